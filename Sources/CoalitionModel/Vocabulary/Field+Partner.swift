extension Field {
  /// What kind of partner it is.
  package static let type = Field(
    "type", "type", headings: ["soort", "kind", "type partner", "element-type"])
  /// The domain in which a partner works, where it differs from that of its type.
  package static let domain = Field("domein", "domain", aliases: ["sector"])
  /// The roles that a partner has or should have.
  package static let roles = Field("rollen", "roles", aliases: ["rol"])
  /// What a partner does for the coalition.
  package static let role = Field("rol", "role")
  /// The partner that has a role; a column of tables only.
  package static let partner = Field(
    "partner", "partner", headings: ["id", "naam", "name", "organisatie", "organisation"])
  /// The theme, phase or body that a role is about.
  package static let scope = Field("van", "of", headings: ["waarvan", "voor", "scope"])
  /// Whether a role is wanted and not held yet.
  package static let wanted = Field("gewenst", "wanted")
  /// What the organisation gains by taking part.
  package static let interest = Field("belang", "interest")
  /// How much the subject matters to a partner, from 0 to 5.
  package static let interestStrength = Field("belang-sterkte", "interest-strength")
  /// How much influence a partner has, from 0 to 5.
  package static let influence = Field("invloed", "influence")
  /// How much say a partner has.
  package static let ring = Field("ring", "ring")
  /// Whether a partner answered the survey.
  package static let response = Field("respons", "response")
  /// The regions in which a partner works.
  package static let regions = Field("regios", "regions", aliases: ["regio", "region"])
  /// The wider regions in which something lies.
  package static let liesIn = Field("ligt-in", "lies-in")
  /// The wider region of one membership.
  package static let region = Field("regio", "region")
  /// The region or body that lies in a wider one; a column of tables only.
  package static let area = Field("gebied", "area", headings: ["id", "naam", "name", "partner"])
  /// The members of a body or structure.
  package static let members = Field("leden", "members")
  /// The policy fields of a municipality that take part.
  package static let policyFields = Field("beleidsterreinen", "policy-fields")
  /// Other names by which ties may call a partner.
  package static let aliases = Field("alias", "alias", aliases: ["aliassen", "aliases"])
  /// The partners that carry an intervention out.
  package static let performers = Field("uitvoerders", "performers")
  /// The partners that an intervention brings in touch.
  package static let involves = Field("betrekt", "involves")

  /// The keys of a partner.
  package static let ofPartner: [Field] = [
    id, name, type, domain, status, roles, interest, interestStrength, influence, ring, response,
    phases, themes, regions, liesIn, members, policyFields, aliases, source,
  ]
  /// The keys of a role of a partner.
  package static let ofRole: [Field] = [role, scope, wanted, source]
  /// The keys of a membership of a region.
  package static let ofMembership: [Field] = [region, asOf, confidence, source]
  /// The keys of a membership in a table of memberships.
  package static let ofMembershipRow: [Field] = [area] + ofMembership
  /// The keys of a role in a table of roles.
  package static let ofRoleRow: [Field] = [partner] + ofRole
}

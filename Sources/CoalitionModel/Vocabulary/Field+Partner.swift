extension Field {
  /// What kind of partner it is.
  public static let type = Field(
    "type", "type", headings: ["soort", "kind", "type partner", "element-type"])
  /// The domain in which a partner works, where it differs from that of its type.
  public static let domain = Field("domein", "domain", aliases: ["sector"])
  /// The roles that a partner has or should have.
  public static let roles = Field("rollen", "roles", aliases: ["rol"])
  /// What a partner does for the coalition.
  public static let role = Field("rol", "role")
  /// The partner that has a role; a column of tables only.
  public static let partner = Field(
    "partner", "partner", headings: ["id", "naam", "name", "organisatie", "organisation"])
  /// The theme, phase or body that a role is about.
  public static let scope = Field("van", "of", headings: ["waarvan", "voor", "scope"])
  /// Whether a role is wanted and not held yet.
  public static let wanted = Field("gewenst", "wanted")
  /// What the organisation gains by taking part.
  public static let interest = Field("belang", "interest")
  /// How much the subject matters to a partner, from 0 to 5.
  public static let interestStrength = Field("belang-sterkte", "interest-strength")
  /// How much influence a partner has, from 0 to 5.
  public static let influence = Field("invloed", "influence")
  /// How much say a partner has.
  public static let ring = Field("ring", "ring")
  /// Whether a partner answered the survey.
  public static let response = Field("respons", "response")
  /// The regions in which a partner works.
  public static let regions = Field("regios", "regions", aliases: ["regio", "region"])
  /// The wider regions in which something lies.
  public static let liesIn = Field("ligt-in", "lies-in")
  /// The wider region of one membership.
  public static let region = Field("regio", "region")
  /// The region or body that lies in a wider one; a column of tables only.
  public static let area = Field("gebied", "area", headings: ["id", "naam", "name", "partner"])
  /// The members of a body or structure.
  public static let members = Field("leden", "members")
  /// The policy fields of a municipality that take part.
  public static let policyFields = Field("beleidsterreinen", "policy-fields")
  /// Other names by which ties may call a partner.
  public static let aliases = Field("alias", "alias", aliases: ["aliassen", "aliases"])
  /// The partners that carry an intervention out.
  public static let performers = Field("uitvoerders", "performers")
  /// The partners that an intervention brings in touch.
  public static let involves = Field("betrekt", "involves")

  /// The keys of a partner.
  public static let ofPartner: [Field] = [
    id, name, type, domain, status, roles, interest, interestStrength, influence, ring, response,
    phases, themes, regions, liesIn, members, policyFields, aliases, source,
  ]
  /// The keys of a role of a partner.
  public static let ofRole: [Field] = [role, scope, wanted, source]
  /// The keys of a membership of a region.
  public static let ofMembership: [Field] = [region, asOf, confidence, source]
  /// The keys of a membership in a table of memberships.
  public static let ofMembershipRow: [Field] = [area] + ofMembership
  /// The keys of a role in a table of roles.
  public static let ofRoleRow: [Field] = [partner] + ofRole
}

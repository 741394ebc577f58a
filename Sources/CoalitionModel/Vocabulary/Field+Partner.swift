extension Field {
  public static let type = Field("type", "type")
  public static let domain = Field("domein", "domain", aliases: ["sector"])
  public static let roles = Field("rollen", "roles", aliases: ["rol"])
  public static let role = Field("rol", "role")
  public static let scope = Field("van", "of")
  public static let wanted = Field("gewenst", "wanted")
  public static let interest = Field("belang", "interest")
  public static let interestStrength = Field("belang-sterkte", "interest-strength")
  public static let influence = Field("invloed", "influence")
  public static let ring = Field("ring", "ring")
  public static let response = Field("respons", "response")
  public static let regions = Field("regios", "regions", aliases: ["regio", "region"])
  public static let liesIn = Field("ligt-in", "lies-in")
  public static let members = Field("leden", "members")
  public static let policyFields = Field("beleidsterreinen", "policy-fields")
  public static let aliases = Field("alias", "alias", aliases: ["aliassen", "aliases"])
  public static let performers = Field("uitvoerders", "performers")
  public static let involves = Field("betrekt", "involves")

  /// The keys of a partner.
  public static let ofPartner: [Field] = [
    id, name, type, domain, status, roles, interest, interestStrength, influence, ring, response,
    phases, themes, regions, liesIn, members, policyFields, aliases, source,
  ]
  /// The keys of a role of a partner.
  public static let ofRole: [Field] = [role, scope, wanted, source]
}

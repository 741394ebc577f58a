package import CoalitionModel

/// Who sees problems of families first, and which kinds of partner help with them.
///
/// ## Source
/// Signallers: themadocument Gezonde en kansrijke start (2019), "Aandacht voor diverse problemen"
/// (midwives, obstetricians, maternity care, youth health care), and Praktijkvoorbeeld Kansrijke Start
/// Groningen, "één centraal telefoonnummer" (general practitioners). Help: themadocument, "Verwijzing
/// in kaart", "Preventie huiselijk geweld", "Betrek armoedebeleid", "Slimme koppelingen", "Diverse
/// samenwerking", and the interviews of 2019 (Leiden, Zeist, Alkmaar), as in the norm that ships inside.
package struct RouteGuide: Hashable, Sendable {
  /// The kinds of partner that help with a theme.
  package struct Help: Hashable, Sendable {
    /// The kinds of partner.
    package let groups: [PartnerGroup]
    /// The policy fields by which a municipality helps with it.
    package let policyFields: [PolicyField]

    /// Creates the help with a theme.
    package init(groups: [PartnerGroup], policyFields: [PolicyField] = []) {
      self.groups = groups
      self.policyFields = policyFields
    }
  }

  /// The kinds of partner that see problems first, in the order in which families meet them.
  package let signallers: [PartnerGroup]
  /// The help with each theme of which sources name some.
  package let help: [Theme: Help]
  /// The kinds of partner that are a way in to all kinds of help.
  package let entrances: [PartnerGroup]

  /// Creates a guide.
  package init(signallers: [PartnerGroup], help: [Theme: Help], entrances: [PartnerGroup]) {
    self.signallers = signallers
    self.help = help
    self.entrances = entrances
  }

  /// The guide for local coalitions Kansrijke Start.
  package static let kansrijkeStart = RouteGuide(
    signallers: groups("verloskundige gynaecoloog kraamzorg jgz huisarts"),
    help: Dictionary(
      table.compactMap { row in Theme(code: row.theme).map { ($0, row.help) } },
      uniquingKeysWith: { first, _ in first }),
    entrances: groups("wijkteam cjg toegang loket maatschappelijk-werk"))

  /// One line per theme: the codes of the kinds of partner, and the policy fields.
  static let table: [(theme: String, help: Help)] = [
    line("armoede-schulden", "schuldhulpverlening sociale-raadslieden loket", .income),
    line("werkloosheid", "", .income),
    line("huisvesting", "woningcorporatie", .housing),
    line("psychisch", "ggz"),
    line("verslaving", "verslavingszorg"),
    line("huiselijk-geweld", "veilig-thuis vrouwenhulpverlening"),
    line("laaggeletterdheid", "taalonderwijs"),
    line("lvb", "lvb-zorg clientondersteuning"),
    line("ongeplande-zwangerschap", "ggd prenatale-voorlichting"),
    line("tienermoeders", "onderwijs welzijn loket"),
    line("vluchtelingen", "sleutelpersonen taalonderwijs"),
    line("sociaal-netwerk", "vrijwilligers bewonersinitiatief informele-voorziening"),
    line("ontwikkeling-kind", "kinderopvang"),
    line("dakloosheid", "maatschappelijke-opvang"),
  ]

  private static func line(
    _ theme: String, _ codes: String, _ fields: PolicyField...
  ) -> (theme: String, help: Help) {
    (theme, Help(groups: groups(codes), policyFields: fields))
  }

  private static func groups(_ codes: String) -> [PartnerGroup] {
    codes.split(separator: " ").compactMap { PartnerType(code: String($0)) }.map { .type($0) }
  }
}

import ArgumentParser
import CoalitionNetworks

/// Shows how a family gets to help: per theme, for one family, or for one professional.
struct Routes: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: Language.asked(
      nl: "De verwijskaart per thema: van wie een probleem ziet naar wie helpt.",
      en: "The referral map per theme: from who sees a problem to who helps."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart routes Networks/groningen.yaml --theme armoede-schulden
        Zonder --theme: alle thema's die het netwerk noemt. Stappen zonder verbinding zijn gemarkeerd.
        De weg van één gezin met meer problemen: --family armoede-schulden,werkloosheid
        Wie één professional belt, per probleem: --from verloskundigen
        """,
      en: """
        Example: coalitiekaart routes Networks/groningen.yaml --theme poverty-debt --language en
        Without --theme: all themes that the network names. Steps without a tie are marked.
        The way of one family with several problems: --family poverty-debt,unemployment
        Whom one professional calls, per problem: --from verloskundigen
        """),
    aliases: ["verwijskaart"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("theme"), .customLong("thema")], oneOf: .themes,
    help: .text(
      nl: "Alleen dit thema.", en: "Only this theme.", value: Text(nl: "thema", en: "theme")))
  var theme: Theme?

  @Option(
    name: [.customLong("family"), .customLong("gezin")], someOf: .themes,
    help: .text(
      nl: "De weg van één gezin met deze problemen, met komma's ertussen.",
      en: "The way of one family with these problems, with commas between.",
      value: Text(nl: "thema,thema", en: "theme,theme")))
  var family: [Theme]?

  @Option(
    name: [.customLong("from"), .customLong("vanuit")],
    help: .text(
      nl: "Wie deze partner belt, per probleem.", en: "Whom this partner calls, per problem.",
      value: Text(nl: "partner", en: "partner")))
  var caller: String?

  @Flag(
    help: .text(
      nl: "Bij --from: ook contacten, uit NAAM.intern.yaml of een blad Intern.",
      en: "With --from: contacts too, from NAME.intern.yaml or a sheet Intern."))
  var `internal` = false

  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    let maps = Text(
      nl: "de verwijskaart, niet voor --family", en: "the referral map, not for --family")
    try OutputFormat.refuse("--theme", given: theme != nil && family != nil, only: maps)
    try OutputFormat.refuse("--from", given: caller != nil && family != nil, only: maps)
    try OutputFormat.refuse(
      "--internal", given: `internal` && caller == nil,
      only: Text(nl: "één professional (--from)", en: "one professional (--from)"))
    if family?.isEmpty == true {
      throw ValidationError(
        nl: "noem bij --family minstens één thema.", en: "name at least one theme with --family.")
    }
  }

  func run() throws {
    let session = arguments.session
    let loaded = try session.loaded(includingInternal: `internal`)
    let context = try session.context(of: loaded.network).typedByName
    if let family { return try show(family, in: context) }
    let analysis = context.analysis
    let maps = theme.map { [ReferralMap(of: $0, in: analysis)] } ?? ReferralMap.all(in: analysis)
    if let caller {
      let partner = try session.names(of: loaded.network).partner(caller)
      let words = CallSheetWords(
        CallSheet(of: analysis.partner(partner.id) ?? partner, on: maps, in: analysis),
        language: session.language,
        notes: `internal` ? loaded.notes : nil)
      return try show(words.blocks, or: words.value)
    }
    try show(
      ReferralMapWords.blocks(of: maps, session.language),
      or: ReferralMapJSON(maps, language: session.language).value)
  }

  private func show(_ family: [Theme], in context: ReportContext) throws {
    let words = FamilyRouteWords(
      FamilyRoute(of: family, in: context.analysis), in: context,
      catalog: try InterventionCatalog.kansrijkeStart())
    try show(words.blocks, or: words.value)
  }

  private func show(_ blocks: [Document.Block], or value: JSONValue) throws {
    let session = arguments.session
    try output.deliver(Document(session.language, blocks), or: value, keeping: session.inputs)
  }
}

extension Choice where Value == Theme {
  static var themes: Choice { Choice(Text(nl: "thema", en: "a theme")) }
}

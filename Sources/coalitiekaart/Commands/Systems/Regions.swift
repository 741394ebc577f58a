import ArgumentParser
import CoalitionNetworks

/// Shows in which regions partners lie.
struct Regions: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "regions",
    abstract: Language.asked(
      nl: "In welk VSV, consortium, ROS, ROAZ en welke GGD-regio een partner ligt.",
      en: "In which VSV, consortium, ROS, ROAZ and GGD region a partner lies."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart regions Networks/groningen.yaml --of vsv-martini
        Zonder --of of --list: alle partners met een regio. Wat niet bekend is, staat er als niet bekend.
        """,
      en: """
        Example: coalitiekaart regions Networks/groningen.yaml --of vsv-martini --language en
        Without --of or --list: all partners with a region. What is not known is shown as not known.
        """),
    aliases: ["regios"])

  @OptionGroup var source: NetworkOptions

  @Option(
    name: [.customLong("of"), .customLong("van")],
    help: .text(
      nl: "De id of naam van een partner.", en: "The id or name of a partner.",
      value: Text(nl: "partner", en: "partner")))
  var partner: String?

  @Flag(
    name: [.customLong("list"), .customLong("lijst")],
    help: .text(nl: "Welke regio's er zijn.", en: "Which regions there are."))
  var list = false

  @Argument(
    help: .text(
      nl: "Bij --list: alleen deze soort, zoals vsv, ros of ggd-regio.",
      en: "With --list: only this kind, such as vsv, ros or ggd-region.",
      value: Text(nl: "soort", en: "kind")),
    completion: .list(Choice.regionKinds.names), transform: { try Choice.regionKinds.value($0) })
  var kind: RegionKind?

  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    if kind != nil && !list {
      throw ValidationError(
        nl: "een soort regio hoort bij --list.", en: "a kind of region belongs to --list.")
    }
    if list && partner != nil {
      throw ValidationError(
        nl: "kies --of of --list, niet allebei.", en: "choose --of or --list, not both.")
    }
  }

  func run() throws {
    let session = source.session
    let network = try session.loaded().network
    let book = try session.regionBook()
    if list {
      let regions = RegionList(
        book.extended(by: network), on: network.asOf, language: session.language)
      return try show(regions.blocks(of: kind), or: regions.value(of: kind))
    }
    Terminal.note(
      [book.doubt(about: network, in: session.file)].compactMap { $0?.line(session.language) })
    let sources = book.extended(by: network).sources
    let answers = PartnerRegions.all(of: try partners(of: network), in: network, book: book).map {
      RegionAnswer($0, sources: sources, language: session.language)
    }
    let value = partner == nil ? JSONValue.array(answers.map { $0.value }) : answers[0].value
    try show(RegionAnswer.blocks(of: answers), or: value)
  }

  /// The partner that was asked for, or all.
  private func partners(of network: CoalitionNetwork) throws -> [Partner] {
    guard let partner else { return network.partners }
    return [try source.session.names(of: network).partner(partner)]
  }

  private func show(_ blocks: [Document.Block], or value: JSONValue) throws {
    let session = source.session
    try output.deliver(Document(session.language, blocks), or: value, keeping: session.inputs)
  }
}

extension Choice where Value == RegionKind {
  static var regionKinds: Choice {
    Choice(Text(nl: "soort regio", en: "a kind of region"))
  }
}

import ArgumentParser
import CoalitionNetworks

/// Shows in which regions partners lie.
struct Regions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions",
    abstract: "In welk VSV, consortium, ROS, ROAZ en welke GGD-regio een partner ligt.",
    discussion: """
      Voorbeeld: coalitiekaart regions Networks/groningen.yaml --of vsv-martini
      Zonder --of of --list: alle partners met een regio. Wat niet bekend is, staat er als niet bekend.
      """,
    aliases: ["regios"])

  @OptionGroup var source: NetworkSource

  @Option(name: [.customLong("of"), .customLong("van")], help: "De id of naam van een partner.")
  var partner: String?

  @Flag(name: [.customLong("list"), .customLong("lijst")], help: "Welke regio's er zijn.")
  var list = false

  @Argument(help: "Bij --list: alleen deze soort, zoals vsv, ros of ggd-regio.")
  var kind: String?

  @Flag(help: "Als JSON.")
  var json = false

  func validate() throws {
    if kind != nil && !list { throw ValidationError("een soort regio hoort bij --list.") }
    if list && partner != nil { throw ValidationError("kies --of of --list, niet allebei.") }
    if let kind, RegionKind(code: kind) == nil {
      throw ValidationError.unknown(
        kind, as: "soort regio", among: RegionKind.allCases.map { $0.code })
    }
  }

  func run() throws {
    let network = try source.loaded().network
    let book = try source.regionBook()
    if list {
      let regions = RegionList(book.extended(by: network), language: source.language.language)
      let kind = kind.flatMap(RegionKind.init(code:))
      return try show(regions.blocks(of: kind), or: regions.value(of: kind))
    }
    let sources = book.extended(by: network).sources
    let answers = try partners(of: network).map {
      RegionAnswer(
        PartnerRegions(of: $0, in: network, book: book), sources: sources,
        language: source.language.language)
    }
    let value = partner == nil ? JSONValue.array(answers.map { $0.value }) : answers[0].value
    try show(answers.flatMap { $0.blocks }, or: value)
  }

  /// The partner that was asked for, or all.
  private func partners(of network: CoalitionNetwork) throws -> [Partner] {
    guard let partner else { return network.partners }
    return [try PartnerNames(of: network, in: source.network).partner(partner)]
  }

  private func show(_ blocks: [Document.Block], or value: JSONValue) throws {
    Terminal.show(json ? value.text() : Document(source.language.language, blocks).plainText())
  }
}

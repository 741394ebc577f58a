import ArgumentParser
import CoalitionNetworks

/// Shows what changes in a network bring about.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Wat er verandert als een verbinding erbij komt of stopt, of een partner stopt.",
    discussion: """
      Voorbeeld: coalitiekaart what-if Networks/groningen.yaml --add huisartsen:wij-groningen
      Meer tegelijk mag: --remove jgz --add verloskundigen:wij-groningen
      """,
    aliases: ["wat-als"])

  @OptionGroup var source: NetworkSource

  @Option(
    name: [.customLong("add"), .customLong("add-tie"), .customLong("erbij")],
    help: "Een verbinding die erbij komt, als partner:partner.")
  var added: [String] = []

  @Option(
    name: [.customLong("remove"), .customLong("remove-partner"), .customLong("weg")],
    help: "Een partner die stopt, of een verbinding als partner:partner.")
  var removed: [String] = []

  @Option(
    name: [.customLong("between"), .customLong("tussen")],
    help: "De twee domeinen waarvan het contact wordt getoond.")
  var between = "medisch,sociaal"

  @OptionGroup var chosen: NormOption
  @OptionGroup var output: TextOutput

  func validate() throws {
    if added.isEmpty && removed.isEmpty {
      throw ValidationError(
        "geef een verandering: --add partner:partner, --remove partner:partner of --remove partner."
      )
    }
  }

  func run() throws {
    let network = try source.loaded().network
    let names = PartnerNames(of: network, in: source.network)
    let domains = try names.twoDomains(between)
    let changes = try changes(names)
    let norm = try chosen.norm()
    let requests = norm.requestedTies
    let whatIf = WhatIf(changes, to: Analysis(of: network, requests: requests), requests: requests)
    let report = WhatIfReport(
      whatIf, norm: norm, domains: domains, language: source.language.language)
    try output.deliver(Document(source.language.language, report.blocks), or: report.value)
  }

  /// New ties come first, so that none brings back a partner that stops; all mistakes at once.
  private func changes(_ names: PartnerNames) throws -> [NetworkChange] {
    var (changes, mistakes): ([NetworkChange], [Diagnostic]) = ([], [])
    for word in added {
      do {
        changes.append(.addTie(try names.tie(word)))
      } catch { mistakes += error.diagnostics }
    }
    for word in removed {
      do {
        changes.append(try names.removal(word))
      } catch { mistakes += error.diagnostics }
    }
    guard mistakes.isEmpty else { throw InvalidFile(mistakes) }
    return changes
  }
}

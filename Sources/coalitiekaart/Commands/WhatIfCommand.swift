import ArgumentParser
import CoalitionNetworks

/// Shows what changes in a network bring about.
struct WhatIfCommand: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: Language.asked(
      nl: "Wat er verandert als een verbinding erbij komt of stopt, of een partner stopt.",
      en: "What changes when a tie is added or ends, or a partner stops."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart what-if Networks/groningen.yaml --add huisartsen:wij-groningen
        Meer tegelijk mag: --remove jgz --add verloskundigen:wij-groningen
        """,
      en: """
        Example: coalitiekaart what-if Networks/groningen.yaml --remove jgz --language en
        More at once: --remove jgz --add verloskundigen:wij-groningen
        """),
    aliases: ["wat-als"])

  @OptionGroup var arguments: SessionOptions

  @Option(
    name: [.customLong("add"), .customLong("add-tie"), .customLong("erbij")],
    help: .text(
      nl: "Een verbinding die erbij komt, als partner:partner.",
      en: "A tie that is added, as partner:partner.",
      value: Text(nl: "partner:partner", en: "partner:partner")))
  var added: [String] = []

  @Option(
    name: [.customLong("remove"), .customLong("remove-partner"), .customLong("weg")],
    help: .text(
      nl: "Een partner die stopt, of een verbinding als partner:partner.",
      en: "A partner that stops, or a tie as partner:partner.",
      value: Text(nl: "partner", en: "partner")))
  var removed: [String] = []

  @Option(
    name: [.customLong("between"), .customLong("tussen")],
    help: .text(
      nl: "De twee domeinen waarvan het contact wordt getoond.",
      en: "The two domains whose contact is shown.",
      value: Text(nl: "domein,domein", en: "domain,domain")))
  var between = Language.asked(nl: "medisch,sociaal", en: "medical,social")

  @OptionGroup var output: ResultOptions<Self>

  func validate() throws {
    if added.isEmpty && removed.isEmpty {
      throw ValidationError(
        nl: "geef een verandering: --add partner:partner, --remove partner:partner of "
          + "--remove partner.",
        en: "give a change: --add partner:partner, --remove partner:partner or --remove partner.")
    }
  }

  func run() throws {
    let session = arguments.session
    let network = try session.loaded().network
    let names = session.names(of: network)
    let domains = try names.twoDomains(between)
    let changes = try changes(names)
    let norm = try session.norm()
    let whatIf = WhatIf(changes, to: norm.analysis(of: network))
    let report = WhatIfReport(whatIf, norm: norm, domains: domains, language: session.language)
    try output.deliver(
      Document(session.language, report.blocks), or: report.value, keeping: session.inputs)
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

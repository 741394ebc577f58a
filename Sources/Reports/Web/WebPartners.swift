import CoalitionModel
import NetworkAnalysis
import Wording

/// The partners of a map as a list that opens: with whom each works, and in which meetings it sits.
///
/// It is the text of the map for who does not see it. A script searches it, and ticks by domain and by
/// kind of tie.
struct WebPartners {
  let context: ReportContext
  private let ties: [Partner.ID: [(tie: Tie, other: Partner.ID)]]
  private let meetings: [Partner.ID: [Structure]]
  private let order: [Partner]
  private static let other = Noun(nl: ("ander", "anderen"), en: ("other", "others"))

  init(_ context: ReportContext) {
    self.context = context
    let network = context.analysis.network
    var ties: [Partner.ID: [(tie: Tie, other: Partner.ID)]] = [:]
    for tie in network.ties {
      ties[tie.from, default: []].append((tie, tie.to))
      ties[tie.to, default: []].append((tie, tie.from))
    }
    self.ties = ties
    var meetings: [Partner.ID: [Structure]] = [:]
    for structure in context.analysis.structures where structure.standing != .ended {
      for member in structure.members { meetings[member, default: []].append(structure) }
    }
    self.meetings = meetings
    order = network.partners.sorted { one, other in
      (one.domain.map { $0.code } ?? "~", one.name, one.id)
        < (other.domain.map { $0.code } ?? "~", other.name, other.id)
    }
  }

  private var language: Language { context.language }

  /// The filters and the list, as HTML.
  var text: String {
    let heading = language(nl: "Wie werkt met wie?", en: "Who works with whom?")
    return """
      <h3>\(heading)</h3>
      <div class="needs-script">
      <p><label for="zoek">\(language(nl: "Zoek een partner", en: "Find a partner"))</label>
      <input type="search" id="zoek" autocomplete="off">
      <button type="button" id="alles">\(language(nl: "Toon alles", en: "Show all"))</button></p>
      \(filters)
      <p id="aantal" role="status" data-words="\(language(nl: "% partners in de lijst", en: "% partners in the list"))"></p>
      </div>
      \(order.map(details).joined(separator: "\n"))
      """
  }

  // MARK: Filters

  /// A value by which partners are ticked, with what it is called.
  private struct Value: Hashable {
    let code: String
    let name: String
  }

  private func domain(of partner: Partner) -> Value {
    Value(code: partner.domain?.code ?? "onbekend", name: context.name(of: partner.domain))
  }

  private func kinds(of partner: Partner) -> [Value] {
    (ties[partner.id] ?? []).map { entry in
      Value(
        code: entry.tie.kind?.code ?? "onbekend",
        name: entry.tie.kind?.name(language)
          ?? language(nl: "soort niet bekend", en: "kind unknown"))
    }.distinctItems
  }

  private func phases(of partner: Partner) -> [Value] {
    partner.phases.map { Value(code: $0.code, name: $0.name(language)) }.distinctItems
  }

  private var filters: String {
    filter("domain", Text(nl: "Domein", en: "Domain")) { [domain(of: $0)] }
      + filter("kinds", Text(nl: "Soort verbinding", en: "Kind of tie"), kinds)
      + filter("phases", Text(nl: "Fase", en: "Phase"), phases)
  }

  /// Boxes for all values that occur, each with how many partners have it; none when it parts nobody.
  private func filter(
    _ name: String, _ words: Text, _ values: (Partner) -> [Value]
  ) -> String {
    let all = order.flatMap(values)
    let counts = Dictionary(grouping: all) { $0 }.mapValues { $0.count }
    let known = all.distinctItems
    guard known.count > 1 else { return "" }
    let boxes = known.map { value in
      """
      <label><input type="checkbox" checked data-filter="\(name)" value="\(Escaping.xml(value.code))"> \
      \(Escaping.xml(value.name)) (\(counts[value] ?? 0))</label>
      """
    }
    return """
      <fieldset><legend>\(words(language))</legend>
      \(boxes.joined(separator: "\n"))
      </fieldset>

      """
  }

  // MARK: Partners

  private func details(of partner: Partner) -> String {
    let own = ties[partner.id] ?? []
    let sits = meetings[partner.id] ?? []
    let with =
      (own.map { $0.other } + sits.flatMap { $0.members }).distinctItems
      .filter { $0 != partner.id }
    func codes(_ values: [Value]) -> String {
      Escaping.xml(values.map { $0.code }.joined(separator: " "))
    }
    let lines = own.map { line(of: $0.tie, from: partner, to: $0.other) } + sits.map(line(of:))
    let none = language(nl: "Een verbinding is niet in beeld.", en: "No tie is in view.")
    let items = (lines.isEmpty ? [none] : lines).map { "<li>\(Escaping.xml($0))</li>" }
    return """
      <details data-partner="\(Escaping.xml(partner.id))" data-name="\(Escaping.xml(partner.name))" \
      data-domain="\(codes([domain(of: partner)]))" data-kinds="\(codes(kinds(of: partner)))" \
      data-phases="\(codes(phases(of: partner)))" data-with="\(Escaping.xml(with.joined(separator: " ")))">
      <summary>\(Escaping.xml(partner.name)) <span>\(Escaping.xml(facts(of: partner)))</span></summary>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </details>
      """
  }

  /// The domain, and how the partner takes part where it does not simply do so.
  private func facts(of partner: Partner) -> String {
    let domain = context.name(of: partner.domain)
    return partner.status == .involved
      ? domain : "\(domain), \(partner.status.name(language))"
  }

  private func line(of tie: Tie, from partner: Partner, to other: Partner.ID) -> String {
    let name = context.analysis.name(of: other)
    let kind =
      tie.kind?.name(language) ?? language(nl: "verbinding", en: "tie")
    let way =
      !tie.isDirected
      ? language(nl: "met", en: "with")
      : tie.from == partner.id ? language(nl: "naar", en: "to") : language(nl: "van", en: "from")
    let standing = tie.standing == .current ? "" : " (\(tie.standing.name(language)))"
    return "\(kind) \(way) \(name)\(standing)".capitalizedFirst
  }

  private func line(of structure: Structure) -> String {
    let others = structure.members.count - 1
    let count = language.count(others, Self.other)
    let standing = structure.standing == .current ? "" : " (\(structure.standing.name(language)))"
    return language(
      nl: "Zit in \(structure.name), met \(count)\(standing)",
      en: "Sits in \(structure.name), with \(count)\(standing)")
  }
}

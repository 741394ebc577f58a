import CoalitionModel
import Wording

/// A period in which a node, an edge or a value is there, with its ends as the file writes them.
///
/// Times are numbers or dates from the largest unit to the smallest; an end that is not there, or is
/// infinite, is `nil`. A period of one moment has the same start and end.
struct Period: Hashable {
  let start: String?
  let end: String?

  /// A period; `nil` when neither end is given.
  init?(from start: String?, to end: String?) {
    guard start != nil || end != nil else { return nil }
    self.start = Self.finite(start)
    self.end = Self.finite(end)
  }

  /// Whether it is one moment, such as that of an observation.
  var isMoment: Bool { start != nil && start == end }

  /// Whether one time comes before another.
  static func isBefore(_ first: String, _ second: String) -> Bool {
    if let one = Double(first), let other = Double(second) { return one < other }
    return first < second
  }

  private static func finite(_ text: String?) -> String? {
    guard let text, !text.isEmpty, text != "*" else { return nil }
    return text.lowercased().hasSuffix("infinity") ? nil : text
  }
}

/// Up to when things are known, from their own periods or from what the file says.
private struct Horizon {
  /// Whether some things are there without an end.
  private(set) var isOpen = false
  /// The last time that is named.
  private(set) var last: String?

  init(of things: some Sequence<[Period]>, until end: String? = nil) {
    for periods in things {
      if periods.isEmpty { isOpen = true }
      for period in periods {
        if period.end == nil { isOpen = true }
        for time in [period.start, period.end].compactMap({ $0 })
        where last.map({ Period.isBefore($0, time) }) ?? true {
          last = time
        }
      }
    }
    if let end { (isOpen, last) = (false, end) }
  }

  /// Whether a thing has ended: before the last time, or at any time where others go on.
  func hasEnded(_ periods: [Period]) -> Bool {
    guard !periods.isEmpty, let last else { return false }
    return periods.allSatisfy { period in
      guard let end = period.end else { return false }
      return isOpen && !period.isMoment || Period.isBefore(end, last)
    }
  }
}

extension GraphDocument {
  /// Takes the present out of a graph that changes over time.
  ///
  /// A partner that is gone gets the status 'stopped' and a tie that is over 'ended'; a membership
  /// that is over is left out. Of the values of an attribute the last that still holds counts.
  /// Answers what is said of it, with numbers.
  mutating func settleTime() -> [Diagnostic] {
    let values = settleValues()
    let things = [nodes, edges].joined()
    guard things.contains(where: { !$0.periods.isEmpty }) else { return values }
    let horizon = Horizon(of: things.lazy.map { $0.periods }, until: lastTime)
    var gone: Set<String> = []
    var ended: [Place] = []
    for node in nodes.indices where horizon.hasEnded(nodes[node].periods) {
      gone.insert(nodes[node].id)
      ended.append(nodes[node].place)
      var partner = nodes[node]
      addStatus(Self.stopped, to: &partner, of: .node)
      nodes[node] = partner
    }
    let structures = Set(nodes.filter { isStructure($0) }.map { $0.id })
    var over: [Place] = []
    var left: [Place] = []
    var kept: [Item] = []
    for var edge in edges {
      if horizon.hasEnded(edge.periods) || edge.ends.contains(where: gone.contains) {
        if edge.ends.contains(where: structures.contains) {
          left.append(edge.place)
          continue
        }
        over.append(edge.place)
        addStatus(Standing.ended.code, to: &edge, of: .edge)
      }
      kept.append(edge)
    }
    edges = kept
    return values
      + [
        Self.note(.stoppedPartners, ended, .partner), Self.note(.endedTies, over, .tie),
        Self.note(.endedMemberships, left, .membership), horizonNote(horizon),
      ].compactMap { $0 }
  }

  /// The status of a partner that is gone; for a structure it means the same.
  private static let stopped = "gestopt"

  private static func note(_ message: Message, _ places: [Place], _ noun: Noun) -> Diagnostic? {
    places.first.map { Diagnostic(message, at: $0, .counting(places.count, noun)) }
  }

  /// What is said where all has an end, so that the last time in the file is taken for the present.
  private func horizonNote(_ horizon: Horizon) -> Diagnostic? {
    guard !horizon.isOpen, let last = horizon.last, let first = nodes.first else { return nil }
    return Diagnostic(
      .asOfTime, at: Place(file: first.place.file), ["time": Text(last)])
  }

  private mutating func addStatus(_ word: String, to item: inout Item, of owner: Owner) {
    let name = Field.status.term.code
    let key = keys.firstIndex { $0.name == name && $0.owner == owner } ?? keys.count
    if key == keys.count { keys.append(Attribute(named: name, of: owner, at: item.place)) }
    item.values.removeAll {
      Field.status.term.spellings.contains(Spelling.folded(keys[$0.key].name))
    }
    item.values.append(Value(key: key, text: word, place: item.place))
  }

  /// Of several values of an attribute, or of one with a period, keeps the last that still holds.
  private mutating func settleValues() -> [Diagnostic] {
    var dated: [Int: [[Period]]] = [:]
    for item in [nodes, edges].joined() {
      for value in item.values where !value.periods.isEmpty { dated[value.key] = [] }
    }
    guard !dated.isEmpty else { return [] }
    for item in [nodes, edges].joined() {
      for value in item.values { dated[value.key]?.append(value.periods) }
    }
    var left: [Place] = []
    for (key, periods) in dated.sorted(by: { $0.key < $1.key }) {
      let horizon = Horizon(of: periods, until: lastTime)
      for node in nodes.indices { Self.settle(key, of: &nodes[node], horizon, &left) }
      for edge in edges.indices { Self.settle(key, of: &edges[edge], horizon, &left) }
    }
    return [Self.note(.valuesOverTime, left.sorted(), .value)].compactMap { $0 }
  }

  private static func settle(
    _ key: Int, of item: inout Item, _ horizon: Horizon, _ left: inout [Place]
  ) {
    let own = item.values.indices.filter { item.values[$0].key == key }
    var last: Int?
    for index in own where !horizon.hasEnded(item.values[index].periods) {
      let start = item.values[index].periods.last?.start
      let best = last.flatMap { item.values[$0].periods.last?.start }
      let isEarlier = best.map { best in start.map { Period.isBefore($0, best) } ?? true }
      if last == nil || isEarlier != true { last = index }
    }
    left += own.filter { $0 != last }.map { item.values[$0].place }
    for index in own.reversed() where index != last { item.values.remove(at: index) }
  }
}

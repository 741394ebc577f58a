import CoalitionModel
import NetworkAnalysis
import Wording

/// What stands in the picture of one theme: who sees it, who helps, and the ways between.
///
/// Ways that pass the same meetings and partners are one way with several starts and ends. Of who is
/// reached by nobody is told that a way is not in view, or that it is missing.
struct RouteContent {
  /// How much of a map stands in a picture.
  struct Limits: Hashable {
    /// How the kinds of partner that are not in the file are told.
    enum Usual: Hashable {
      case cards
      case words
      case none
    }

    /// The most partners of a side, and the most ways.
    var partners: Int
    var ways = 14
    var isDense = false
    var usual = Usual.words
  }

  /// What a way passes.
  enum Stop: Hashable {
    case meeting(Structure)
    case partner(Partner)
    /// Others that are counted, of a long way.
    case others([String])

    var id: String {
      switch self {
      case .meeting(let structure): "o " + structure.id
      case .partner(let partner): "p " + partner.id
      case .others(let ids): ids.joined(separator: " ")
      }
    }
  }

  /// A line from a card to a way, or from a way to a card.
  struct End: Hashable {
    /// The place of the card at its side.
    let card: Int
    let kind: LineKind
    /// The place of what the way passes where the line leads to or from.
    var stop = 0
  }

  /// A way from those who see it to those who help.
  struct Way {
    /// What it passes, in order; nothing where one tie leads from card to card.
    let stops: [Stop]
    /// The lines between what it passes.
    let kinds: [LineKind]
    var starts: [End]
    var ends: [End]
    /// The number of the pair in the advice, where there is no way.
    var number: Int?

    /// Whether it only tells that there is no way in view.
    var isBroken: Bool {
      guard number == nil, stops.isEmpty, let kind = starts.first?.kind else { return false }
      return kind == .notInView || kind == .statedAbsent
    }
  }

  let signallers: [Partner]
  let helpers: [Partner]
  let ways: [Way]
  /// The kinds of partner of which the file holds none.
  let missingSignallers: [ReferralMap.Gap]
  let missingHelp: [ReferralMap.Gap]
  /// How many partners of each side and how many ways are not drawn.
  let left: (signallers: Int, helpers: Int, ways: Int)
  /// Who ties care and the social domain most.
  let bridges: Set<Partner.ID>

  /// The most pairs to discuss that a picture numbers.
  private static let mostNumbered = 5

  init(
    of map: ReferralMap, in analysis: Analysis, _ options: DiagramOptions, _ limits: Limits
  ) {
    let known = map.routes.filter { $0.state <= .foreseen && !$0.steps.isEmpty }
    let seers = Self.first(limits.partners, of: map.signallers, known) { $0.signaller }
    let help = Self.first(limits.partners, of: map.helpers.map { $0.partner }, known) {
      $0.helper
    }
    let places = [seers, help].map { side in
      Dictionary(firsts: side.enumerated().map { ($1.id, $0) })
    }
    let all = Self.merged(Self.ways(known, places)) + Self.numbered(map, options, places)
    let whole = all + Self.broken(map, all, places)
    ways = Array(whole.prefix(limits.ways))
    (signallers, helpers) = (seers, help)
    missingSignallers = map.missingSignallers
    missingHelp = map.missingHelp
    left = (
      map.signallers.count - seers.count, map.helpers.count - help.count,
      whole.count - ways.count
    )
    bridges = analysis.mainBridges
  }

  /// So many of some, those at the end of the shortest ways first; the others in their order.
  private static func first(
    _ most: Int, of partners: [Partner], _ routes: [ReferralRoute],
    _ end: (ReferralRoute) -> Partner
  ) -> [Partner] {
    var steps: [Partner.ID: Int] = [:]
    for route in routes {
      steps[end(route).id] = min(steps[end(route).id] ?? .max, route.steps.count)
    }
    let ranked = partners.enumerated().sorted { one, other in
      let keys = [one, other].map { (steps[$0.element.id] ?? .max, $0.offset) }
      return keys[0] < keys[1]
    }
    return ranked.prefix(most).map { $0.element }
  }

  // MARK: Ways

  private static func kind(of step: ReferralRoute.Step) -> LineKind {
    guard step.state != .recorded, let ground = step.grounds.first else { return .directed }
    switch ground.standing {
    case .wanted: return .wanted
    case .oneOff: return .oneOff
    default: return .planned
    }
  }

  private static func ways(
    _ routes: [ReferralRoute], _ places: [[Partner.ID: Int]]
  ) -> [Way] {
    var ways: [Way] = []
    var index: [[String]: Int] = [:]
    for route in routes {
      guard let start = places[0][route.signaller.id], let end = places[1][route.helper.id]
      else { continue }
      var (stops, kinds): ([Stop], [LineKind]) = ([], [])
      for (place, step) in route.steps.enumerated() {
        if case .structure(let structure)? = step.grounds.first {
          kinds.append(kind(of: step))
          stops.append(.meeting(structure))
        }
        kinds.append(kind(of: step))
        if place < route.steps.count - 1 { stops.append(.partner(step.to)) }
      }
      guard let first = kinds.first, let last = kinds.last else { continue }
      (stops, kinds) = shortened(stops, Array(kinds.dropFirst().dropLast()))
      let key =
        stops.isEmpty
        ? ["\(start)", "\(end)"] : stops.map { $0.id } + kinds.map { $0.name }
      let (from, to) = (End(card: start, kind: first), End(card: end, kind: last))
      if let known = index[key] {
        if !ways[known].starts.contains(from) { ways[known].starts.append(from) }
        if !ways[known].ends.contains(to) { ways[known].ends.append(to) }
      } else {
        index[key] = ways.count
        ways.append(Way(stops: stops, kinds: kinds, starts: [from], ends: [to]))
      }
    }
    return ways
  }

  /// The most that a way passes; of a longer way only its first and last, and how many are between.
  private static let mostStops = 3

  private static func shortened(
    _ stops: [Stop], _ kinds: [LineKind]
  ) -> ([Stop], [LineKind]) {
    guard stops.count > mostStops, let first = kinds.first, let last = kinds.last else {
      return (stops, kinds)
    }
    let hidden = stops.dropFirst().dropLast().map { $0.id }
    let weak = kinds.first { $0 != .directed } ?? first
    return (
      [stops[0], .others(hidden), stops[stops.count - 1]], [weak, weak == first ? last : weak]
    )
  }

  /// A way that is part of a longer one leads to and from that one.
  private static func merged(_ ways: [Way]) -> [Way] {
    var merged: [Way] = []
    let order = ways.indices.sorted { (-ways[$0].stops.count, $0) < (-ways[$1].stops.count, $1) }
    for way in order.map({ ways[$0] }) {
      let count = way.stops.count
      let found = merged.indices.lazy.compactMap { index -> (way: Int, stop: Int)? in
        place(of: way, in: merged[index]).map { (way: index, stop: $0) }
      }.first
      let shift = found?.stop ?? 0
      let starts = way.starts.map { End(card: $0.card, kind: $0.kind, stop: shift) }
      let ends = way.ends.map {
        End(card: $0.card, kind: $0.kind, stop: shift + max(0, count - 1))
      }
      if let found {
        merged[found.way].starts += starts.filter { !merged[found.way].starts.contains($0) }
        merged[found.way].ends += ends.filter { !merged[found.way].ends.contains($0) }
      } else {
        var own = way
        (own.starts, own.ends) = (starts, ends)
        merged.append(own)
      }
    }
    return merged
  }

  /// Where a way is part of a longer one.
  private static func place(of way: Way, in long: Way) -> Int? {
    let count = way.stops.count
    guard count > 0, long.stops.count > count else { return nil }
    return (0...long.stops.count - count).first { start in
      Array(long.stops[start..<start + count]) == way.stops
        && Array(long.kinds[start..<start + count - 1]) == way.kinds
    }
  }

  /// The numbered pairs of the advice between the sides that no way joins.
  private static func numbered(
    _ map: ReferralMap, _ options: DiagramOptions, _ places: [[Partner.ID: Int]]
  ) -> [Way] {
    let open = Set(
      map.routes.filter { $0.state > .foreseen }.map { [$0.signaller.id, $0.helper.id] })
    return options.links.sorted { $0.number < $1.number }.prefix(mostNumbered).compactMap { link in
      for ends in [[link.first, link.second], [link.second, link.first]] {
        guard open.contains(ends), let start = places[0][ends[0]], let end = places[1][ends[1]]
        else { continue }
        return Way(
          stops: [], kinds: [], starts: [End(card: start, kind: .discuss)],
          ends: [End(card: end, kind: .discuss)], number: link.number)
      }
      return nil
    }
  }

  /// That no way leads to some helpers, or from some who see it; one way for what is not in view,
  /// one for what is missing.
  private static func broken(
    _ map: ReferralMap, _ ways: [Way], _ places: [[Partner.ID: Int]]
  ) -> [Way] {
    let joined =
      [Set(ways.flatMap { $0.starts.map { $0.card } })]
      + [Set(ways.flatMap { $0.ends.map { $0.card } })]
    let own = Set(map.routes.filter { $0.steps.isEmpty }.map { $0.helper.id })
    let byHelper = Dictionary(grouping: map.routes) { $0.helper.id }
    let bySeer = Dictionary(grouping: map.routes) { $0.signaller.id }
    return [ReferralRoute.State.unknown, .absent].compactMap { state -> Way? in
      func isOpen(_ routes: [ReferralRoute]?) -> Bool {
        routes?.map { $0.state }.filter { $0 > .foreseen }.min() == state
      }
      let ends = places[1].filter { id, card in
        !joined[1].contains(card) && !own.contains(id) && isOpen(byHelper[id])
      }.values.sorted()
      let starts = places[0].filter { id, card in
        isOpen(bySeer[id]) && (!ends.isEmpty || !joined[0].contains(card) && !own.contains(id))
      }.values.sorted()
      guard !starts.isEmpty else { return nil }
      let kind: LineKind = state == .absent ? .statedAbsent : .notInView
      return Way(
        stops: [], kinds: [], starts: starts.map { End(card: $0, kind: kind) },
        ends: ends.map { End(card: $0, kind: kind) })
    }
  }
}

import CoalitionModel

/// Steps between partners, worked out to the letter from pairs.
struct Steps {
  let ids: [String]
  private let tied: Set<PartnerPair>

  init(_ network: CoalitionNetwork, extra: PartnerPair? = nil, without: String? = nil) {
    ids = network.partners.map(\.id).filter { $0 != without }
    var pairs = network.ties.map(\.pair)
    if let extra { pairs.append(extra) }
    tied = Set(pairs.filter { pair in without.map { !pair.contains($0) } ?? true })
  }

  func isTied(_ one: String, _ other: String) -> Bool { tied.contains(PartnerPair(one, other)) }

  func areNear(_ one: String, _ other: String) -> Bool {
    isTied(one, other) || ids.contains { isTied(one, $0) && isTied($0, other) }
  }

  /// Everybody that a partner reaches, itself included.
  func part(of start: String) -> Set<String> {
    var found: Set = [start]
    var last = 0
    while found.count > last {
      last = found.count
      for id in ids where found.contains(where: { isTied($0, id) }) { found.insert(id) }
    }
    return found
  }

  /// The pairs that reach each other.
  var connectedPairs: Set<PartnerPair> {
    Set(ids.flatMap { one in part(of: one).filter { $0 != one }.map { PartnerPair(one, $0) } })
  }
}

import CoalitionModel
import Wording

/// Ties made of who names whom: that both name each other confirms a tie, and makes no second one.
struct MentionedTies {
  private struct Key: Hashable {
    let pair: PartnerPair
    let kind: TieKind?
    let from: Partner.ID?
    let intensity: Int?
    let standing: Standing
  }

  private var places: [Key: Int] = [:]
  private var ties: [Tie] = []

  /// Adds that one partner names another.
  mutating func add(_ mention: SheetStatements.Mention, from: Partner.ID, to: Partner.ID) {
    guard from != to else { return }
    let key = Key(
      pair: PartnerPair(from, to), kind: mention.kind, from: mention.isDirected ? from : nil,
      intensity: mention.intensity, standing: mention.standing)
    if let known = places[key] {
      if !ties[known].reportedBy.contains(from) { ties[known].reportedBy.append(from) }
      return
    }
    places[key] = ties.count
    var tie = Tie(from: from, to: to, kind: mention.kind)
    tie.isDirected = mention.isDirected
    tie.intensity = mention.intensity
    tie.standing = mention.standing
    tie.reportedBy = [from]
    ties.append(tie)
  }

  /// The ties, in the order of their partners.
  ///
  /// Two that only differ in how close each side calls the tie run one way each.
  func ties(of partners: [Partner]) -> [Tie] {
    let order = Dictionary(firsts: partners.enumerated().map { ($0.element.id, $0.offset) })
    let sides = Dictionary(grouping: ties.filter { !$0.isDirected && $0.intensity != nil }) { tie in
      Key(pair: tie.pair, kind: tie.kind, from: nil, intensity: nil, standing: tie.standing)
    }
    let place: (Partner.ID) -> Int = { order[$0] ?? order.count }
    return ties.map { tie in
      var tie = tie
      let key = Key(
        pair: tie.pair, kind: tie.kind, from: nil, intensity: nil, standing: tie.standing)
      if !tie.isDirected, tie.intensity != nil, sides[key]?.count ?? 0 > 1 { tie.isDirected = true }
      if !tie.isDirected, place(tie.to) < place(tie.from) {
        (tie.from, tie.to) = (tie.to, tie.from)
      }
      tie.reportedBy.sort { place($0) < place($1) }
      return tie
    }.sorted { first, second in
      (place(first.from), place(first.to), first.kind?.code ?? "", first.intensity ?? 0)
        < (place(second.from), place(second.to), second.kind?.code ?? "", second.intensity ?? 0)
    }
  }
}

import CoalitionModel
import NetworkAnalysis
import Wording

/// The ties of two partners that are of one family, as one line.
struct DrawnTie {
  let from: Partner.ID
  let to: Partner.ID
  /// What the partners do together; nil for what is planned.
  let family: TieKind.Family?
  let isMutual: Bool
  private let kinds: [TieKind?]

  /// Whether the tie is planned and does not exist yet.
  var isPlanned: Bool { family == nil }

  /// What the partners do together.
  func name(_ language: Language) -> String {
    var names: [String] = []
    for kind in kinds {
      let name =
        kind?.name(language) ?? Text(nl: "samenwerking", en: "collaboration")(language)
      if !names.contains(name) { names.append(name) }
    }
    return language.list(names)
  }

  /// The lines of an analysis: ties that count now, and planned ones; in a fixed order.
  static func all(in analysis: Analysis) -> [DrawnTie] {
    var counted: [Tie] = []
    for case .tie(let tie) in analysis.projection.grounds.values.joined() { counted.append(tie) }
    let planned = analysis.network.ties.filter { $0.standing == .planned }
    struct Key: Hashable {
      let pair: PartnerPair
      let family: TieKind.Family?
    }
    let groups = Dictionary(grouping: counted + planned) { tie in
      Key(
        pair: tie.pair,
        family: tie.standing == .planned ? nil : tie.kind?.family ?? .collaboration)
    }
    return groups.map { key, ties in merged(ties, key.family) }
      .sorted { ($0.from, $0.to, $0.order) < ($1.from, $1.to, $1.order) }
  }

  private static func merged(_ ties: [Tie], _ family: TieKind.Family?) -> DrawnTie {
    let ordered = ties.sorted {
      ($0.from, $0.to, $0.kind?.code ?? "") < ($1.from, $1.to, $1.kind?.code ?? "")
    }
    let first = ordered[0]
    let isMutual = ordered.contains { !$0.isDirected || $0.from != first.from }
    return DrawnTie(
      from: first.from, to: first.to, family: family, isMutual: isMutual,
      kinds: ordered.map { $0.kind })
  }

  /// The place of the family in a fixed order; what is planned comes last.
  private var order: Int {
    family.flatMap { TieKind.Family.allCases.firstIndex(of: $0) } ?? .max
  }
}

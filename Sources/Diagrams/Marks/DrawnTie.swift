import CoalitionModel
import NetworkAnalysis
import Wording

/// The ties of two partners that look the same, as one line.
struct DrawnTie {
  let from: Partner.ID
  let to: Partner.ID
  let style: TieStyle
  let isMutual: Bool
  let kinds: [TieKind?]
  /// How strong the tie is, from 0 to 1; `nil` when nobody rated it.
  let strength: Double?

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

  /// The codes of what the partners do together, with spaces between; empty where no kind is given.
  private var codes: String { Set(kinds.compactMap { $0?.code }).sorted().joined(separator: " ") }

  /// The line between the marks of the two partners.
  func line(
    from: String, to: String, id: String, _ analysis: Analysis, _ options: DiagramOptions
  ) -> Line {
    let names = [self.from, self.to].map(analysis.name(of:))
    var line = Line(
      id: id,
      name: "\(names[0]) \(isMutual ? "–" : "→") \(names[1]): \(name(options.language))",
      from: from, to: to, style: style, isMutual: isMutual)
    line.strength = strength
    line.data = ["kind": codes, "from": self.from, "to": self.to]
    return line
  }

  /// The lines of an analysis: ties that count now, and planned ones; in a fixed order.
  static func all(in analysis: Analysis) -> [DrawnTie] {
    var counted: [Tie] = []
    for case .tie(let tie) in analysis.projection.grounds.values.joined() { counted.append(tie) }
    let planned = analysis.network.ties.filter { $0.standing == .planned }
    struct Key: Hashable {
      let pair: PartnerPair
      let style: TieStyle
    }
    let groups = Dictionary(grouping: counted + planned) { tie in
      Key(pair: tie.pair, style: TieStyle.style(of: tie))
    }
    return groups.map { key, ties in merged(ties, style: key.style) }
      .sorted { ($0.from, $0.to, $0.order) < ($1.from, $1.to, $1.order) }
  }

  private static func merged(_ ties: [Tie], style: TieStyle) -> DrawnTie {
    let ordered = ties.sorted {
      ($0.from, $0.to, $0.kind?.code ?? "") < ($1.from, $1.to, $1.kind?.code ?? "")
    }
    let first = ordered[0]
    let isMutual = ordered.contains { !$0.isDirected || $0.from != first.from }
    let intensity = ordered.compactMap { $0.intensity }.max()
    return DrawnTie(
      from: first.from, to: first.to, style: style, isMutual: isMutual,
      kinds: ordered.map { $0.kind }, strength: intensity.map { Double($0) / 5 })
  }

  private var order: Int { TieStyle.allCases.firstIndex(of: style) ?? 0 }
}

extension TieStyle {
  /// How a tie is drawn: what is planned looks planned, what exists looks like its kind.
  static func style(of tie: Tie) -> TieStyle {
    guard tie.standing != .planned else { return .planned }
    return switch tie.kind?.family {
    case .collaboration, nil: .collaboration
    case .referral: .referral
    case .meeting: .meeting
    case .financing: .financing
    }
  }
}

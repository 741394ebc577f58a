package import CoalitionModel
package import Graphs
package import Wording

/// How a survey among the partners was answered.
///
/// A partner was asked when its response is recorded, and it answered when that says so or when a tie
/// was reported by it. Ties that nobody reported come from documents; they are not doubted here.
package struct Survey: Sendable {
  /// The partners in view that answered, by id.
  package let answered: [Partner]
  /// The partners in view that were asked and did not answer, by id.
  package let silent: [Partner]
  /// What the partners reported of each other.
  package let reports: ReportedEdges
  /// The reported pairs of partners by what is known about them.
  package let states: [PartnerPair: ReportedEdges.State]
  private let asked: Set<Partner.ID>
  private let answeredIDs: Set<Partner.ID>

  /// The survey among the partners in view; nothing when none was held.
  init?(of projection: Projection) {
    var edges: [Graph.Edge] = []
    var pairs: Set<PartnerPair> = []
    for (pair, grounds) in projection.grounds {
      for case .tie(let tie) in grounds {
        for reporter in tie.reportedBy where pair.contains(reporter) {
          guard let from = projection.node(of: reporter),
            let to = projection.node(of: pair.other(than: reporter))
          else { continue }
          edges.append(Graph.Edge(from: from, to: to, strength: Double(tie.intensity ?? 1)))
          pairs.insert(pair)
        }
      }
    }
    let reporters = Set(edges.map { projection.partner(of: $0.from).id })
    let answered = projection.partners.filter {
      $0.response == .answered || reporters.contains($0.id)
    }
    silent = projection.partners.filter { $0.response == .silent && !reporters.contains($0.id) }
    self.answered = answered
    guard !answered.isEmpty || !silent.isEmpty else { return nil }
    asked = Set((answered + silent).map { $0.id })
    let graph = Graph(nodeCount: projection.partners.count, edges: edges, isDirected: true)
    let ids = Set(answered.map { $0.id })
    answeredIDs = ids
    let reports = ReportedEdges(
      graph, answered: NodeMap(of: graph) { ids.contains(projection.partner(of: $0).id) })
    self.reports = reports
    states = Dictionary(
      firsts: pairs.compactMap { pair in
        guard let one = projection.node(of: pair.first),
          let other = projection.node(of: pair.second)
        else { return nil }
        return (pair, reports.state(between: one, and: other))
      })
  }

  /// Whether a partner answered.
  package func hasAnswered(_ partner: Partner.ID) -> Bool {
    answeredIDs.contains(partner)
  }

  /// Of the partners that were asked the share that answered, from 0 to 1.
  package var responseRate: Double { Double(answered.count) / Double(asked.count) }

  /// Of the partners of a domain that were asked the share that answered; nothing when none was asked.
  package func responseRate(of domain: Domain?) -> Double? {
    let (yes, no) = (
      answered.count { $0.domain == domain }, silent.count { $0.domain == domain }
    )
    return yes + no == 0 ? nil : Double(yes) / Double(yes + no)
  }

  /// Of all pairs about which one side answered the shares that are tied: when both sides must say so
  /// (a single report counts where the other kept silent), and when one report is enough.
  ///
  /// Nothing when there are no such pairs.
  package var densityBracket: (confirmed: Double, union: Double)? {
    let (all, quiet) = (
      reports.union.nodeCount, reports.union.nodeCount - answered.count
    )
    let pairs = all * (all - 1) / 2 - quiet * (quiet - 1) / 2
    guard pairs > 0 else { return nil }
    return (
      Double(reports.confirmed.edgeCount) / Double(pairs),
      Double(reports.union.edgeCount) / Double(pairs)
    )
  }
}

/// What may be shown of the figures, given how the survey was answered, and why.
///
/// Facts are never held back: a stated tie or role, a chain, a partner without whom others lose each
/// other. What is held back are scores and shares that silent partners would change.
///
/// ## Definition
/// From 80% response figures of single partners; from 70% groups of partners and domains, without an
/// order; from 50% figures of the whole network only, as a bracket; below that who took part.
///
/// ## Source
/// Borgatti, Carley and Krackhardt (2006), doi:10.1016/j.socnet.2005.05.001, and Smith, Moody and
/// Morgan (2017), doi:10.1016/j.socnet.2016.09.003, show how scores suffer from missing answers. The
/// bounds are ours, from an experiment on real networks of organizations: see `ResponseExperiment.md`.
package struct Disclosure: Hashable, Sendable {
  /// How much may be shown.
  package enum Level: String, Comparable, CaseIterable, Sendable {
    /// Who took part in the survey.
    case participation
    /// Figures of the whole network, as a bracket.
    case brackets
    /// Groups of partners and domains, without an order.
    case groups
    /// Figures of single partners.
    case partners

    package static func < (first: Self, second: Self) -> Bool {
      first.rank < second.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How much may be shown.
  package let level: Level
  /// Why, in words for beside the figures.
  package let reason: Text

  init(_ survey: Survey?) {
    guard let survey else {
      level = .partners
      reason = Text(nl: "uit documenten, niet bevraagd", en: "from documents, not surveyed")
      return
    }
    let (answered, asked) = (survey.answered.count, survey.answered.count + survey.silent.count)
    level = Self.level(answered: answered, of: asked)
    let counts = Text(
      nl: "\(answered) van de \(asked) bevraagde partners gaven antwoord",
      en: "\(answered) of the \(asked) partners asked gave an answer")
    let consequence = Self.consequence(of: level)
    reason = Text { "\(counts($0)); \(consequence($0))" }
  }

  /// How much may be shown; whole numbers, so that 80% is exactly 80%.
  static func level(answered: Int, of asked: Int) -> Level {
    switch 100 * answered {
    case (80 * asked)...: .partners
    case (70 * asked)...: .groups
    case (50 * asked)...: .brackets
    default: .participation
    }
  }

  private static func consequence(of level: Level) -> Text {
    switch level {
    case .partners:
      Text(nl: "genoeg voor cijfers per partner", en: "enough for figures per partner")
    case .groups:
      Text(
        nl: "genoeg voor groepen en domeinen, niet voor een volgorde van partners (onder 80%)",
        en: "enough for groups and domains, not for an order of partners (below 80%)")
    case .brackets:
      Text(
        nl: "genoeg voor het netwerk als geheel, met een marge (onder 70%)",
        en: "enough for the network as a whole, as a bracket (below 70%)")
    case .participation:
      Text(
        nl: "te weinig voor cijfers over het netwerk (onder 50%)",
        en: "too few for figures of the network (below 50%)")
    }
  }
}

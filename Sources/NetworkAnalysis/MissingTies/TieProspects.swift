package import CoalitionModel
import Graphs

/// How a missing tie can come about, told from what it brings and how it fits the network.
package enum TieOutlook: String, CaseIterable, Hashable, Sendable {
  /// Brings much and fits the pattern of the network, and the two are within reach: quick to make.
  case quick
  /// Brings much, or a norm asks for it, and fits less: asks for somebody who introduces the two.
  case introduction
  /// Brings less, but fits the pattern, and the two are within reach: may well come about unaided.
  case unaided
  /// Brings less and fits less: can wait.
  case later
}

/// What speaks for making a missing tie, and how it can come about.
package struct TieProspect: Hashable, Sendable {
  /// How many of the two answered the survey and did not name the other; `nil` without a survey.
  package let answers: Int?
  /// How much the tie alone adds to the chance that a question gets across (``DomainContact/passing``).
  package let passingGain: Double
  /// How much the tie alone adds to the nearness of the domains (``DomainContact/nearness``).
  package let nearnessGain: Double
  /// How well it fits the pattern of the network, as log odds; `nil` where there is no pattern.
  package let logOdds: Double?
  /// Whether it is among the third that bring most.
  package let bringsMuch: Bool
  /// Whether it is among the third that fit the pattern of the network best, by the activity of partners
  /// and their domains and by the blocks that they fall into (``Graphs/LinkPattern/ranks(of:in:)``).
  package let fitsPattern: Bool
  /// Who knows both and can introduce them best; `nil` when nobody in view does.
  package let introducer: Partner?
  /// The structures of the whole coalition in which the two meet, by id.
  package let shared: [Structure]

  /// Whether somebody knows both, or the two meet in the whole coalition.
  package var isWithinReach: Bool { introducer != nil || !shared.isEmpty }

  /// How the tie can come about.
  ///
  /// Only partners within reach of each other find each other quickly or unaided. A tie that the norm
  /// asks for is never left for later: it is worth an introduction. The importance is how strongly the
  /// norm asks for it: 3 essential, 2 advised, 1 optional, 0 not at all.
  package func outlook(importance: Int) -> TieOutlook {
    switch (bringsMuch, fitsPattern && isWithinReach) {
    case (true, true): .quick
    case (true, false): .introduction
    case (false, true): .unaided
    case (false, false): importance >= 2 ? .introduction : .later
    }
  }
}

/// The missing ties with what each would bring, for whoever wants to choose some.
///
/// What a tie brings and how it fits are two different things, and are not made into one number; see
/// ``TieOutlook``.
///
/// - Complexity: O(*n*² + *p* · *n*) for *n* partners and *p* pairs, beside the pattern
///   (``Graphs/LinkPattern``) and its blocks.
package struct TieProspects: Sendable {
  /// The missing ties.
  package let missing: MissingTies
  /// The ties that are not planned yet, in their order; none when they are left out or held back.
  package let ties: [MissingTie]
  /// The pairs of which a tie is planned already, by id.
  package let planned: [MissingTie]
  /// How well the domains reach each other now.
  package let contact: DomainContact
  /// Whether there are too many partners or pairs to look at them all; then no tie is given.
  package let isLeftOut: Bool
  private let importance: [String: Int]
  private let analysis: Analysis
  private let sides: DomainSides
  private let found: Lazy<[PartnerPair: TieProspect]>

  /// Looks at the missing ties.
  ///
  /// - Parameters:
  ///   - missing: The missing ties.
  ///   - analysis: The analysis in which they were found.
  ///   - importance: How strongly a norm asks for a tie, by requirement: 3 essential, 2 advised, 1 optional;
  ///     2 where it is not given.
  package init(
    _ missing: MissingTies, in analysis: Analysis, importance: [String: Int] = [:]
  ) {
    let (one, other) = (missing.domains[0], missing.domains[1])
    let sides = DomainSides(between: one, and: other, in: analysis.projection)
    let passing = PassingChance(
      from: sides.first, to: sides.second, in: analysis.projection.graph)
    self.missing = missing
    self.analysis = analysis
    self.importance = importance
    self.sides = sides
    found = Lazy {
      ProspectSearch(missing: missing, analysis: analysis, sides: sides, passing: passing).prospects
    }
    isLeftOut =
      missing.isLeftOut
      || analysis.projection.partners.count > Limits.partnersForProspects
    let shown = isLeftOut ? [] : missing.ties
    ties = shown.filter { !$0.isPlanned }
    planned = shown.filter { $0.isPlanned }.sorted { $0.pair < $1.pair }
    contact = DomainContact(between: one, and: other, in: analysis)
  }

  /// The number of ties in the whole network, from which the pattern is read.
  package var tieCount: Int { analysis.projection.graph.edgeCount }

  /// Whether the pattern rests on too few ties.
  package var isWeak: Bool { tieCount < Limits.tiesForPattern }

  /// What may be shown, given how a survey was answered, and why.
  package var disclosure: Disclosure { analysis.disclosure }

  /// How strongly the norm asks for a tie: 3 essential, 2 advised, 1 optional, 0 not at all.
  package func importance(of tie: MissingTie) -> Int {
    tie.requirements.map { importance[$0] ?? 2 }.max() ?? 0
  }

  /// What speaks for a tie.
  ///
  /// - Precondition: The tie is one of the missing ties.
  package subscript(tie: MissingTie) -> TieProspect {
    guard let prospect = found.value[tie.pair] else {
      preconditionFailure("A prospect is of a missing tie")
    }
    return prospect
  }

  /// How a tie can come about.
  package func outlook(of tie: MissingTie) -> TieOutlook {
    self[tie].outlook(importance: importance(of: tie))
  }

  /// The ties with an outlook, in order.
  package func ties(_ outlook: TieOutlook) -> [MissingTie] {
    ties.filter { self.outlook(of: $0) == outlook }
  }

  /// The first ties of each outlook to talk about: few per partner, so that no partner gets them all.
  ///
  /// - Parameters:
  ///   - count: The number of ties of each outlook at most.
  ///   - perPartner: The number of ties of one partner at most, in the whole list.
  ///   - excluding: Pairs that are left out.
  /// - Returns: The ties, by outlook and in order; nothing that can wait.
  package func first(
    _ count: Int, perPartner: Int = 2, excluding: Set<PartnerPair> = []
  ) -> [MissingTie] {
    var uses = TieUses(perPartner: perPartner)
    return TieOutlook.allCases.filter { $0 != .later }.flatMap { outlook in
      var chosen: [MissingTie] = []
      for tie in ties(outlook) where chosen.count < count && !excluding.contains(tie.pair) {
        if uses.take(tie) { chosen.append(tie) }
      }
      return chosen
    }
  }

  /// The first ties to talk about, with the numbers of the map and the report, and what they bring
  /// together.
  ///
  /// - Parameter count: The number of ties at most.
  /// - Returns: The ties, in order; fewer than `count` when there are no more.
  package func set(_ count: Int) -> TieSet {
    let set = isLeftOut ? [] : missing.first(count)
    let network = analysis.network.applying(set.map { .addTie($0.pair) })
    return TieSet(
      ties: set, network: network,
      contact: DomainContact(
        between: missing.domains[0], and: missing.domains[1],
        in: Analysis(of: network, options: analysis.options)))
  }
}

/// The first new ties between two domains to talk about, and what they bring together.
package struct TieSet: Sendable {
  /// The ties, in the order of the missing ties.
  package let ties: [MissingTie]
  /// The network with the ties added.
  package let network: CoalitionNetwork
  /// How well the domains reach each other with the ties.
  package let contact: DomainContact
}

extension MissingTie {
  fileprivate func nodes(in projection: Projection) -> NodePair? {
    guard let one = projection.node(of: first.id), let other = projection.node(of: second.id)
    else { return nil }
    return NodePair(one, other)
  }
}

extension TieProspects {
  /// The partners of the two domains that do not take part yet, or of which that is not known, and
  /// that have no tie in view; by id.
  package var partnersNotInView: [Partner] {
    analysis.network.partners
      .filter { partner in
        partner.domain.map(missing.domains.contains) ?? false && partner.status != .stopped
          && analysis.projection.node(of: partner.id) == nil
      }
      .sorted { $0.id < $1.id }
  }

  /// What sources say about the two domains, or about types of partner of the two, as a whole.
  package var statements: [Statement] {
    analysis.network.statements.filter { statement in
      guard statement.groups.count == 2 else { return false }
      let found = statement.groups.map { $0.domain }
      let wanted = missing.domains.map(Optional.some)
      return found == wanted || found == wanted.reversed()
    }
  }

  /// A passage of one of the sources of the network: title and passage.
  package func name(of citation: Citation) -> String {
    let source = analysis.network.sources.first { $0.id == citation.source }
    return [source?.title ?? citation.source, citation.passage].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The domains that partners in view have, those with most partners first.
  package var domainsInView: [Domain] {
    let projection = analysis.projection
    return projection.domains
      .map { (domain: $0, count: projection.nodes(of: $0).count) }
      .sorted { ($1.count, $0.domain) < ($0.count, $1.domain) }
      .map { $0.domain }
  }
}

/// Works out what each missing tie brings and how it fits.
private struct ProspectSearch {
  let missing: MissingTies
  let analysis: Analysis
  let sides: DomainSides
  let passing: PassingChance

  private var projection: Projection { analysis.projection }
  private var graph: Graph { projection.graph }

  var prospects: [PartnerPair: TieProspect] {
    let pairs = missing.ties.compactMap { $0.nodes(in: projection) }
    let nearness = GroupNearness(from: sides.first, to: sides.second, in: graph)
    let gains = pairs.map { passing.gain(of: $0) }
    let pattern = pairs.isEmpty ? nil : pattern
    let odds = pattern.map { pattern in pairs.map { pattern.logOdds(of: $0) } }
    let bringMuch = Self.highest(gains, whereAllAreEqual: true)
    let fit = pattern.map { pattern in
      Self.highest(pattern.ranks(of: pairs, in: graph), whereAllAreEqual: false)
    }
    let wide = analysis.structures
      .filter { analysis.network.tiesNobody($0) && $0.standing == .current }
      .map { (structure: $0, members: Set($0.members + $0.associates)) }
    var found: [PartnerPair: TieProspect] = [:]
    for (place, (tie, pair)) in zip(missing.ties, pairs).enumerated() {
      let ends = [tie.first.id, tie.second.id]
      found[tie.pair] = TieProspect(
        answers: analysis.survey.map { survey in ends.count { survey.hasAnswered($0) } },
        passingGain: gains[place], nearnessGain: nearness.gain(of: pair),
        logOdds: odds?[place], bringsMuch: bringMuch[place], fitsPattern: fit?[place] ?? false,
        introducer: introducer(pair.first, pair.second),
        shared: wide.filter { $0.members.isSuperset(of: ends) }.map { $0.structure })
    }
    return found
  }

  /// The pattern of the network; nothing when there is no tie to read it from.
  private var pattern: LinkPattern? {
    guard graph.edgeCount > 0 else { return nil }
    let domains = NodeMap(values: projection.partners.map { $0.domain })
    return LinkPattern(
      of: graph, groups: Partition(domains),
      countsShared: graph.edgeCount >= Limits.tiesForPattern)
  }

  /// Which values are among the third that is highest; equal ones are all in or all out.
  private static func highest(_ values: [Double], whereAllAreEqual: Bool) -> [Bool] {
    guard let least = values.min(), let most = values.max() else { return [] }
    guard most > least + 1e-9 else { return values.map { _ in whereAllAreEqual } }
    let bound = values.sorted(by: >)[(values.count - 1) / 3]
    return values.map { $0 >= bound - 1e-12 && $0 > least + 1e-9 }
  }

  /// The partner tied to both: over the strongest ties, then the one with most ties, then by id.
  private func introducer(_ first: Graph.Node, _ second: Graph.Node) -> Partner? {
    let known = graph.neighbors(of: first).compactMap { node in
      graph.strength(from: node, to: second).map { strength in
        let other = graph.strength(from: first, to: node) ?? 0
        return (node: node, weakest: min(strength, other), sum: strength + other)
      }
    }
    let best = known.min { one, other in
      (-one.weakest, -one.sum, -graph.degree(of: one.node), one.node.index)
        < (-other.weakest, -other.sum, -graph.degree(of: other.node), other.node.index)
    }
    return best.map { projection.partner(of: $0.node) }
  }
}

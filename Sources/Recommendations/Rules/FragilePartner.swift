import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a partner without whom two or more others lose contact with the rest.
  ///
  /// A partner without whom whole domains lose each other is left to ``SingleConnector``, and a single
  /// partner that hangs on one tie to ``HangingPartner``. Partners of which a source says that such
  /// partners work with those on the other side do not count as lost.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Zorg voor gedeelde verantwoordelijkheid".
  package static let fragilePartner = Rule(FragilePartner.name, restsOnSingleLinks: true) {
    FragilePartner(analysis: $0).recommendations
  }
}

private struct FragilePartner {
  static let name = "fragile-partner"

  let analysis: Analysis

  /// The fewest pairs that lose each other; a partner between just two others holds one pair.
  static let fewestPairs = 3

  var recommendations: [Recommendation] {
    let separating = Set(
      analysis.connectivity.pairs.flatMap { $0.cutPartners }.filter { $0.separates }.map {
        $0.partner.id
      })
    return analysis.fragility.cutPartners.compactMap { cutPartner in
      let lost = lost(without: cutPartner)
      guard lost.count > 1, cutPartner.lostPairs >= Self.fewestPairs,
        !separating.contains(cutPartner.partner.id)
      else { return nil }
      return recommendation(cutPartner, without: lost)
    }
  }

  /// Those that come loose, unless a source says that they work with the others.
  private func lost(without cutPartner: Fragility.CutPartner) -> [Partner] {
    let network = analysis.network
    guard network.statements.contains(where: { $0.standing == .current }) else {
      return cutPartner.cutOff.joined().sorted { $0.id < $1.id }
    }
    return cutPartner.cutOff.flatMap { part -> [Partner] in
      let own = Set(part.map { $0.id }).union([cutPartner.partner.id])
      let others = analysis.projection.partners.filter { !own.contains($0.id) }
      return part.filter { partner in !others.contains { network.states(partner, $0) } }
    }
    .sorted { $0.id < $1.id }
  }

  private func recommendation(
    _ cutPartner: Fragility.CutPartner, without lost: [Partner]
  ) -> Recommendation {
    let (name, names) = (cutPartner.partner.name, RuleWords.names(lost))
    return Recommendation(
      id: "\(Self.name):\(cutPartner.partner.id)", rule: Self.name,
      evaluation: evaluation(cutPartner, without: lost),
      words: Recommendation.Words(
        title: Text(
          nl: "Spreek af wie het contact overneemt als \(name) even wegvalt",
          en: "Agree who takes over the contact when \(name) is away"),
        why: Text(
          nl: """
            Enkele partners zijn alleen via \(name) met de anderen verbonden, voor zover in beeld. \
            Met een tweede contact is dat minder kwetsbaar.
            """,
          en: """
            As far as is in view, some partners are tied to the others through \(name) only. A second \
            contact makes that less fragile.
            """),
        firstStep: Text(
          nl: "Vraag \(name) wie nog meer rechtstreeks contact kan houden met \(names.nl).",
          en: "Ask \(name) who else could keep direct contact with \(names.en)."),
        question: Text(
          nl: "Wie van ons heeft ook rechtstreeks contact met \(names.nl)?",
          en: "Which of us is also directly in touch with \(names.en)?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = Impact(
        .some,
        Text(
          nl: "raakt \(lost.count) partners die anders los raken",
          en: "concerns \(lost.count) partners that would come loose"))
    }
  }

  private func evaluation(_ cutPartner: Fragility.CutPartner, without lost: [Partner]) -> Evaluation
  {
    let (name, names) = (cutPartner.partner.name, RuleWords.names(lost))
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = [cutPartner.partner.id] + lost.map { $0.id }
    evaluation.ties = lost.map { PartnerPair(cutPartner.partner.id, $0.id) }
      .filter { !analysis.projection.grounds(between: $0.first, and: $0.second).isEmpty }
    evaluation.observations = [
      Text(
        nl: "Zonder \(name) is er geen route in beeld van \(names.nl) naar de anderen.",
        en: "Without \(name) no route from \(names.en) to the others is in view.")
    ]
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "paren die elkaar dan kwijt zijn", en: "pairs that then lose each other"),
        count: cutPartner.lostPairs,
        variant: Text(
          nl: "snijpunt, over vastgelegde verbindingen", en: "cut point, over recorded ties"))
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "een verbinding van deze partners buiten \(name) om, of volledig: ja",
        en: "a tie of these partners that leaves out \(name), or complete: yes")
    }
    return evaluation
  }
}

import CoalitionModel
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds two meetings with nearly the same members, and a planned meeting for which one is there.
  ///
  /// ## Definition
  /// Two meetings of which three quarters or more of all members are in both, three at least; or a
  /// planned meeting of two members or more of which three quarters sit in a meeting that exists.
  /// Agreements, pathways, training and structures that hold the whole coalition are left out, and so
  /// are two meetings at different levels.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Samenwerking stimuleren en faciliteren" ("Sluit
  /// zoveel mogelijk aan bij wat er al is").
  package static let overlappingStructures = Rule(OverlappingStructures.name) {
    OverlappingStructures(analysis: $0).recommendations
  }
}

private struct OverlappingStructures {
  static let name = "overlapping-structures"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let meetings = analysis.network.allStructures
      .filter { $0.isMeeting && !analysis.network.tiesNobody($0) }
      .sorted { $0.id < $1.id }
    let current = meetings.filter { $0.standing == .current }
    let planned = meetings.filter { [.planned, .wanted].contains($0.standing) }
    let pairs = current.enumerated().flatMap { place, first in
      current[(place + 1)...].filter { first.isNearly($0) }.map { (first, $0) }
    }
    let joined = planned.compactMap { plan -> (Structure, Structure)? in
      let best = current.filter { plan.fits(in: $0) }
        .max { plan.shared(with: $0).count < plan.shared(with: $1).count }
      return best.map { ($0, plan) }
    }
    return pairs.map { together($0.0, $0.1) }
      + joined.map { joining($0.1, to: $0.0) }
  }

  private func together(_ first: Structure, _ second: Structure) -> Recommendation {
    recommendation(
      first, second,
      title: Text(
        nl: "Bekijk of \(first.name) en \(second.name) samen kunnen",
        en: "See whether \(first.name) and \(second.name) could be one meeting"),
      step: Text(
        nl: "Vraag de deelnemers of de onderwerpen in één overleg passen.",
        en: "Ask the members whether the subjects would fit into one meeting."),
      question: Text(
        nl: "Waarom zijn dit twee overleggen, en wat zouden we missen als het er één was?",
        en: "Why are there two meetings, and what would we miss if they were one?"))
  }

  private func joining(_ plan: Structure, to existing: Structure) -> Recommendation {
    recommendation(
      existing, plan,
      title: Text(
        nl: "Sluit voor \(plan.name) aan bij \(existing.name)",
        en: "Join \(existing.name) for \(plan.name)"),
      step: Text(
        nl: "Vraag of het onderwerp op de agenda van \(existing.name) kan.",
        en: "Ask whether the subject can be on the agenda of \(existing.name)."),
      question: Text(
        nl: "Wat maakt een apart overleg nodig, en wie zou er anders niet bij zijn?",
        en: "Why is a separate meeting needed, and who would otherwise not be there?"))
  }

  private func recommendation(
    _ first: Structure, _ second: Structure, title: Text,
    step: Text, question: Text
  ) -> Recommendation {
    Recommendation(
      id: "\(Self.name):\(first.id):\(second.id)", rule: Self.name,
      evaluation: evaluation(first, second),
      words: Recommendation.Words(
        title: title,
        why: Text(
          nl: """
            Bijna dezelfde partners doen aan beide mee. Aansluiten bij wat er al is, scheelt tijd en houdt \
            het overzichtelijk.
            """,
          en: """
            Nearly the same partners take part in both. Joining what is there already saves time and keeps \
            things clear.
            """),
        firstStep: step, question: question)
    ).with {
      $0.impact = Impact(
        .some,
        Text(nl: "raakt de leden van twee overleggen", en: "concerns the members of two meetings"))
    }
  }

  private func evaluation(_ first: Structure, _ second: Structure) -> Evaluation {
    let shared = first.shared(with: second).sorted()
    let names = RuleWords.names(shared.compactMap { analysis.partner($0) })
    let all = Set(first.members).union(second.members).count
    var evaluation = Evaluation(.absent)
    evaluation.partners = shared
    evaluation.citations = RuleWords.distinct(first.citations + second.citations)
    evaluation.observations = [
      Text(
        nl: "In \(first.name) én \(second.name) (\(second.standing.name(.dutch))): \(names.nl).",
        en:
          "In both \(first.name) and \(second.name) (\(second.standing.name(.english))): \(names.en)."
      )
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "leden in beide", en: "members in both"),
        share: shared.count, of: all,
        variant: Text(nl: "van alle leden samen (Jaccard)", en: "of all members together (Jaccard)")
      )
    ]
    return evaluation
  }
}

extension Structure {
  fileprivate func shared(with other: Structure) -> Set<Partner.ID> {
    Set(members).intersection(other.members)
  }

  private func isAtOtherLevel(than other: Structure) -> Bool {
    !levels.isEmpty && !other.levels.isEmpty && Set(levels).isDisjoint(with: other.levels)
  }

  /// Whether three quarters of all members are in both.
  fileprivate func isNearly(_ other: Structure) -> Bool {
    let shared = shared(with: other).count
    let all = Set(members).union(other.members).count
    return shared > 2 && 4 * shared >= 3 * all && !isAtOtherLevel(than: other)
  }

  /// Whether three quarters of its members sit in the other.
  fileprivate func fits(in other: Structure) -> Bool {
    let own = Set(members).count
    return own > 1 && 4 * shared(with: other).count >= 3 * own && !isAtOtherLevel(than: other)
  }
}

public import CoalitionModel
import NetworkAnalysis
public import Wording

/// What to do, why, based on what, and from which source.
public struct Recommendation: Identifiable, Hashable, Sendable {
  /// What is said of it.
  public struct Words: Hashable, Sendable {
    /// The advice in one line.
    package let title: Text
    /// Why it matters.
    package let why: Text
    /// What to do first.
    package let firstStep: Text
    /// What to ask each other in the session.
    package let question: Text

    /// Creates the words: the advice in one line, why it matters, what to do first and what to ask.
    public init(title: Text, why: Text, firstStep: Text, question: Text) {
      self.title = title
      self.why = why
      self.firstStep = firstStep
      self.question = question
    }
  }

  /// The code: of the requirement, or of the rule and the partners that it is about.
  public let id: String
  /// The requirement or rule that it comes from.
  public let rule: String
  /// What in the network made it.
  package private(set) var evaluation: Evaluation
  private let words: Words
  /// How strongly it is advised.
  package var strength = Strength.advised
  /// The passages that ask for it.
  package var passages: [Passage] = []
  /// How much it would change.
  package var impact = Impact.onePartner
  /// How much work it is once it is known to be needed.
  package var work = Effort.talk
  /// What part of the coalition it is about.
  package var subject = Criterion.Subject.collaboration
  /// Whether it follows from ties that are recorded, and not from what is not.
  package var followsFromTies = false
  /// The themes that it is about.
  public var themes: [Theme] = []
  /// The phases that it is about.
  public var phases: [Phase] = []
  /// The piece of advice that it is; nothing for a line of the norm or of a rule.
  package var candidate: Candidate?
  /// The interventions of the catalogue that fit.
  package var interventions: [InterventionOffer] = []

  /// Creates a recommendation, as the rules of an advice do.
  ///
  /// - Parameters:
  ///   - id: The code: of the rule and the partners that it is about.
  ///   - rule: The name of the rule.
  ///   - evaluation: What in the network made it.
  ///   - words: What is said of it.
  public init(id: String, rule: String, evaluation: Evaluation, words: Words) {
    self.id = id
    self.rule = rule
    self.evaluation = evaluation
    self.words = words
  }

  /// The advice in one line.
  public var title: Text { words.title }

  /// Why it matters.
  public var why: Text { words.why }

  /// What to do first.
  public var firstStep: Text { words.firstStep }

  /// What to ask each other in the session.
  public var question: Text { words.question }

  /// Absent where what is advised is known to be missing, and unknown where the network does not say.
  package var evidence: Evidence { evaluation.evidence == .absent ? .absent : .unknown }

  /// How much work the next step is: what is not known is asked first.
  package var effort: Effort { evidence == .unknown ? .ask : work }

  /// How sure it is.
  package var assurance: Assurance { Assurance(of: evaluation, followsFromTies: followsFromTies) }

  /// The same where partners that kept silent may be the cause: not certain, and with that said.
  func doubted(_ caveat: Text) -> Recommendation {
    with {
      $0.evaluation.evidence = .unknown
      $0.evaluation.observations.append(caveat)
      $0.evaluation.decidedBy =
        $0.evaluation.decidedBy
        ?? Text(
          nl: "het antwoord van wie nog niet antwoordde",
          en: "the answer of those who did not answer yet")
    }
  }

  /// The same with a change.
  package func with(_ change: (inout Recommendation) -> Void) -> Recommendation {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Recommendation {
  /// A piece of advice.
  init(_ candidate: Candidate, in facts: CoalitionFacts) {
    let first = candidate.steps.first?.sentence.text
    self.init(
      id: candidate.id, rule: candidate.kind, evaluation: Evaluation(candidate),
      words: Words(
        title: candidate.words.title,
        why: .joined(candidate.words.reasons.map { $0.text }),
        firstStep: first ?? Self.anyStep, question: candidate.words.question))
    self.candidate = candidate
    themes = candidate.themes
    let own = candidate.partners.compactMap(facts.partner).flatMap { $0.citations }
    let cited = evaluation.citations.isEmpty ? own : evaluation.citations
    passages = cited.map { Passage($0, in: facts.network.sources) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static let anyStep = Text(
    nl: "Bespreek in de coalitie wie belt.", en: "Agree in the coalition who calls.")

  /// What a requirement that is not met advises.
  init(_ requirement: Requirement, _ evaluation: Evaluation, of norm: Norm, in analysis: Analysis) {
    self.init(
      id: requirement.id, rule: requirement.id, evaluation: evaluation,
      words: Words(
        title: requirement.title, why: requirement.why, firstStep: requirement.firstStep,
        question: requirement.question ?? Self.question(evaluation)))
    let priorities = Set(analysis.network.priorities.map { $0.theme })
    let ours = Theme.allCases.filter {
      priorities.contains($0)
        && (requirement.strengthByTheme[$0] != nil || requirement.themes.contains($0))
    }
    strength = requirement.strength(for: analysis.network)
    passages = requirement.citations.map { Passage($0, in: norm.sources) }
    themes = ours.isEmpty ? requirement.themes : ours
    phases = requirement.phases
    impact = Impact(of: requirement, themes: ours, in: analysis)
    work = requirement.criterion.effort
    subject = requirement.criterion.subject
  }

  private static func question(_ evaluation: Evaluation) -> Text {
    evaluation.evidence == .absent
      ? Text(
        nl: "Herkennen wij dit? Wie van ons kan de eerste stap zetten, en wat is daarvoor nodig?",
        en: "Do we recognise this? Which of us can take the first step, and what does that take?")
      : Text(
        nl: "Is dit er bij ons al? Wie weet daar meer van?",
        en: "Do we have this already? Who knows more about it?")
  }
}

package import CoalitionModel
import Wording

/// Works the corrections of a list of guesses into a network.
enum Corrections {
  /// Words by which somebody agrees, and words by which somebody takes a guess back.
  private static let agreement: Set = [
    "ja", "yes", "ok", "oke", "klopt", "goed", "right", "correct",
  ]
  private static let refusal: Set = [
    "-", "–", "nee", "no", "geen", "none", "niet", "nvt", "n.v.t.",
  ]

  /// The network with every correction; what was answered is no guess any more.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all corrections that cannot be read.
  static func applied(
    _ answers: [CheckTable.Answer], to network: CoalitionNetwork
  ) throws(InvalidFile) -> ImportedNetwork {
    var network = network
    var mistakes: [Diagnostic] = []
    let given = answers.filter { !$0.correction.isEmpty }
    // Names that merge come last, for other answers may still use them.
    let merging = given.filter { $0.guess.subject == .sameName }
    for answer in given.filter({ $0.guess.subject != .sameName }) + merging
    where !apply(answer, to: &network) {
      mistakes.append(
        Diagnostic(
          .importCorrection, at: answer.place,
          ["word": Text(answer.correction), "help": answer.guess.subject.help]))
    }
    guard mistakes.isEmpty else { throw InvalidFile(mistakes) }
    let open = answers.filter { $0.correction.isEmpty }.map { $0.guess }
    return ImportedNetwork(network: network, guesses: open)
  }

  private static func apply(
    _ answer: CheckTable.Answer, to network: inout CoalitionNetwork
  ) -> Bool {
    let subject = answer.guess.subject
    let word = Spelling.folded(answer.correction)
    if refusal.contains(answer.correction.lowercased()) || refusal.contains(word) {
      return subject.correct(answer.guess, nil, &network)
    }
    // Agreeing changes nothing, unless the guess only asks.
    if agreement.contains(word), subject != .sameName { return true }
    return subject.correct(answer.guess, answer.correction, &network)
  }
}

extension ImportedNetwork {
  /// A network with guesses of it corrected, as if somebody filled in the list; a guess without a
  /// correction stays open.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - guesses: What was guessed of it.
  ///   - corrections: What it should be instead, for each guess in order; empty where it is right.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all corrections that cannot be read.
  package init(
    _ network: CoalitionNetwork, guesses: [Guess], corrections: [String]
  ) throws(InvalidFile) {
    var answers: [CheckTable.Answer] = []
    for (guess, correction) in zip(guesses, corrections) {
      answers.append(
        CheckTable.Answer(guess: guess, correction: correction, place: guess.place))
    }
    self = try Corrections.applied(answers, to: network)
  }

  /// A network in our own format: only partners without a type and names that look alike are guessed.
  init(proposingFor network: CoalitionNetwork) {
    self.init(network: network)
    for index in network.partners.indices where network.partners[index].type == nil {
      let partner = network.partners[index]
      guard let proposal = TypeProposal(for: partner.name) else { continue }
      self.network.partners[index].type = proposal.type
      guesses.append(
        Guess(
          subject: .type, place: Place(file: ""), about: [partner.name], found: partner.name,
          proposal: [proposal.type.term.codes], confidence: proposal.confidence,
          reason: proposal.reason))
    }
    guesses.sort(by: Guess.isBefore)
  }
}

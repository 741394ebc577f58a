package import CoalitionModel
package import Wording

/// How sure it is that a recommendation holds, and why.
package struct Assurance: Hashable, Sendable {
  /// How sure.
  package let confidence: Confidence
  /// Why, in words.
  package let reason: Text

  /// The assurance of a finding.
  ///
  /// High when a source or the file says so; medium when it follows from ties that are recorded,
  /// when a passage is not sure itself or when only a part is known; low when the network does not
  /// say.
  init(of evaluation: Evaluation, followsFromTies: Bool) {
    (confidence, reason) =
      evaluation.evidence == .absent
      ? Self.known(evaluation) : Self.open(evaluation, followsFromTies: followsFromTies)
  }

  /// Of what is known not to be there.
  private static func known(_ evaluation: Evaluation) -> (Confidence, Text) {
    let isDoubted = evaluation.citations.contains {
      $0.confidence == .low || $0.confidence == .medium
    }
    if isDoubted {
      return (
        .medium,
        Text(
          nl: "want de bron is zelf niet helemaal zeker",
          en: "since the source itself is not quite sure")
      )
    }
    if evaluation.isPartlyOpen {
      return (
        .medium,
        Text(
          nl: "want een deel is bekend; van de rest staat het niet vast",
          en: "since a part is known; of the rest it is not certain")
      )
    }
    return (
      .high,
      evaluation.citations.isEmpty
        ? Text(nl: "want dit volgt uit het bestand", en: "since this follows from the file")
        : Text(nl: "want een bron zegt dit", en: "since a source says so")
    )
  }

  /// Of what the network leaves open.
  private static func open(_ evaluation: Evaluation, followsFromTies: Bool) -> (Confidence, Text) {
    if followsFromTies {
      return (
        .medium,
        Text(
          nl: "want dit volgt uit wat is vastgelegd; er kan meer zijn",
          en: "since this follows from what is recorded; there may be more")
      )
    }
    if evaluation.likely != nil {
      return (
        .low,
        Text(
          nl: "want waarschijnlijk is dit er al; ga dat eerst na",
          en: "since this is probably there already; check that first")
      )
    }
    return (
      .low,
      Text(
        nl: "want dit staat niet vast; vraag eerst na of het er al is",
        en: "since this is not certain; first ask whether it is there already")
    )
  }
}

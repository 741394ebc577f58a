public import CoalitionModel

/// How sure it is that a recommendation holds, and why.
public struct Assurance: Hashable, Sendable {
  /// How sure.
  public let confidence: Confidence
  /// Why, in words.
  public let reason: Text

  /// The assurance of a finding.
  ///
  /// High when a source or the file says so; medium when it follows from ties that are recorded, or
  /// when a passage is not sure itself; low when the network does not say.
  init(of evaluation: Evaluation, followsFromTies: Bool) {
    let doubted = evaluation.citations.contains {
      $0.confidence == .low || $0.confidence == .medium
    }
    (confidence, reason) =
      switch evaluation.verdict {
      case .unmet where doubted:
        (
          .medium,
          Text(
            nl: "want de bron is zelf niet helemaal zeker",
            en: "since the source itself is not quite sure")
        )
      case .unmet where evaluation.citations.isEmpty:
        (.high, Text(nl: "want dit volgt uit het bestand", en: "since this follows from the file"))
      case .unmet: (.high, Text(nl: "want een bron zegt dit", en: "since a source says so"))
      case _ where followsFromTies:
        (
          .medium,
          Text(
            nl: "want dit volgt uit wat is vastgelegd; er kan meer zijn",
            en: "since this follows from what is recorded; there may be more")
        )
      case _ where evaluation.likely != nil:
        (
          .low,
          Text(
            nl: "want waarschijnlijk is dit er al; ga dat eerst na",
            en: "since this is probably there already; check that first")
        )
      default:
        (
          .low,
          Text(
            nl: "want dit staat niet vast; vraag eerst na of het er al is",
            en: "since this is not certain; first ask whether it is there already")
        )
      }
  }
}

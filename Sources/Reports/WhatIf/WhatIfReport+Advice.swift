import CoalitionModel
import Recommendations
import Wording

extension WhatIfReport {
  /// The recommendations that are there before and no longer.
  var gone: [Recommendation] { Self.difference(advice.before, advice.after) }

  /// The recommendations that are there after and were not.
  var new: [Recommendation] { Self.difference(advice.after, advice.before) }

  /// The recommendations of which is known more or less than before, as they are after.
  var changed: [Recommendation] {
    let before = Dictionary(
      advice.before.recommendations.map { ($0.id, $0.status) },
      uniquingKeysWith: { first, _ in first })
    return advice.after.recommendations.filter { after in
      before[after.id].map { $0 != after.status } ?? false
    }
  }

  private static func difference(_ one: Advice, _ other: Advice) -> [Recommendation] {
    let known = Set(other.recommendations.map { $0.id })
    return one.recommendations.filter { !known.contains($0.id) }
  }

  /// Which recommendations disappear, appear and change.
  var adviceBlocks: [Document.Block] {
    let parts = [
      (text("Deze adviezen vervallen", "These recommendations disappear"), gone.map(title)),
      (text("Deze adviezen komen erbij", "These recommendations appear"), new.map(title)),
      (
        text(
          "Over deze adviezen is dan iets anders bekend", "Something else is then known about these"
        ),
        changed.map { "\(title($0)): \(status($0))" }
      ),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else {
      return [
        .heading(level: 3, text("Adviezen", "Recommendations")),
        .paragraph(
          text("De adviezen blijven dezelfde.", "The recommendations do not change.")),
      ]
    }
    return parts.flatMap { [Document.Block.heading(level: 3, $0.0), .list($0.1)] }
  }

  private func title(_ recommendation: Recommendation) -> String {
    "\(recommendation.title(language)) (\(recommendation.rule))"
  }

  private func status(_ recommendation: Recommendation) -> String {
    recommendation.status == .missing
      ? text("nu bekend dat het ontbreekt", "now known to be missing")
      : text("nu niet in beeld", "now not in view")
  }
}

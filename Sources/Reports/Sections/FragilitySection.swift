import CoalitionModel
import NetworkAnalysis
import Wording

/// Which partners hold others to the network.
struct FragilitySection: ReportSection {
  let name = "fragility"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let holders = context.analysis.fragility.holders
    guard !holders.isEmpty else { return [] }
    let items = holders.map { sentence($0, context) }
    return [
      .heading(
        level: 2,
        context.text("Wie het netwerk bij elkaar houdt", "Who holds the network together")),
      .paragraph(
        context.text(
          """
          Deze partners zijn de enige schakel (snijpunt) in wat nu in beeld is. Andere \
          verbindingen kunnen er zijn zonder dat een bron ze noemt.
          """,
          """
          These partners are the only link (cut point) in what is in view now. Other ties may \
          exist without a source naming them.
          """)),
      .list(items),
    ]
  }

  /// Who loses whom when a partner falls away.
  private func sentence(_ holder: Fragility.Holder, _ context: ReportContext) -> String {
    let name = holder.partner.name
    guard holder.cutOff.count == 1, let part = holder.cutOff.first else {
      let parts = holder.cutOff.map { context.names($0) }.joined(separator: "; ")
      return context.text(
        "Valt \(name) weg, dan raken deze los van de rest en van elkaar: \(parts).",
        "Without \(name) these are cut off from the rest and from each other: \(parts).")
    }
    return context.text(
      "Valt \(name) weg, dan is er geen route meer in beeld van \(context.names(part)) naar de "
        + "anderen.",
      "Without \(name) no route from \(context.names(part)) to the others is in view.")
  }
}

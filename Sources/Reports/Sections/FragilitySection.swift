import CoalitionModel
import NetworkAnalysis

/// Which partners hold others to the network.
struct FragilitySection: ReportSection {
  let name = "fragility"

  func blocks(for context: ReportContext) -> [Block] {
    let holders = context.analysis.fragility.holders
    guard !holders.isEmpty else { return [] }
    let items = holders.map { holder in
      let parts = holder.cutOff.map { context.names($0) }.joined(separator: "; ")
      return context.text(
        "Zonder \(holder.partner.name) raken los: \(parts).",
        "Without \(holder.partner.name) these are cut off: \(parts).")
    }
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
}

import Graphs
import NetworkAnalysis
import CoalitionModel
import Wording

/// Who takes part, who is wanted and who is named.
struct InvolvementSection: ReportSection {
  let name = "involvement"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let involvement = context.analysis.involvement
    let whole = involvement.whole(context.language)
    let groups: [(String, [Partner])] = [
      (
        context.text(
          "Lid van \(whole); verdere verbindingen niet in beeld",
          "Member of \(whole); further ties not in view"), involvement.coalitionOnly
      ),
      (
        context.text(
          "Werkt samen met \(whole); verdere verbindingen niet in beeld",
          "Works with \(whole); further ties not in view"), involvement.coalitionAssociates
      ),
      (
        context.text("Betrokken; verbindingen niet in beeld", "Involved; ties not in view"),
        involvement.withoutTies
      ),
      (
        context.text("Gewenst, nog niet betrokken", "Wanted, not yet involved"),
        involvement.wanted
      ),
      (
        context.text("Benaderd; antwoord niet bekend", "Approached; answer not known"),
        involvement.approached
      ),
      (
        context.text("Genoemd; deelname onbekend", "Mentioned; involvement unknown"),
        involvement.mentioned
      ),
    ]
    let lists = groups.filter { !$0.1.isEmpty }.map { label, partners in
      Document.Block.labeled("\(label):", "\(context.names(partners)).")
    }
    return [.heading(level: 2, context.text("Wie doet mee", "Who takes part"))]
      + [.table(header: header(context), rows: rows(context))] + lists
  }

  private func header(_ context: ReportContext) -> [String] {
    [
      context.text("partner", "partner"), context.text("domein", "domain"),
      context.text("rol nu", "role now"), context.text("verbonden partners", "tied partners"),
    ]
  }

  private func rows(_ context: ReportContext) -> [[String]] {
    let projection = context.analysis.projection
    return context.analysis.involvement.involved.map { partner in
      let degree = projection.node(of: partner.id).map { projection.graph.degree(of: $0) } ?? 0
      return [
        partner.name, context.name(of: partner.domain), roles(of: partner, context), "\(degree)",
      ]
    }
  }

  private func roles(of partner: Partner, _ context: ReportContext) -> String {
    let roles = partner.roles.filter { !$0.isWanted }.map { held in
      let scope = held.scope.map { " (\($0))" } ?? ""
      return held.role.name(context.language) + scope
    }
    return roles.isEmpty ? "–" : roles.joined(separator: "; ")
  }
}

import Wording

/// What the map shows, in words.
struct FindingsSection: ReportSection {
  let name = "findings"

  func blocks(for context: ReportContext) -> [Document.Block] {
    [
      .heading(level: 2, context.text("Wat de kaart laat zien", "What the map shows")),
      .list(Findings.sentences(for: context)),
    ]
  }
}

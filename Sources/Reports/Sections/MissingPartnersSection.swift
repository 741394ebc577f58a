import CoalitionModel
import Recommendations
import Wording

/// The partners that the norm asks for and that do not take part, with through whom to reach them.
struct MissingPartnersSection: ReportSection {
  let name = "missing-partners"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let missing = MissingPartners(in: context.analysis, norm: context.advice.norm)
    guard !missing.entries.isEmpty else { return [] }
    return [
      .heading(
        level: 2,
        context.text("Partners om naar te vragen", "Partners to ask about")),
      .paragraph(
        context.text(
          """
          De norm noemt deze partners. "Niet in beeld" betekent: geen bron zegt of zij meedoen. \
          Vraag er dus eerst naar, en kies er één of twee.
          """,
          """
          The norm names these partners. "Not in view" means: no source says whether they take \
          part. So ask first, and choose one or two.
          """)),
      .table(
        header: [
          context.text("domein", "domain"), context.text("partner", "partner"),
          context.text("wat we weten", "what we know"),
          context.text("waarvoor (eis)", "what for (requirement)"),
          context.text("via wie", "through whom"),
        ],
        rows: missing.entries.map { row(of: $0, context) }),
    ]
  }

  private func row(of entry: MissingPartners.Entry, _ context: ReportContext) -> [String] {
    [
      entry.domains.map { context.name(of: $0) }.joined(separator: ", "),
      entry.wanted.name(context.language), known(of: entry, context), reason(of: entry, context),
      route(of: entry, context),
    ]
  }

  private func known(of entry: MissingPartners.Entry, _ context: ReportContext) -> String {
    let language = context.language
    let regions = language.list(entry.regions.map { $0.name })
    let isKnown = entry.presence == .absent
    guard regions.isEmpty else {
      return isKnown
        ? context.text("niet in \(regions)", "not in \(regions)")
        : context.text("niet in beeld in \(regions)", "not in view in \(regions)")
    }
    let said = entry.known.map { $0(language) } + [entry.likely?(language)].compactMap { $0 }
    guard said.isEmpty else { return said.joined(separator: " ") }
    return isKnown
      ? context.text("ontbreekt", "missing") : context.text("niet in beeld", "not in view")
  }

  private func reason(of entry: MissingPartners.Entry, _ context: ReportContext) -> String {
    let language = context.language
    let about =
      entry.phases.map { $0.name(language) } + entry.themes.map { $0.name(language) }
    let ids = entry.requirements.map { $0.id }.joined(separator: ", ")
    let strength = entry.strength.name(language)
    return (about + ["\(strength) (\(ids))"]).joined(separator: "; ")
  }

  private func route(of entry: MissingPartners.Entry, _ context: ReportContext) -> String {
    let routes = entry.routes.prefix(2).map { $0(context.language) }
    guard routes.isEmpty else { return routes.joined(separator: "; ") }
    return entry.requirements.first?.firstStep(context.language) ?? ""
  }
}

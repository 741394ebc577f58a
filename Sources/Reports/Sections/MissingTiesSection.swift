import Recommendations
import CoalitionModel
import NetworkAnalysis
import Wording

/// The missing ties between the medical and the social domain, numbered as on the map.
struct MissingTiesSection: ReportSection {
  let name = "missing-links"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let links = context.advice.links
    let missing = context.analysis.missingTies
    guard !links.isEmpty else { return [] }
    return [
      .heading(
        level: 2,
        context.text(
          "Verbindingen tussen zorg en sociaal domein om te bespreken",
          "Ties between care and the social domain to talk about")),
      .paragraph(
        context.text(
          """
          De nummers staan ook op de kaart. \(counts(missing, context)) "Niet in beeld" betekent: \
          geen bron zegt er iets over. Vraag dus eerst of deze partners elkaar al kennen.
          """,
          """
          The numbers are on the map too. \(counts(missing, context)) "Not in view" means: no \
          source says anything about it. So ask first whether these partners know each other.
          """)),
      .table(header: header(context), rows: rows(links, context)),
    ]
  }

  private func counts(_ missing: MissingTies, _ context: ReportContext) -> String {
    let (absent, open) = (missing.statedAbsent.count, missing.notInView.count)
    let known = context.text(
      "Van \(absent) \(absent == 1 ? "paar" : "paren") is bekend dat een verbinding ontbreekt.",
      "Of \(absent) \(absent == 1 ? "pair" : "pairs") it is known that a tie is missing.")
    let unknown = context.text(
      "Van \(open) \(open == 1 ? "paar" : "paren") is geen verbinding in beeld.",
      "Of \(open) \(open == 1 ? "pair" : "pairs") no tie is in view.")
    return [absent > 0 ? known : nil, open > 0 ? unknown : nil].compactMap { $0 }
      .joined(separator: " ")
  }

  private func header(_ context: ReportContext) -> [String] {
    [
      context.text("nr", "no."), context.text("tussen", "between"), context.text("en", "and"),
      context.text("wat we weten", "what we know"), context.text("waarom deze", "why this one"),
    ]
  }

  private func rows(_ links: [MissingTie], _ context: ReportContext) -> [[String]] {
    links.enumerated().map { index, link in
      [
        "\(index + 1)", link.first.name, link.second.name, known(link, context),
        reason(link, context),
      ]
    }
  }

  private func known(_ link: MissingTie, _ context: ReportContext) -> String {
    if link.evidence.presence == .absent { return context.text("ontbreekt", "missing") }
    let foreseen = link.evidence.foreseen.map { bond in
      "\(bond.standing.name(context.language)): \(bond.name(context.language))"
    }
    return ([context.text("niet in beeld", "not in view")] + foreseen).joined(separator: "; ")
  }

  private func reason(_ link: MissingTie, _ context: ReportContext) -> String {
    var parts: [String] = []
    if !link.requirements.isEmpty {
      let ids = link.requirements.joined(separator: ", ")
      parts.append(context.text("de norm vraagt erom (\(ids))", "the norm asks for it (\(ids))"))
    }
    parts.append(
      context.text(
        """
        daarna \(link.gain == 1 ? "bereikt" : "bereiken") \(link.gain) \
        \(link.gain == 1 ? "paar" : "paren") elkaar in hooguit twee stappen
        """,
        """
        then \(link.gain) \(link.gain == 1 ? "pair reaches" : "pairs reach") each other in at most \
        two steps
        """))
    return parts.joined(separator: "; ")
  }
}

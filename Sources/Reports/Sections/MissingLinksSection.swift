import Recommendations
import CoalitionModel
import NetworkAnalysis

/// The missing ties between the medical and the social domain, numbered as on the map.
struct MissingLinksSection: ReportSection {
  let name = "missing-links"

  func blocks(for context: ReportContext) -> [Block] {
    let links = context.advice.links
    let missing = context.analysis.missingLinks
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

  private func counts(_ missing: MissingLinks, _ context: ReportContext) -> String {
    context.text(
      """
      Van de paren zonder verbinding zeggen de bronnen er van \(missing.statedAbsent.count) dat \
      die ontbreekt; \(missing.notInView.count) zijn niet in beeld.
      """,
      """
      Of the pairs without a tie, the sources say of \(missing.statedAbsent.count) that it is \
      missing; \(missing.notInView.count) are not in view.
      """)
  }

  private func header(_ context: ReportContext) -> [String] {
    [
      context.text("nr", "no."), context.text("tussen", "between"), context.text("en", "and"),
      context.text("wat we weten", "what we know"), context.text("waarom deze", "why this one"),
    ]
  }

  private func rows(_ links: [MissingLinks.Link], _ context: ReportContext) -> [[String]] {
    links.enumerated().map { index, link in
      [
        "\(index + 1)", link.first.name, link.second.name, known(link, context),
        reason(link, context),
      ]
    }
  }

  private func known(_ link: MissingLinks.Link, _ context: ReportContext) -> String {
    if link.evidence.presence == .absent { return context.text("ontbreekt", "missing") }
    let foreseen = link.evidence.foreseen.map { bond in
      "\(bond.standing.name(context.language)): \(bond.name(context.language))"
    }
    return ([context.text("niet in beeld", "not in view")] + foreseen).joined(separator: "; ")
  }

  private func reason(_ link: MissingLinks.Link, _ context: ReportContext) -> String {
    var parts: [String] = []
    if !link.requirements.isEmpty {
      let ids = link.requirements.joined(separator: ", ")
      parts.append(context.text("de norm vraagt erom (\(ids))", "the norm asks for it (\(ids))"))
    }
    parts.append(
      context.text(
        "brengt \(link.gain) \(link.gain == 1 ? "paar" : "paren") binnen twee stappen",
        "brings \(link.gain) \(link.gain == 1 ? "pair" : "pairs") within two steps"))
    return parts.joined(separator: "; ")
  }
}

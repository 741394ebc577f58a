import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

extension Section {
  /// The missing ties between the medical and the social domain, numbered as on the map.
  package static let missingTies = Section(
    name: "missing-links",
    heading: Text(
      nl: "Verbindingen tussen zorg en sociaal domein om te bespreken",
      en: "Ties between care and the social domain to talk about")
  ) { TiesToTalkAbout(context: $0).blocks }
}

private struct TiesToTalkAbout {
  let context: ReportContext

  var blocks: [Document.Block] {
    let links = context.links
    let missing = context.analysis.missingTies
    if let reason = missing.heldBack { return [.paragraph(reason(context.language))] }
    guard !links.isEmpty else { return [] }
    return [
      .paragraph(
        context.language(
          nl: """
            De nummers staan ook op de kaart. \(counts(missing)) "Niet in beeld" betekent: \
            geen bron zegt er iets over. Vraag dus eerst of deze partners elkaar al kennen.
            """,
          en: """
            The numbers are on the map too. \(counts(missing)) "Not in view" means: no \
            source says anything about it. So ask first whether these partners know each other.
            """)),
      .table(header: header, rows: rows(links)),
    ]
  }

  private func counts(_ missing: MissingTies) -> String {
    let (absent, open) = (missing.statedAbsent.count, missing.notInView.count)
    let known = context.language(
      nl: "Van \(pairs(absent)) is bekend dat een verbinding ontbreekt.",
      en: "Of \(pairs(absent)) it is known that a tie is missing.")
    let unknown = context.language(
      nl: "Van \(pairs(open)) is geen verbinding in beeld.",
      en: "Of \(pairs(open)) no tie is in view.")
    return [absent > 0 ? known : nil, open > 0 ? unknown : nil].compactMap { $0 }
      .joined(separator: " ")
  }

  private func pairs(_ number: Int) -> String {
    "\(number) \(context.language.word(.pair, for: number))"
  }

  private var header: [String] {
    [
      context.language(nl: "nr", en: "no."), context.language(nl: "tussen", en: "between"),
      context.language(nl: "en", en: "and"),
      context.language(nl: "wat we weten", en: "what we know"),
      context.language(nl: "waarom deze", en: "why this one"),
    ]
  }

  private func rows(_ links: [MissingTie]) -> [[String]] {
    zip(links, context.language.equals(in: links)).enumerated().map { place, item in
      let (link, equal) = item
      let why = [reason(link), equal].compactMap { $0 }.joined(separator: "; ")
      return ["\(place + 1)", link.first.name, link.second.name, known(link), why]
    }
  }

  private func known(_ link: MissingTie) -> String {
    let isKnown = link.evidence.presence == .absent
    let foreseen = isKnown ? [] : link.foreseen(context.language)
    return ([context.language.lacking(isKnown: isKnown)] + foreseen).joined(separator: "; ")
  }

  private func reason(_ link: MissingTie) -> String {
    let (gain, reach) = (pairs(link.gain), context.language.word(.reach, for: link.gain))
    let brings =
      link.gain == 0
      ? context.language(
        nl: "een tweede route, voor als de eerste wegvalt",
        en: "a second route, for when the first falls away")
      : context.language(
        nl: "daarna \(reach) \(gain) elkaar in hooguit twee stappen",
        en: "then \(gain) \(reach) each other in at most two steps")
    let asked = context.language(nl: "de norm vraagt erom", en: "the norm asks for it")
    return [link.requirements.isEmpty ? nil : asked, brings].compactMap { $0 }.joined(
      separator: "; ")
  }
}

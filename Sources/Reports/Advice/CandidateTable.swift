import CoalitionModel
import Recommendations
import Wording

extension Section {
  /// All pieces of advice with the keys by which they stand in their order.
  package static let candidates = Section(
    name: "candidates",
    heading: Text(nl: "Alle adviezen, met hun sleutels", en: "All advice, with its keys"),
    isThere: { !$0.advice.recommendations.isEmpty }
  ) { context in
    let language = context.language
    let pieces = context.advice.recommendations.compactMap { $0.candidate }
    let rows = pieces.enumerated().map { place, candidate in
      let isEqual =
        pieces.indices.contains(place - 1) && Ranking.areEqual(candidate, pieces[place - 1])
      let number =
        isEqual ? language(nl: "even zwaar", en: "of equal worth") : AdviceLetter.text(place)
      return [number, candidate.words.title(language)]
        + Ranking.keys.map { $0.words(candidate)(language) } + [candidate.id]
    }
    let header =
      [language(nl: "letter", en: "letter"), language(nl: "advies", en: "advice")]
      + Ranking.keys.map { $0.name(language) } + ["id"]
    return [.table(header: header, rows: rows)] + emptyColumns(context)
  }

  /// The columns of the file in which nothing stands yet: a list of them is no advice.
  private static func emptyColumns(_ context: ReportContext) -> [Document.Block] {
    let (network, language) = (context.network, context.language)
    let partners = network.partners
    let columns: [(isEmpty: Bool, name: Text)] = [
      (partners.allSatisfy { $0.roles.isEmpty }, Text(nl: "rollen", en: "roles")),
      (partners.allSatisfy { $0.interest == nil }, Text(nl: "belang", en: "interest")),
      (network.ties.isEmpty, Text(nl: "verbindingen", en: "ties")),
      (network.structures.isEmpty, Text(nl: "overleggen", en: "meetings")),
      (network.priorities.isEmpty, Text(nl: "opgaven", en: "priorities")),
      (network.statements.isEmpty, Text(nl: "uitspraken", en: "statements")),
      (network.interventions.isEmpty, Text(nl: "interventies", en: "interventions")),
    ]
    let empty = columns.filter { $0.isEmpty }.map { $0.name(language) }
    guard !empty.isEmpty, !partners.isEmpty else { return [] }
    return [
      .labeled(
        language(nl: "Wat in het bestand nog leeg is.", en: "What is still empty in the file."),
        language.list(empty).capitalizedFirst.withFullStop)
    ]
  }
}

/// The letter by which a piece of advice is called: A for the first, as a spreadsheet names columns.
///
/// Numbers are those of the pairs to discuss on the map; so a number never means two things on one page.
package enum AdviceLetter {
  /// The letter of a place that begins at 0: A to Z, then AA, AB and so on.
  package static func text(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(letters[place % letters.count])
    return place < letters.count ? last : text(place / letters.count - 1) + last
  }
}

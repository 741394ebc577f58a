import CoalitionModel
package import NetworkAnalysis
package import Wording

/// What a picture of a network shows, in sentences for who cannot see it: its lines, its meetings and the
/// partners that stand apart.
///
/// It says nothing of what is not drawn, and asks nothing of the reader: it may stand in a newsletter.
package struct PictureInWords {
  /// So many lines and meetings are told one by one; of more it is said how many there are.
  private static let mostTold = 12
  /// So many names stand in one list.
  private static let mostNames = 12

  private let analysis: Analysis
  private let language: Language
  private let words: NetworkWords

  /// Prepares the text of a network.
  package init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    self.language = language
    words = NetworkWords(analysis, language)
  }

  /// The sentences.
  package var text: String {
    ([words.title(Text(nl: "Kaart van", en: "Map of")) + ".", words.counts] + lines + meetings
      + apart).joined(separator: " ")
  }

  // MARK: Lines

  /// What lines have in common that are told in one sentence.
  private struct Way: Hashable {
    let to: Partner.ID
    let what: String
    let family: TieKind.Family?
    let isMutual: Bool
  }

  /// One sentence for all lines of one kind that lead to the same partner.
  private var lines: [String] {
    var order: [Way] = []
    var froms: [Way: [Partner.ID]] = [:]
    for tie in DrawnTie.all(in: analysis) {
      let way = Way(
        to: tie.to, what: tie.name(language), family: tie.family, isMutual: tie.isMutual)
      if froms[way] == nil { order.append(way) }
      froms[way, default: []].append(tie.from)
    }
    let sentences = order.prefix(Self.mostTold).map { sentence($0, from: froms[$0] ?? []) }
    let rest = order.dropFirst(Self.mostTold).reduce(0) { $0 + (froms[$1]?.count ?? 0) }
    guard rest > 0 else { return sentences }
    let count = language.count(rest, .tie)
    return sentences + [
      language(nl: "Daarnaast staan er \(count) op.", en: "It also shows \(count).")
    ]
  }

  private func sentence(_ way: Way, from: [Partner.ID]) -> String {
    let first = words.list(from.map(analysis.name(of:)), most: Self.mostNames)
    let second = analysis.name(of: way.to)
    let planned = way.family == nil ? language(nl: ", gepland", en: ", planned") : ""
    let what = "(\(way.what)\(planned))"
    return way.isMutual
      ? language(
        nl: "Tussen \(first) en \(second) loopt een lijn \(what).",
        en: "A line runs between \(first) and \(second) \(what).")
      : language(
        nl: "Van \(first) loopt een pijl naar \(second) \(what).",
        en: "An arrow runs from \(first) to \(second) \(what).")
  }

  // MARK: Meetings

  private var meetings: [String] {
    let shown = analysis.structures.filter {
      [.current, .planned].contains($0.standing) && !$0.members.isEmpty && !$0.isCoalitionWide
    }
    let sentences = shown.prefix(Self.mostTold).map(sentence)
    guard shown.count > Self.mostTold else { return sentences }
    let count = language.count(shown.count - Self.mostTold, .jointStructure)
    return sentences + [
      language(nl: "Daarnaast staan er \(count) op.", en: "It also shows \(count).")
    ]
  }

  private func sentence(_ structure: Structure) -> String {
    let others = structure.members.filter { $0 != structure.host }
    let seated = others.isEmpty ? structure.members : others
    let ids = seated.reduce(into: [Partner.ID]()) { if !$0.contains($1) { $0.append($1) } }
    let names = words.list(ids.map(analysis.name(of:)).sorted(), most: Self.mostNames)
    let sit = language.word(.sit, for: ids.count)
    let planned = structure.standing == .planned ? language(nl: " (gepland)", en: " (planned)") : ""
    return language(
      nl: "In \(structure.name)\(planned) \(sit) \(names).",
      en: "\(names) \(sit) in \(structure.name)\(planned).")
  }

  // MARK: Apart

  /// The partners without a line, by what is known of them.
  private var apart: [String] {
    InvolvementBand.all(in: analysis).map { band in
      let names = words.list(band.partners.map { $0.name }, most: Self.mostNames)
      return "\(band.heading(language)): \(names)."
    }
  }
}

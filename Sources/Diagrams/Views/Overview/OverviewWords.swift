import CoalitionModel
import NetworkAnalysis
import Wording

/// What the overview says: its finding, what it counts, what it did not draw, and how to read it.
struct OverviewWords {
  let content: OverviewContent

  var analysis: Analysis { content.analysis }
  var language: Language { content.language }
  var words: NetworkWords { NetworkWords(analysis, language) }

  /// The question, which is the finding where the data say nothing else.
  static let question = Text(nl: "Wie werkt met wie?", en: "Who works with whom?")

  /// The place, the date and how much there is.
  var subtitle: String { words.subject }

  /// The pairs to discuss, in words.
  var list: DiscussionList {
    DiscussionList(
      content.numbers.map { link in
        let other = analysis.name(of: link.second)
        return DiscussionList.Entry(
          String(link.number), analysis.name(of: link.first),
          language(nl: "met \(other)", en: "with \(other)"))
      }, language)
  }

  /// How to read what a scene shows.
  func guide(_ scene: Scene) -> ReadingGuide {
    var entries = scene.lineKinds.map { kind in
      ReadingGuide.Entry(.line(kind), kind.legend(language))
    }
    if !content.numbers.isEmpty, !scene.lineKinds.contains(.discuss) {
      entries.append(ReadingGuide.Entry(.badge, LineKind.discuss.legend(language)))
    }
    if !content.bridges.isEmpty {
      var card = Card([], .unknown)
      card.isBridge = true
      entries.append(
        ReadingGuide.Entry(
          .card(card),
          language(nl: "schakel tussen zorg en sociaal", en: "bridge between care and social")))
    }
    return ReadingGuide(entries + statuses, language)
  }

  /// The cards of partners who do not take part, or of whom that is not known: those on the map, and
  /// those of a strip that holds several kinds.
  private var statuses: [ReadingGuide.Entry] {
    let wanted = strips.last.map { $0.clusters.flatMap { $0.chips }.map { $0.card.status } } ?? []
    let shown = Set(content.cards.map { $0.partner.status } + (Set(wanted).count > 1 ? wanted : []))
    return PartnerStatus.allCases.filter { $0 != .involved && shown.contains($0) }.map { status in
      var card = Card([], .unknown)
      card.status = status
      return ReadingGuide.Entry(.card(card), status.name(language))
    }
  }

  /// What is left out of the map, and partners who are only named.
  var notes: [String] { notes(naming: 12) }

  /// The most letters of a note on one line.
  private static let mostLetters = 150

  /// The notes on one line each.
  var shortNotes: [String] {
    let all = (1...12).reversed().map { notes(naming: $0) }
    return all.first { $0.allSatisfy { $0.count <= Self.mostLetters } } ?? all[11]
  }

  /// The source on one line: as much of it as there is room for.
  var shortSource: String {
    let titles = analysis.network.sources.map { $0.title }
    let unknown = language(
      nl: "Wat er niet staat, kan er wel zijn.", en: "What is not shown may exist.")
    let label = language(nl: "Bron", en: "Source")
    let all = (0...titles.count).reversed().map { count -> String in
      let shown = titles.prefix(count).joined(separator: "; ")
      let more = words.andMore(titles.count - count)
      return count == 0 ? unknown : "\(label): \(shown)\(more). \(unknown)"
    }
    return all.first { $0.count <= Self.mostLetters } ?? unknown
  }

  private func notes(naming most: Int) -> [String] {
    var notes: [String] = []
    if content.leftOut > 0 {
      let pairs = language.count(content.leftOut, .pair)
      notes.append(
        language(
          nl: "Niet getekend: \(pairs) binnen een domein.",
          en: "Not drawn: \(pairs) within one domain."))
    }
    let named = analysis.involvement.mentioned.map { $0.name }
    if !named.isEmpty {
      notes.append(
        language(
          nl: "Alleen genoemd, deelname niet bekend: \(words.list(named, most: most)).",
          en: "Only named, part not known: \(words.list(named, most: most))."))
    }
    return notes
  }

  /// Where it comes from and what it cannot say.
  var source: String { words.footer }

  /// The strips of partners without a card.
  var strips: [ChipStrip] {
    let shown = Set(content.cards.map { $0.partner.id })
    func without(_ partners: [Partner]) -> [Partner] {
      partners.filter { !shown.contains($0.id) }
    }
    let involvement = analysis.involvement
    let involved = without(
      involvement.coalitionAssociates + involvement.coalitionOnly + involvement.withoutTies)
    let wanted = without(involvement.wanted + involvement.approached)
    return [
      strip(
        Text(
          nl: "Doet mee; een eigen verbinding is niet in beeld",
          en: "Takes part; a tie of its own is not in view"), involved, isOutlined: false),
      strip(
        involvement.approached.isEmpty
          ? Text(nl: "Gewenst, nog niet aan tafel", en: "Wanted, not at the table yet")
          : Text(
            nl: "Gewenst of benaderd, nog niet aan tafel",
            en: "Wanted or approached, not at the table yet"), wanted, isOutlined: true),
    ].filter { !$0.clusters.isEmpty }
  }

  private func strip(_ title: Text, _ partners: [Partner], isOutlined: Bool) -> ChipStrip {
    let places = Dictionary(
      firsts: analysis.network.partners.map { $0.id }.sorted().enumerated().map { ($1, $0 + 1) })
    let groups = Dictionary(grouping: partners) { $0.domain }
    let domains =
      groups.keys.compactMap { $0 }.sorted().map { Optional($0) }
      + (groups[nil] == nil ? [] : [nil])
    let clusters = domains.map { domain in
      let chips = (groups[domain] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .map { partner -> ChipStrip.Chip in
          var card = Card([partner.name], DomainLook.look(of: partner.domain))
          card.status = partner.status
          let id = "chip-\(places[partner.id] ?? 0)"
          return ChipStrip.Chip(card, OverviewMap.group(partner, [], id: id, nil, content))
        }
      return ChipStrip.Cluster(
        DomainLook.look(of: domain), NetworkWords.name(of: domain, language).capitalizedFirst,
        chips)
    }
    return ChipStrip(title(language), clusters, isOutlined: isOutlined)
  }
}

import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the way to help says in words.
struct RouteWords {
  let language: Language
  private let words: NetworkWords
  private let map: ReferralMap?
  private let ids: PartnerIDs
  /// Who is reached over what is in view, over what is foreseen, and who helps and sees it itself.
  private let reached: Set<Partner.ID>
  private let foreseen: Set<Partner.ID>
  private let own: [Partner]

  init(of analysis: Analysis, _ map: ReferralMap?, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    (self.map, language) = (map, options.language)
    ids = PartnerIDs(of: analysis)
    let routes = map?.routes ?? []
    let led = routes.filter { $0.state == .recorded }
    reached = Set(led.map { $0.helper.id })
    foreseen = Set(routes.filter { $0.state == .foreseen }.map { $0.helper.id })
      .subtracting(reached)
    let helping = Set(map?.helpers.map { $0.partner.id } ?? [])
    own = map?.signallers.filter { helping.contains($0.id) } ?? []
  }

  /// The id of a partner in the picture, the same in any order of the input.
  func id(_ partner: Partner) -> String { ids[partner] }

  /// What to record first; nothing where somebody sees the problem or helps with it.
  static func lacking(_ analysis: Analysis, _ map: ReferralMap?) -> Text? {
    guard let map else {
      let codes = Text { language in
        let all = Theme.allCases.map { language == .dutch ? $0.term.code : $0.term.englishCode }
        return all.joined(separator: ", ")
      }
      return Text(
        nl: "Er is nog geen thema vastgelegd. Zet de thema's waaraan de coalitie werkt onder "
          + "'opgaven' in het bestand, of kies er een: \(codes.nl).",
        en: "No theme is recorded yet. Put the themes on which the coalition works under "
          + "'priorities' in the file, or choose one: \(codes.en).")
    }
    guard map.helpers.isEmpty, map.signallers.isEmpty else { return nil }
    let theme = Text { map.theme.name($0) }
    return Text(
      nl: "Wie \(theme.nl) als eerste ziet en wie ermee helpt, is nog niet in beeld. Leg vast wie "
        + "meedoen, met hun soort, en zet 'themas' bij de partners die helpen.",
      en: "Who sees \(theme.en) first and who helps with it is not in view yet. Record who take "
        + "part, with their type, and put 'themes' with the partners that help.")
  }

  private var theme: String {
    map.map { $0.theme.name(language) } ?? language(nl: "een thema", en: "a theme")
  }

  private var question: String {
    language(
      nl: "Van signaal naar hulp bij \(theme).", en: "From signal to help with \(theme).")
  }

  /// The question, the place and the date.
  var title: String { words.title(Text { _ in question }) }

  // MARK: Around the picture

  /// Whom a way reaches, then shorter.
  var titles: [String] {
    guard let map, Self.lacking(words.analysis, map) == nil else {
      return [Self.lacking(words.analysis, map)?(language) ?? ""]
    }
    guard !map.helpers.isEmpty else {
      return [
        language(
          nl: "Wie helpt bij \(theme), is nog niet in beeld",
          en: "Who helps with \(theme) is not in view yet"),
        language(nl: "Wie helpt, is nog niet in beeld", en: "Who helps is not in view yet"),
      ]
    }
    guard !map.signallers.isEmpty else {
      return [
        language(
          nl: "Wie \(theme) als eerste ziet, is nog niet in beeld",
          en: "Who sees \(theme) first is not in view yet"),
        language(
          nl: "Wie het als eerste ziet, is nog niet in beeld",
          en: "Who sees it first is not in view yet"),
      ]
    }
    guard !map.isLeftOut else {
      let (seers, help) = (words.number(map.signallers.count), words.number(map.helpers.count))
      return [
        language(
          nl: "\(seers) partners zien het als eerste, \(help) kunnen helpen",
          en: "\(seers) partners see it first, \(help) can help")
      ]
    }
    return found(map)
  }

  private func found(_ map: ReferralMap) -> [String] {
    let others = map.helpers.filter { !reached.contains($0.partner.id) }.map { $0.partner.name }
    let names = map.helpers.filter { reached.contains($0.partner.id) }.map { $0.partner.name }
    guard let first = names.first else {
      return [
        language(
          nl: "Naar hulp bij \(theme) is nog geen weg in beeld",
          en: "No way to help with \(theme) is in view yet"),
        language(nl: "Er is nog geen weg in beeld", en: "No way is in view yet"),
      ]
    }
    let (number, all) = (words.number(names.count), words.number(map.helpers.count))
    let counted = language(
      nl: "Naar \(number) van de \(all) partners die helpen, is een weg in beeld",
      en: "A way is in view to \(number) of the \(all) partners that help")
    let short = language(
      nl: "Naar \(number) van de \(all) is een weg in beeld",
      en: "A way is in view to \(number) of \(all)")
    guard !others.isEmpty else {
      return [
        names.count == 1
          ? language(nl: "Er is een weg in beeld naar \(first)", en: "A way is in view to \(first)")
          : language(
            nl: "Naar alle \(number) partners die helpen, is een weg in beeld",
            en: "A way is in view to all \(number) partners that help"), short,
      ]
    }
    guard names.count == 1 else { return [counted, short] }
    let rest =
      others.count == 1
      ? others[0] : language.count(others.count, Self.other)
    return [
      language(
        nl: "De weg loopt naar \(first); naar \(rest) is geen weg in beeld",
        en: "The way leads to \(first); to \(rest) no way is in view"), counted, short,
    ]
  }

  private static let other = Noun(nl: ("ander", "anderen"), en: ("other", "others"))

  func subtitle(on page: PageKind) -> String {
    guard let map else { return words.subtitle(question, [], on: page) }
    let counts = [
      language.count(map.signallers.count, Self.seer),
      language.count(map.helpers.count, Self.helper),
    ]
    return words.subtitle(question, counts, on: page)
  }

  private static let seer = Noun(
    nl: ("ziet het eerst", "zien het eerst"), en: ("sees it first", "see it first"))
  private static let helper = Noun(
    nl: ("kan helpen", "kunnen helpen"), en: ("can help", "can help"))

  var source: String { words.source }

  /// What is not drawn.
  func notes(
    of content: RouteContent, _ limits: RouteContent.Limits, on page: PageKind
  ) -> [String] {
    guard let map else { return [] }
    let left = drawn(of: content, map)
    var notes =
      left.isEmpty
      ? [] : [language(nl: "Getekend: ", en: "Drawn: ") + language.list(left) + "."]
    if content.left.ways > 0 {
      let ways = language.count(content.left.ways, Self.way)
      notes.append(language(nl: "Niet getekend: \(ways).", en: "Not drawn: \(ways)."))
    }
    if map.isLeftOut {
      notes.append(
        language(
          nl: "De wegen zijn niet getekend: het zijn er te veel om te volgen.",
          en: "The ways are not drawn: there are too many to follow."))
    }
    let usual = map.missingSignallers.count + map.missingHelp.count
    if limits.usual == .none, usual > 0 {
      let kinds = language.count(usual, Self.kind)
      notes.append(
        language(
          nl: "Niet in het bestand: \(kinds) die vaak bij dit thema horen.",
          en: "Not in the file: \(kinds) that often belong to this theme."))
    }
    let joined = notes.joined(separator: " ")
    let isWide = page.frame == nil || page.type.source.width(of: joined) <= page.room
    return isWide && !notes.isEmpty ? [joined] : notes
  }

  /// How many of each side are drawn, where some are not.
  private func drawn(of content: RouteContent, _ map: ReferralMap) -> [String] {
    var left: [String] = []
    if content.left.signallers > 0 {
      let (all, some) = (map.signallers.count, content.signallers.count)
      left.append(
        language(
          nl: "\(words.number(some)) van de \(words.number(all)) die het zien",
          en: "\(words.number(some)) of \(words.number(all)) that see it"))
    }
    if content.left.helpers > 0 {
      let (all, some) = (map.helpers.count, content.helpers.count)
      left.append(
        language(
          nl: "\(words.number(some)) van de \(words.number(all)) die kunnen helpen",
          en: "\(words.number(some)) of \(words.number(all)) that can help"))
    }
    return left
  }

  private static let way = Noun(nl: ("weg", "wegen"), en: ("way", "ways"))
  private static let kind = Noun(
    nl: ("soort partner", "soorten partners"), en: ("kind of partner", "kinds of partners"))

  /// What is known of all who help.
  var facts: [FactList.Fact] {
    guard let map, !map.isLeftOut, !map.helpers.isEmpty, !map.signallers.isEmpty else { return [] }
    let all = words.number(map.helpers.count)
    let are = language.word(.are, for: reached.count)
    let known = FactList.Fact(
      number: reached.count,
      words: language(
        nl: "van de \(all) partners die kunnen helpen \(are) over een weg in beeld te bereiken",
        en: "of the \(all) partners that can help \(are) reached over a way in view"))
    var facts = map.helpers.count > 1 ? [known] : []
    if !foreseen.isEmpty {
      let later = language.word(Self.follows, for: foreseen.count)
      facts.append(
        FactList.Fact(
          number: foreseen.count,
          words: language(
            nl: "\(later) als er komt wat gepland of gewenst is",
            en: "\(later) when what is planned or wished for is there")))
    }
    if !own.isEmpty {
      let names = words.list(own.map { $0.name }, most: 3)
      facts.append(
        FactList.Fact(
          words: language(
            nl: "Ziet het en kan zelf helpen: \(names)", en: "Sees it and can help: \(names)")))
    }
    return facts
  }

  private static let follows = Noun(nl: ("volgt", "volgen"), en: ("follows", "follow"))

  /// The legend, where a line that leads on is a way in view.
  func guide(
    _ entries: [ReadingGuide.Entry], _ usual: RouteContent.Limits.Usual
  ) -> [ReadingGuide.Entry] {
    let kinds = (missingSignallers + missingHelp).flatMap { $0.names }
    var card = Card([], .unknown)
    card.status = .mentioned
    let often = ReadingGuide.Entry(
      .card(card),
      language(
        nl: "hoort vaak bij dit thema; niet in het bestand",
        en: "often belongs to this theme; not in the file"))
    let told = entries.map { entry in
      guard case .line(let kind) = entry.sample, kind == .directed || kind == .notInView else {
        return entry
      }
      return ReadingGuide.Entry(
        entry.sample,
        kind == .directed
          ? language(nl: "weg in beeld", en: "way in view")
          : language(
            nl: "weg niet in beeld; kan er wel zijn", en: "way not in view; it may exist"))
    }
    return told + (usual == .cards && !kinds.isEmpty ? [often] : [])
  }

  // MARK: In the picture

  var headings: [String] {
    [
      language(nl: "Ziet het als eerste", en: "Sees it first"),
      language(nl: "De weg", en: "The way"),
      language(nl: "Kan helpen", en: "Can help"),
    ]
  }

  /// What a way passes.
  func name(of stop: RouteContent.Stop) -> String {
    switch stop {
    case .meeting(let structure): structure.name
    case .partner(let partner): partner.name
    case .others(let ids): language(nl: "nog \(ids.count)", en: "\(ids.count) more")
    }
  }

  /// What stands in the middle of a way that is not there.
  func missing(_ way: RouteContent.Way) -> String {
    language.lacking(isKnown: way.starts.first?.kind == .statedAbsent)
  }

  var missingSignallers: [RouteUsual.Kinds] {
    kinds(
      map?.missingSignallers ?? [], Text(nl: "Ziet het vaak ook", en: "Often sees it too"))
  }

  var missingHelp: [RouteUsual.Kinds] {
    kinds(map?.missingHelp ?? [], Text(nl: "Helpt vaak", en: "Often helps"))
  }

  private func kinds(_ gaps: [ReferralMap.Gap], _ what: Text) -> [RouteUsual.Kinds] {
    [Evidence.unknown, .absent].map { presence in
      RouteUsual.Kinds(
        heading: what(language) + "; " + language.lacking(isKnown: presence == .absent),
        names: gaps.filter { $0.presence == presence }.map {
          (name: $0.group.name(language), domain: $0.group.domain)
        })
    }
  }

  /// The numbered pairs.
  func discussion(_ content: RouteContent) -> [DiscussionList.Entry] {
    content.ways.compactMap { way in
      guard let number = way.number, let start = way.starts.first, let end = way.ends.first
      else { return nil }
      let name = content.helpers[end.card].name
      return DiscussionList.Entry(
        "\(number)", content.signallers[start.card].name,
        language(nl: "met \(name)", en: "with \(name)"))
    }
  }

  /// Over what each way leads to one who helps, and from whom.
  func ways(to card: Int, _ content: RouteContent) -> [String] {
    let own = content.ways.compactMap { way -> String? in
      guard let end = way.ends.first(where: { $0.card == card }) else { return nil }
      let names = way.starts.map { content.signallers[$0.card].name }
      let from = words.list(names, most: 3)
      if let number = way.number {
        return language(
          nl: "om te bespreken (\(number)): van \(from)", en: "to discuss (\(number)): from \(from)"
        )
      }
      if way.isBroken { return language(nl: "weg ", en: "way ") + missing(way) }
      let through = way.stops.prefix(end.stop + 1).map(name(of:)).joined(
        separator: language(nl: ", dan ", en: ", then "))
      let kinds = way.starts.map { $0.kind } + way.kinds + [end.kind]
      let state = kinds.first { $0 != .directed }.map { " (\($0.legend(language)))" } ?? ""
      return language(nl: "van \(from)", en: "from \(from)")
        + (through.isEmpty ? "" : language(nl: ", via ", en: ", through ") + through) + state
    }
    let isOwn = content.signallers.contains { $0.id == content.helpers[card].id }
    return own + (isOwn ? [language(nl: "ziet het zelf", en: "sees it too")] : [])
  }

  // MARK: For those who do not see it

  /// The finding, the ways to each who helps, and what is not in view.
  func description(
    of content: RouteContent, _ limits: RouteContent.Limits, on page: PageKind
  ) -> String {
    let ways = content.helpers.enumerated().map { card, partner in
      "\(partner.name): \(self.ways(to: card, content).joined(separator: "; "))."
    }.filter { !$0.hasSuffix(": .") }
    let gaps = (missingSignallers + missingHelp).filter { !$0.names.isEmpty }.map { kinds in
      "\(kinds.heading): \(words.list(kinds.names.map { $0.name }, most: 6))."
    }
    let pairs = discussion(content).map { "\($0.number) \($0.name) \($0.words)" }
    let open =
      pairs.isEmpty
      ? []
      : [
        language(nl: "Om te bespreken: ", en: "To discuss: ") + pairs.joined(separator: "; ") + "."
      ]
    let sentences = [titles[0] + "."] + open + ways + gaps + notes(of: content, limits, on: page)
    return sentences.reduce(into: "") { text, next in
      guard text.count + next.count < 600 else { return }
      text += (text.isEmpty ? "" : " ") + next
    }
  }
}

import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Influence against interest: four fields, with the partners of which both are recorded.
  ///
  /// Where nothing is recorded the picture says what to record. A partner of which one of the two is
  /// not recorded is named below; it is never given a place.
  package static let grid = View(
    name: "grid", aliases: ["invloed", "kwadranten"],
    question: Text(
      nl: "Wie heeft invloed, en voor wie staat er veel op het spel?",
      en: "Who has influence, and for whom is much at stake?")
  ) { analysis, options in
    gridDiagram(of: analysis, options)
  }

  private static func gridDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = GridWords(of: analysis, options)
    let content = GridContent(of: analysis, options)
    let marks = content.fields.flatMap { $0.marks }
    let isTooLarge = marks.count > GridContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.notes(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: marks, lines: [],
        notes: Legend.Entry.notes(on: marks, areNumbered: false, options.language),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// Four panels: influence from below to above, interest from left to right.
  fileprivate mutating func add(_ content: GridContent, _ words: GridWords) {
    guard !content.fields.isEmpty else { return }
    addParagraph(words.influence, id: "as-invloed", isBold: true)
    skip(6)
    let gap = 12.0
    let side = (room - gap) / 2
    for row in [true, false] {
      let fields = content.fields.filter { $0.isInfluential == row }
      let panels = fields.map { field in
        Panel(heading: words.heading(of: field), marks: field.marks, width: side)
      }
      let height = max(96, panels.map { $0.height }.max() ?? 0)
      for (column, panel) in panels.enumerated() {
        let origin = SIMD2(Self.margin + Double(column) * (side + gap), bottom)
        add(panel, id: "achter-\(row ? 1 : 2)-\(column + 1)", at: origin, height: height)
      }
      skip(height + gap)
    }
    add(
      Drawing.TextBlock(
        id: "as-belang", at: Point(x: width - Self.margin, y: bottom - 4), lines: [words.interest],
        fontSize: Mark.fontSize, color: Colors.text, isBold: true, alignment: .right))
    skip(TextMeasure().lineHeight + 18)
  }
}

/// Who stands in which field of the grid.
struct GridContent {
  /// One of the four fields.
  struct Field {
    let isInfluential: Bool
    let isInterested: Bool
    let partners: [Partner]
    let marks: [Mark]
  }

  /// So many marks still make a readable page.
  static let mostMarks = 90

  /// The four fields, influence high first, interest low first; none when nothing is recorded.
  let fields: [Field]
  /// The partners of which one of the two, or both, is not recorded.
  let unplaced: [Partner]

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let partners = analysis.network.partners.filter { $0.status != .stopped }
      .sorted { $0.id < $1.id }
    let placed = partners.filter { $0.influence != nil && $0.interestStrength != nil }
    let ids = PartnerMarks(of: analysis, options.language)
    let room = Panel.room(width: (options.width - 2 * DiagramPage.margin - 12) / 2)
    let order = [(true, false), (true, true), (false, false), (false, true)]
    fields =
      placed.isEmpty
      ? []
      : order.map { influential, interested in
        let members = placed.filter {
          Self.isHigh($0.influence) == influential && Self.isHigh($0.interestStrength) == interested
        }
        return Field(
          isInfluential: influential, isInterested: interested, partners: members,
          marks: members.map { ids.mark(of: $0, room: room) })
      }
    let known = Set(placed.map { $0.id })
    unplaced = partners.filter { !known.contains($0.id) }
  }

  /// From 3 on a scale of 0 to 5.
  private static func isHigh(_ value: Int?) -> Bool { (value ?? 0) >= 3 }
}

/// What the grid of influence and interest says in words.
struct GridWords {
  private let words: NetworkWords
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    language = options.language
  }

  var title: String {
    words.title(Text(nl: "Wie heeft invloed en belang?", en: "Who has influence and interest?"))
  }

  var footer: String { words.footer }
  var influence: String { language(nl: "↑ Meer invloed", en: "↑ More influence") }
  var interest: String { language(nl: "Meer belang →", en: "More interest →") }

  func subtitle(of content: GridContent) -> String {
    guard !content.fields.isEmpty else {
      return language(
        nl: "Van geen partner zijn invloed en belang vastgelegd. Dit plaatje raadt ze niet.",
        en: "Of no partner are influence and interest recorded. This picture does not guess them.")
    }
    return language(
      nl:
        "Een inschatting, zoals vastgelegd; hoog is 3 of meer op een schaal van 0 tot 5. Bespreek haar "
        + "met de partners zelf voor u het plaatje deelt.",
      en:
        "An estimate, as recorded; high is 3 or more on a scale from 0 to 5. Talk about it with the "
        + "partners themselves before you share the picture.")
  }

  func heading(of field: GridContent.Field) -> [String] {
    let (first, second) =
      switch (field.isInfluential, field.isInterested) {
      case (true, true):
        (
          language(nl: "Veel invloed, veel belang", en: "Much influence, much interest"),
          language(nl: "nauw samenwerken", en: "work closely together")
        )
      case (true, false):
        (
          language(nl: "Veel invloed, minder belang", en: "Much influence, less interest"),
          language(nl: "betrokken houden", en: "keep involved")
        )
      case (false, true):
        (
          language(nl: "Minder invloed, veel belang", en: "Less influence, much interest"),
          language(nl: "een stem geven", en: "give a voice")
        )
      case (false, false):
        (
          language(nl: "Minder invloed, minder belang", en: "Less influence, less interest"),
          language(nl: "op de hoogte houden", en: "keep informed")
        )
      }
    return [first, second]
  }

  /// What to record, or who has no place.
  func notes(of content: GridContent) -> [String] {
    if content.fields.isEmpty { return steps }
    guard !content.unplaced.isEmpty else { return [] }
    return [
      language(nl: "Invloed of belang niet in beeld: ", en: "Influence or interest not in view: ")
        + words.names(content.unplaced.map { $0.name }) + "."
    ]
  }

  private var steps: [String] {
    [
      language(
        nl:
          "1. Zet bij elke partner 'invloed': van 0 (geen) tot 5 (kan de aanpak maken of breken).",
        en:
          "1. Put 'influence' with every partner: from 0 (none) to 5 (can make or break the approach)."
      ),
      language(
        nl:
          "2. Zet erbij 'belang-sterkte': van 0 (raakt de partner niet) tot 5 (raakt de kern van het "
          + "werk).",
        en:
          "2. Add 'interest-strength': from 0 (does not touch the partner) to 5 (touches the core of "
          + "its work)."),
      language(
        nl:
          "3. Vul het samen in, bijvoorbeeld in de startbijeenkomst, en noem de bron. In een werkblad "
          + "zijn het de kolommen 'invloed' en 'belang-sterkte' van het blad partners.",
        en: "3. Fill it in together, for example in the kickoff session, and name the source. In a "
          + "workbook these are the columns 'influence' and 'interest-strength' of the partners "
          + "sheet."),
    ]
  }

  /// Who stands in which field.
  func description(of content: GridContent) -> String {
    let fields = content.fields.map { field in
      let names = field.partners.map { $0.name }
      let who = names.isEmpty ? language(nl: "niemand", en: "nobody") : language.list(names)
      return "\(heading(of: field)[0]): \(who)."
    }
    return ([subtitle(of: content)] + fields + notes(of: content)).joined(separator: " ")
  }
}

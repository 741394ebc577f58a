import CoalitionModel
package import Recommendations
package import Wording

/// The advice on one page that an alderman reads: a conclusion, three to five pieces, what is not known
/// yet, and how sure all this is, said once.
package struct OnePage {
  /// So many words a page has at most.
  package static let mostWords = 350

  let context: ReportContext
  private let conclusion: Conclusion
  private let pieces: [Candidate]

  /// Prepares the page.
  package init(_ context: ReportContext) {
    self.context = context
    let pieces = context.advice.page.compactMap { $0.candidate }
    self.pieces = pieces
    conclusion = Conclusion(context.advice.facts, page: pieces)
  }

  private var language: Language { context.language }

  /// How much is told: so many reasons for each piece, and so many things that are not known.
  private struct Size {
    var reasons: [Int]
    var unknown = Unknowns.mostOnPage

    /// Leaves out one thing, and says whether there was any.
    ///
    /// The third reason of the last piece that has one goes first, then second ones, then the last
    /// piece of more than three, then first reasons, then what is not known, then the last piece.
    mutating func shorten() -> Bool {
      if let last = reasons.lastIndex(of: 3) ?? reasons.lastIndex(of: 2) {
        reasons[last] -= 1
      } else if reasons.count > 3 {
        reasons.removeLast()
      } else if let last = reasons.lastIndex(of: 1) {
        reasons[last] = 0
      } else if unknown > 1 {
        unknown -= 1
      } else if reasons.count > 1 {
        reasons.removeLast()
      } else {
        return false
      }
      return true
    }
  }

  /// What the page says, block by block; it fits.
  package var blocks: [Document.Block] {
    var size = Size(reasons: pieces.map { min(3, max(1, reasons(of: $0, atMost: 3).count)) })
    var draft = draft(size)
    while words(of: draft) > Self.mostWords, size.shorten() { draft = self.draft(size) }
    return draft
  }

  private func words(of blocks: [Document.Block]) -> Int {
    Document(language, blocks).wordCount
  }

  /// The page with so many pieces, and at most so many reasons for each.
  private func draft(_ size: Size) -> [Document.Block] {
    let body =
      [Document.Block.labeled(language(nl: "Conclusie.", en: "Conclusion."), concluded)]
      + zip(pieces, size.reasons).enumerated().flatMap { place, piece in
        blocks(of: piece.0, place: place, reasons: piece.1)
      } + question + unknown(size.unknown)
    let told = FirstMentions(language).expanded(body)
    return [head, map] + told + [foot] + Self.quotations(in: told, language)
  }

  /// That words between marks of quotation are the Dutch of the source; nothing without such words.
  static func quotations(in blocks: [Document.Block], _ language: Language) -> [Document.Block] {
    guard language == .english, Document(language, blocks).markdown().holds("“") else { return [] }
    return [.paragraph("Words between “ and ” are Dutch, as in the source.")]
  }

  private var head: Document.Block {
    let date = context.network.asOf.map { asOf in
      let words = asOf.words(language)
      return language(nl: " (stand: \(words))", en: " (as of \(words))")
    }
    let page = language(nl: "advies op één bladzijde", en: "advice on one page")
    return .heading(level: 1, "\(context.network.name): \(page)\(date ?? "")")
  }

  private var map: Document.Block {
    .picture(
      file: "kaart.svg",
      alternative: language(nl: "Kaart", en: "Map"))
  }

  /// The conclusion as one text; the summary on a terminal is the same.
  package var concluded: String {
    conclusion.sentences.map { $0.text(language) }.joined(separator: " ")
  }

  private func blocks(
    of candidate: Candidate, place: Int, reasons most: Int
  ) -> [Document.Block] {
    let why = reasons(of: candidate, atMost: most).map { $0.text(language) }.joined(separator: " ")
    let title = candidate.words.title(language).withFullStop
    let step = candidate.steps.first?.sentence.text(language)
    return [.labeled("\(AdviceLetter.text(place)). \(title)", why)]
      + (step.map { [.labeled(language(nl: "Eerste stap.", en: "First step."), $0)] } ?? [])
  }

  /// The reasons of a piece that the conclusion does not say already.
  private func reasons(of candidate: Candidate, atMost most: Int) -> [Sentence] {
    let told = Set(conclusion.told)
    let fresh = candidate.words.reasons.filter { reason in
      !(reason.isConcluded && reason.records.allSatisfy(told.contains))
    }
    return Array(fresh.prefix(most))
  }

  private var question: [Document.Block] {
    pieces.first.map {
      [
        .labeled(
          language(nl: "Vraag voor de sessie.", en: "Question for the session."),
          $0.words.question(language))
      ]
    } ?? []
  }

  private func unknown(_ most: Int) -> [Document.Block] {
    let open = Unknowns(context.advice.facts).sentences.prefix(most)
      .map { $0.text(language) }.joined(separator: " ")
    guard !open.isEmpty else { return [] }
    return [
      .labeled(
        language(nl: "Wat we nog niet weten.", en: "What we do not know yet."), open)
    ]
  }

  private var foot: Document.Block {
    let count = context.network.sources.count
    let sources = Text.plural(
      count, one: Text(nl: "één bron", en: "one source"),
      many: Text(
        nl: "\(Text.inWords(count).nl) bronnen", en: "\(Text.inWords(count).en) sources"))
    let from =
      count == 0
      ? language(
        nl: "Dit advies komt uit één bestand.", en: "This advice comes from one file.")
      : language(
        nl: "Dit advies komt uit \(sources.nl).", en: "This advice comes from \(sources.en).")
    return .paragraph(
      from
        + language(
          nl: " Wat daar niet in staat, kan er wel zijn: vraag het na.",
          en: " What is not in there may well exist: ask.")
        + (context.typesByName.map { " " + $0 } ?? ""))
  }

  /// Every sentence of the page with what it rests on, in order.
  package var traced: [Sentence] {
    conclusion.sentences
      + pieces.flatMap { candidate -> [Sentence] in
        let records =
          candidate.goals.map { $0.record } + candidate.partners.map { .partner($0) }
          + candidate.structures.map { .structure($0) }
        let title = Sentence(
          Text { candidate.words.title($0).withFullStop }, records)
        return [title] + reasons(of: candidate, atMost: 3)
          + candidate.steps.prefix(1).map { $0.sentence }
      } + Unknowns(context.advice.facts).sentences.prefix(Unknowns.mostOnPage)
  }
}

extension Document {
  /// How many words it has as Markdown, tables left out: marks of headings and lists count too.
  package var wordCount: Int {
    blocks.reduce(0) { count, block in
      let text =
        switch block {
        case .heading(_, let text): "# " + text
        case .paragraph(let text): text
        case .labeled(let label, let text): label + " " + text
        case .list(let items), .numbered(let items): items.map { "- " + $0 }.joined(separator: " ")
        case .picture(_, let text): text
        case .table: ""
        }
      return count + text.split { $0.isWhitespace }.count
    }
  }
}

extension Section {
  /// The advice on one page, with the map.
  package static let onePage = Section(name: "page") { OnePage($0).blocks }
}

extension ReportContext {
  /// That the advice read types from names, and what to do about it; nothing when it did not.
  var typesByName: String? {
    let typed = advice.typedByName
    guard let first = typed.first, let type = first.type?.name(language) else { return nil }
    let count = language.count(typed.count, Noun.partner)
    return language(
      nl: """
        Bij \(count) staat geen type in het bestand; het advies leest dat uit de naam, zoals \(type) \
        uit '\(first.name)'. Vul het type in, of gebruik het commando import.
        """,
      en: """
        The file gives \(count) no type; the advice reads it from the name, such as \(type) from \
        '\(first.name)'. Fill in the type, or use the command import.
        """)
  }
}

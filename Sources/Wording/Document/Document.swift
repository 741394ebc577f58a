/// What is written for people, free of any format: a title and blocks under it.
///
/// Every text is plain: a writer makes markup of it and escapes what would be read as markup.
public struct Document: Hashable, Sendable {
  /// The language of the texts.
  package var language: Language
  /// The title, which is the one heading of the first level; empty when there is none.
  package var title: String
  /// What stands under the title.
  package var blocks: [Block]

  /// Creates a document.
  package init(_ language: Language, title: String = "", _ blocks: [Block]) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }

  /// A piece of a document.
  public enum Block: Hashable, Sendable {
    /// A heading; level 1 is the title of the whole.
    case heading(level: Int, String)
    /// A paragraph.
    case paragraph(String)
    /// A paragraph that begins with a label: "Waarom: …".
    case labeled(String, String)
    /// A list.
    case list([String])
    /// A numbered list, counted from 1.
    case numbered([String])
    /// A table under column headings, whose first cell names its row. The caption is for formats
    /// that know one; where they do not, the heading or paragraph above says the same.
    case table(caption: String = "", header: [String], rows: [[String]])
    /// A picture of the same folder, with its text alternative.
    case picture(file: String, alternative: String)
  }

  /// The blocks with the title in front.
  var titledBlocks: [Block] { (title.isEmpty ? [] : [.heading(level: 1, title)]) + blocks }

  /// The document as Markdown, with all text escaped.
  public func markdown() -> String { MarkdownWriter.text(of: titledBlocks) }

  /// The document as plain text for a terminal, in lines of at most so many columns.
  public func plainText(columns: Int = 80) -> String {
    PlainTextWriter(columns: columns).text(of: titledBlocks)
  }

  /// The document as a page of HTML that stands on its own and loads nothing but its pictures.
  ///
  /// The page has a language and headings in order; its tables have captions and scopes. Its `main`
  /// element can be taken over into another page.
  package func html(style: String = HTMLPage.style) -> String {
    let blocks = titledBlocks
    var name = title
    if case .heading(level: 1, let text)? = blocks.first { name = text }
    let main = HTMLWriter.text(of: blocks, in: language)
    return HTMLPage(language: language, title: name, style: style, main: main).text
  }
}

/// A part of a text in one language.
///
/// In an English text the words between “ and ” are those of a Dutch source: a screen reader is told so,
/// and a spelling checker leaves them alone. The marks themselves belong to the English.
struct LanguageRun: Hashable, Sendable {
  /// The part.
  let text: String
  /// Its language where that is another than the text's.
  var other: Language?

  /// The parts of a text, in order; together they are the text.
  static func runs(of text: String, in language: Language) -> [LanguageRun] {
    guard language == .english, text.holds("“") else { return [LanguageRun(text: text)] }
    var runs: [LanguageRun] = []
    for (place, piece) in text.pieces(between: "“").enumerated() {
      let parts = piece.pieces(between: "”")
      guard place > 0, parts.count > 1 else {
        runs.append(LanguageRun(text: (place > 0 ? "“" : "") + piece))
        continue
      }
      runs.append(LanguageRun(text: "“"))
      runs.append(LanguageRun(text: parts[0], other: .dutch))
      runs.append(LanguageRun(text: "”" + parts.dropFirst().joined(separator: "”")))
    }
    return runs.filter { !$0.text.isEmpty }
  }
}

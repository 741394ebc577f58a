package import Wording

/// A piece for a newsletter with its picture, as HTML that mail programs keep: a table, styles beside the
/// elements, no script and no style sheet.
///
/// Letters beyond ASCII are written as numbers, so that it survives a program that takes it for text of
/// another encoding.
package struct NewsletterMail {
  /// The picture of a piece.
  package struct Picture {
    /// Its file name, and its width and height on the screen.
    let file: String
    let size: (width: Int, height: Int)
    /// The file for a narrow screen, for programs that know it.
    let narrow: String
    let alternative: String
    let caption: String

    /// Describes a picture.
    ///
    /// - Parameters:
    ///   - picture: The PNG.
    ///   - scale: How many of its pixels make one on the screen.
    ///   - files: The names of the picture for a wide and for a narrow screen.
    ///   - alternative: The text in its place.
    ///   - caption: The text below it.
    package init(
      _ picture: DocumentPicture, scale: Int, files: (wide: String, narrow: String),
      alternative: String, caption: String
    ) {
      (file, narrow) = files
      size = (picture.size.width / scale, picture.size.height / scale)
      self.alternative = alternative
      self.caption = caption
    }
  }

  private let article: NewsletterArticle
  private let picture: Picture
  private let language: Language

  /// Prepares the mail.
  package init(_ article: NewsletterArticle, showing picture: Picture, _ language: Language) {
    self.article = article
    self.picture = picture
    self.language = language
  }

  /// The piece, to paste in a mail program.
  package var snippet: String {
    let note = language(
      nl: "Zet de plaatjes in uw mailprogramma en vul hun adres in bij src en srcset.",
      en: "Put the pictures in your mail program and fill in their address at src and srcset.")
    let title =
      "<h2 style=\"\(Self.letters(22, 28, "bold")) margin: 0;\">\(Escaping.xml(article.title))</h2>"
    let caption =
      "<p style=\"\(Self.letters(13, 18)) margin: 0;\">\(Escaping.xml(picture.caption))</p>"
    let text = article.paragraphs.map { paragraph in
      "<p style=\"\(Self.letters(16, 24)) margin: 0 0 12px;\">\(Escaping.xml(paragraph))</p>"
    }
    let rows = [title, image, caption, text.joined(separator: "\n")].map { content in
      "<tr><td style=\"border: 0; padding: 8px 16px;\">\n\(content)\n</td></tr>"
    }
    return Self.ascii(
      """
      <!-- \(note) -->
      <table role="presentation" lang="\(language.rawValue)" style="border-collapse: collapse; \
      border-spacing: 0; width: 100%; max-width: \(picture.size.width + 32)px; margin: 0 auto; \
      background: #ffffff;">
      \(rows.joined(separator: "\n"))
      </table>

      """)
  }

  private var image: String {
    """
    <picture>
    <source media="(max-width: 480px)" srcset="\(Escaping.xml(picture.narrow))">
    <img src="\(Escaping.xml(picture.file))" width="\(picture.size.width)" \
    height="\(picture.size.height)" alt="\(Escaping.xml(picture.alternative))" \
    style="display: block; width: 100%; height: auto; border: 0;">
    </picture>
    """
  }

  private static func letters(_ size: Int, _ line: Int, _ weight: String = "normal") -> String {
    "font: \(weight) \(size)px/\(line)px Arial, Helvetica, sans-serif; color: #14181f;"
  }

  /// The text with a number in place of every letter beyond ASCII.
  private static func ascii(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        output.unicodeScalars.append(scalar)
      } else {
        output += "&#\(scalar.value);"
      }
    }
    return output
  }
}

/// The page that shows an editor all that there is for a newsletter, to look at and to copy.
package struct NewsletterPreview {
  private let mail: NewsletterMail
  private let articles: [(language: Language, article: NewsletterArticle)]
  private let texts: [(heading: String, text: String)]
  private let narrow: (file: String, alternative: String)
  private let language: Language

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - mail: The piece as a mail.
  ///   - articles: The piece in each language.
  ///   - texts: What stands beside the picture, each text under its heading.
  ///   - narrow: The picture for a phone, with the text in its place.
  ///   - language: The language of the page.
  package init(
    _ mail: NewsletterMail, articles: [(Language, NewsletterArticle)],
    texts: [(heading: String, text: String)], narrow: (file: String, alternative: String),
    _ language: Language
  ) {
    self.mail = mail
    self.articles = articles.map { (language: $0.0, article: $0.1) }
    self.texts = texts
    self.narrow = narrow
    self.language = language
  }

  /// The whole page.
  package var text: String {
    let title = language(nl: "Nieuwsbriefpakket", en: "Newsletter pack")
    let look = language(nl: "Zo ziet het eruit in een mail", en: "This is how it looks in a mail")
    let parts =
      ["<h1>\(title)</h1>", "<p>\(look):</p>", "<div class=\"mail\">\n\(mail.snippet)</div>"]
      + texts.map { section($0.heading, "<p>\(Escaping.xml($0.text))</p>") }
      + articles.map(piece) + [phone, code]
    return HTMLPage(
      language: language, title: title, style: HTMLPage.style + Self.style,
      main: parts.joined(separator: "\n")
    ).text
  }

  private func section(_ heading: String, _ content: String) -> String {
    "<section>\n<h2>\(Escaping.xml(heading))</h2>\n\(content)\n</section>"
  }

  private func piece(_ language: Language, _ article: NewsletterArticle) -> String {
    let name =
      language == .dutch ? Text(nl: "Nederlands", en: "Dutch") : Text(nl: "Engels", en: "English")
    let heading = self.language(nl: "Bericht", en: "Message")
    let paragraphs = article.paragraphs.map { "<p>\(Escaping.xml($0))</p>" }
    let title = "<h3>\(Escaping.xml(article.title))</h3>"
    let words = self.language(
      nl: "\(NewsletterArticle.wordCount) woorden", en: "\(NewsletterArticle.wordCount) words")
    return section(
      "\(heading) (\(name(self.language)), \(words))",
      "<div lang=\"\(language.rawValue)\">\n\(([title] + paragraphs).joined(separator: "\n"))\n</div>"
    )
  }

  private var phone: String {
    section(
      language(nl: "Plaatje voor een telefoon", en: "Picture for a phone"),
      """
      <p><img src="\(Escaping.xml(narrow.file))" width="390" alt="\(Escaping.xml(narrow.alternative))" \
      class="phone"></p>
      """)
  }

  private var code: String {
    let heading = language(nl: "HTML voor uw mailprogramma", en: "HTML for your mail program")
    let lines = mail.snippet.pieces(between: "\n").map { Escaping.xml($0) }
    return section(
      heading,
      "<pre tabindex=\"0\" role=\"region\" aria-label=\"\(heading)\"><code>\(lines.joined(separator: "\n"))</code></pre>"
    )
  }

  private static let style = """

    .mail { border: 1px solid #767676; }
    img { max-width: 100%; height: auto; }
    pre { overflow-x: auto; background: #f1f1ee; padding: 0.5rem; }
    """
}

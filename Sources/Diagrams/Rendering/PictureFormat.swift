package import Graphviz
package import Wording

/// A kind of file that a picture can become.
package enum PictureFormat: Hashable, Sendable {
  /// The accessible SVG.
  case svg
  /// Exactly so many pixels wide.
  case png(width: Int)
  /// Such a PNG with at most 256 colors, small enough for mail.
  case compactPNG(width: Int)
  /// One page, as large as the picture.
  case pdf
  /// A PDF for a sheet of paper, upright or on its side as the picture is.
  case paper(Paper)
  /// Graphviz's language, with the place of everything.
  case dot
  /// The places, names and looks of partners and ties, and the course of every line.
  case json

  /// What Graphviz must write for it; nil for what we write ourselves.
  func graphviz(_ canvas: Size) -> Format? {
    switch self {
    case .png(let width): .png(width: width)
    case .compactPNG(let width): .compactPNG(width: width)
    case .pdf: .pdf
    case .paper(let paper): .sheet(paper.size(for: canvas))
    case .svg, .dot, .json: nil
    }
  }
}

/// Why a picture could not be made.
package enum DiagramError: Error, Hashable, Sendable {
  /// There are too many partners for one readable page.
  case tooLarge
  /// Graphviz could not draw it.
  case graphviz(GraphvizError)

  /// What is wrong and what helps, in one line.
  package func message(_ language: Language) -> String {
    let text =
      switch self {
      case .tooLarge:
        Text(
          nl: "te veel partners voor één leesbare kaart; 'analyze' en 'recommend' werken wel",
          en: "too many partners for one readable map; 'analyze' and 'recommend' do work")
      case .graphviz(.timedOut(let seconds)):
        Text(
          nl: "tekenen duurde langer dan \(Self.short(seconds)) s; geef meer met --time-limit",
          en: "drawing took more than \(Self.short(seconds)) s; allow more with --time-limit")
      case .graphviz(let error):
        Text(
          nl: "Graphviz kon de kaart niet tekenen (\(error)); 'doctor' zegt wat er mist",
          en: "Graphviz could not draw the map (\(error)); 'doctor' says what is missing")
      }
    return text(language)
  }

  /// A number of seconds, whole where it is whole.
  private static func short(_ seconds: Double) -> String {
    Int(exactly: seconds).map(String.init) ?? "\(seconds)"
  }
}

import CoalitionModel
import NetworkAnalysis
import Wording

/// What the matrix of domains says in words.
struct MatrixWords {
  private let words: NetworkWords
  private let analysis: Analysis

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
  }

  var title: String {
    words.title(Text(nl: "Welke domeinen werken samen?", en: "Which domains work together?"))
  }

  var footer: String { words.footer }

  func number(_ value: Int) -> String { words.number(value) }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  /// How to read a cell, and which domains have no tie in view.
  func subtitle(of content: MatrixContent) -> String {
    let open = content.cells.filter { $0.ties > 0 && $0.ties < $0.pairs }
    guard
      let example = (open.isEmpty ? content.cells : open)
        .max(by: { ($0.ties, $0.pairs) < ($1.ties, $1.pairs) }), example.pairs > 0
    else {
      return words.text(
        "Er zijn nog geen twee partners in beeld die meedoen; vul eerst in wie er meedoen.",
        "No two partners are in view as taking part; first fill in who take part.")
    }
    let (ties, pairs) = (words.number(example.ties), words.number(example.pairs))
    let (isOne, isPair) = (example.ties == 1, example.pairs == 1)
    let reading = words.text(
      "\(ties)/\(pairs) betekent: van \(pairs) \(isPair ? "paar" : "paren") "
        + "\(isOne ? "is" : "zijn") er \(ties) verbonden\(denial(content))",
      "\(ties)/\(pairs) means: of \(pairs) \(isPair ? "pair" : "pairs") \(ties) "
        + "\(isOne ? "is" : "are") tied\(denial(content))")
    let rest =
      example.ties < example.pairs
      ? words.text("; de rest is niet in beeld", "; the rest is not in view") : ""
    return reading + rest + "." + words.leftOut + hold
  }

  private func denial(_ content: MatrixContent) -> String {
    guard content.cells.contains(where: { $0.absent > 0 }) else { return "" }
    return words.text(
      ", × 2: van 2 paren zegt een bron dat de verbinding ontbreekt",
      ", × 2: of 2 pairs a source says that the tie is missing")
  }

  /// Why no shares are shown, when so.
  private var hold: String {
    guard analysis.disclosure.level < .groups else { return "" }
    return words.text(" Geen tinten: ", " No shades: ") + analysis.disclosure.reason(words.language)
      + "."
  }

  func meaning(of shade: MatrixShade) -> String {
    switch shade {
    case .none: words.text("Geen verbinding in beeld", "No tie in view")
    case .unsure:
      words.text("Te weinig paren voor een aandeel", "Too few pairs for a share")
    case .quarter: words.text("Tot en met 25% verbonden", "Up to 25% tied")
    case .half: words.text("Tot en met 50% verbonden", "Up to 50% tied")
    case .threeQuarters: words.text("Tot en met 75% verbonden", "Up to 75% tied")
    case .most: words.text("Meer dan 75% verbonden", "More than 75% tied")
    }
  }

  /// Every cell with a tie, and the domains without one between them.
  func description(of content: MatrixContent) -> String {
    func name(_ cell: MatrixContent.Cell) -> String {
      let names = [cell.column, cell.row].map { words.name(of: content.domains[$0]) }
      return cell.row == cell.column ? names[0] : "\(names[0]) – \(names[1])"
    }
    let tied = content.cells.filter { $0.ties > 0 }
      .map { "\(name($0)) \($0.counts.joined())" }
    let open = content.cells.filter { $0.ties == 0 && $0.pairs > 0 && $0.row != $0.column }
      .map(name)
    let known =
      tied.isEmpty
      ? "" : words.text(" Verbonden paren: ", " Tied pairs: ") + tied.joined(separator: "; ") + "."
    let gaps =
      open.isEmpty
      ? ""
      : words.text(" Geen verbinding in beeld: ", " No tie in view: ")
        + open.joined(separator: "; ") + "."
    return subtitle(of: content) + known + gaps
  }
}

import CoalitionModel
import NetworkAnalysis
import Wording

/// What every picture says about its network: name and date above, sources and limits below.
struct NetworkWords {
  let analysis: Analysis
  let language: Language

  init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    self.language = language
  }

  func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  func number(_ value: Int) -> String { language.number(value) }

  /// How many names a list leaves out; empty when none.
  func andMore(_ count: Int) -> String {
    count > 0 ? text(" en nog\u{A0}\(number(count))", " and \(number(count))\u{A0}more") : ""
  }

  /// The most names in one list.
  private static let mostNames = 30

  /// The names, or how many there are where that is too much to read.
  func names(_ names: [String], counted: Text = Text(nl: "partners", en: "partners")) -> String {
    names.count <= Self.mostNames
      ? names.map { $0.withNumberKept }.joined(separator: ", ")
      : "\(number(names.count))\u{A0}\(counted(language))"
  }

  /// The names as in a sentence, so many of them at most.
  func list(_ names: [String], most: Int = .max) -> String {
    let kept = names.map { $0.withNumberKept }
    guard kept.count > most else { return language.list(kept) }
    return kept.prefix(most).joined(separator: ", ") + andMore(kept.count - most)
  }

  /// A question with the name of the network and its date.
  func title(_ question: Text) -> String {
    let date = analysis.network.asOf.map { " (\($0.words(language)))" } ?? ""
    return "\(question(language)) \(analysis.network.name)\(date)"
  }

  /// How many partners and ties there are.
  var counts: String {
    let (partners, ties) = (analysis.figures.partnerCount, analysis.figures.tieCount)
    return text(
      "\(number(partners)) \(partners == 1 ? "partner" : "partners") in beeld, \(number(ties)) verbonden "
        + (ties == 1 ? "paar." : "paren."),
      "\(number(partners)) \(partners == 1 ? "partner" : "partners") in view, \(number(ties)) tied "
        + (ties == 1 ? "pair." : "pairs."))
  }

  /// That membership of the whole is no tie; empty when that does not occur.
  var leftOut: String {
    guard !analysis.projection.leftOut.isEmpty else { return "" }
    let whole = Text(analysis.involvement.whole)
    return text(
      " Samen lid zijn van \(whole.nl) telt hier niet als verbinding.",
      " Being a member of \(whole.en) does not count as a tie here.")
  }

  /// Where this comes from and what it cannot say.
  var footer: String {
    let titles = analysis.network.sources.map { $0.title }.joined(separator: "; ")
    let survey =
      analysis.figures.isSurveyed
      ? text("Uit documenten en een bevraging.", "From documents and a survey.")
      : text("Uit documenten, niet bevraagd.", "From documents, not surveyed.")
    let unknown = text(
      "Wat er niet staat, is niet in beeld; het kan er wel zijn.",
      "What is not shown is not in view; it may exist.")
    let source = titles.isEmpty ? "" : "\(text("Bron", "Source")): \(titles). "
    return source + survey + " " + unknown
  }

  /// The name of a domain; partners without one have an unknown domain.
  func name(of domain: Domain?) -> String { Self.name(of: domain, language) }

  static func name(of domain: Domain?, _ language: Language) -> String {
    domain?.name(language) ?? Text(nl: "domein onbekend", en: "domain unknown")(language)
  }
}

extension String {
  /// The text with the number at its end on one line with the word before it.
  var withNumberKept: String {
    guard let gap = lastIndex(of: " "), gap > startIndex else { return self }
    let end = self[index(after: gap)...]
    guard !end.isEmpty, end.allSatisfy({ $0.isNumber }) else { return self }
    return "\(self[..<gap])\u{A0}\(end)"
  }
}

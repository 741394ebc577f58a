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

  func number(_ value: Int) -> String { language.number(value) }

  /// How many names a list leaves out; empty when none.
  func andMore(_ count: Int) -> String {
    count > 0
      ? language(nl: " en nog\u{A0}\(number(count))", en: " and \(number(count))\u{A0}more") : ""
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

  /// The name of the network, its date and how much there is.
  var subject: String {
    let date = analysis.network.asOf.map { ", " + $0.words(language) } ?? ""
    let partners = language.count(analysis.figures.partnerCount, .partner)
    let all = ties.isEmpty ? "\(partners); \(noTies)" : ([partners] + ties).joined(separator: ", ")
    return "\(analysis.network.name)\(date) · \(all)"
  }

  /// How many partners there are, and what ties them.
  var counts: String {
    let count = language.count(analysis.figures.partnerCount, .partner)
    let partners = language(nl: "\(count) in beeld", en: "\(count) in view")
    return ties.isEmpty ? "\(partners); \(noTies)." : language.list([partners] + ties) + "."
  }

  private var noTies: String {
    language(nl: "wie met wie werkt, is niet in beeld", en: "who works with whom is not in view")
  }

  /// What ties the partners: how many meetings, and how many pairs beside them.
  ///
  /// A meeting is one meeting, however many pairs sit in it.
  private var ties: [String] {
    let meetings = analysis.projection.countedStructures.count { $0.host == nil }
    let pairs = analysis.projection.grounds.count { pair, grounds in
      grounds.contains { ground in
        guard case .structure(let structure) = ground else { return true }
        return structure.host.map { $0 == pair.first || $0 == pair.second } ?? false
      }
    }
    return [(meetings, Noun.meeting), (pairs, .tie)].filter { $0.0 > 0 }
      .map { language.count($0.0, $0.1) }
  }

  /// That membership of the whole is no tie; empty when that does not occur.
  var leftOut: String {
    guard !analysis.projection.leftOut.isEmpty else { return "" }
    let whole = Text { language in
      analysis.involvement.leftOut(language, from: analysis.projection.leftOut)
    }
    return language(
      nl: " Samen lid zijn van \(whole.nl) telt hier niet als verbinding.",
      en: " Being a member of \(whole.en) does not count as a tie here.")
  }

  /// Where this comes from and what it cannot say.
  var footer: String { origin.isEmpty ? limits : "\(origin) \(limits)" }

  /// The same for the foot of a page: on a slide, where each is one line, apart.
  func footnotes(on page: PageKind) -> (notes: [String], source: String) {
    page.frame == nil || origin.isEmpty ? ([], footer) : ([limits], origin)
  }

  private var origin: String {
    let titles = analysis.network.sources.map { $0.title }.joined(separator: "; ")
    return titles.isEmpty ? "" : "\(language(nl: "Bron", en: "Source")): \(titles)."
  }

  private var limits: String {
    let unknown = language(
      nl: "Wat er niet staat, is niet in beeld; het kan er wel zijn.",
      en: "What is not shown is not in view; it may exist.")
    let more = analysis.disclosure.incompleteness.map { " " + $0(language) } ?? ""
    return analysis.basis(language) + " " + unknown + more
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

/// Partners without a tie of their own, by what is known of them.
struct InvolvementBand {
  let heading: Text
  let partners: [Partner]

  /// The bands with a partner, in a fixed order.
  static func all(in analysis: Analysis) -> [InvolvementBand] {
    let involvement = analysis.involvement
    func beside(_ partners: [Partner]) -> [Partner] {
      partners.filter { analysis.projection.node(of: $0.id) == nil }
    }
    let bands = [
      InvolvementBand(
        heading: Text(
          nl: "Werkt samen met \(involvement.whole(.dutch)); verdere verbindingen niet in beeld",
          en: "Works with \(involvement.whole(.english)); further ties not in view"),
        partners: involvement.coalitionAssociates),
      InvolvementBand(
        heading: Text(
          nl: "Lid van \(involvement.whole(.dutch)); verdere verbindingen niet in beeld",
          en: "Member of \(involvement.whole(.english)); further ties not in view"),
        partners: involvement.coalitionOnly),
      InvolvementBand(
        heading: Text(
          nl: "Betrokken; verbindingen niet in beeld", en: "Involved; ties not in view"),
        partners: involvement.withoutTies),
      InvolvementBand(
        heading: Text(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"),
        partners: beside(involvement.wanted)),
      InvolvementBand(
        heading: Text(nl: "Benaderd; antwoord niet bekend", en: "Approached; answer not known"),
        partners: beside(involvement.approached)),
    ]
    return bands.filter { !$0.partners.isEmpty }
  }
}

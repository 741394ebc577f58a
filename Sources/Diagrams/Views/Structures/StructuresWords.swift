import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture of the meetings says in words.
struct StructuresWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    language = options.language
  }

  var title: String {
    words.title(Text(nl: "Wie zit in welk overleg?", en: "Who is in which meeting?"))
  }

  var footer: String { words.footer }
  var member: String { language(nl: "Doet mee", en: "Takes part") }
  var guest: String {
    language(nl: "Werkt ermee samen, is geen lid", en: "Works with it, is no member")
  }
  var planned: String {
    language(nl: "Gepland, nog niet bestaand", en: "Planned, not existing yet")
  }

  var counted: String {
    language(nl: "Zo veel anderen van dit domein", en: "So many others of this domain")
  }

  func name(of partner: Partner.ID) -> String { analysis.name(of: partner) }

  func name(of domain: Domain?) -> String { words.name(of: domain) }

  func number(_ value: Int) -> String { words.number(value) }

  /// Beside the row of partners that are counted.
  func others(_ count: Int) -> String {
    language(
      nl: "en nog\u{A0}\(number(count)) partners", en: "and \(number(count))\u{A0}more partners")
  }

  /// How many meetings there are, and who takes part in several.
  func subtitle(of content: StructuresContent) -> String {
    guard !content.columns.isEmpty else {
      return language(
        nl: "Er is nog geen overleg, netwerk of overeenkomst met deelnemers in beeld. Zet ze onder "
          + "'overleggen' met hun 'leden'; dan laat dit plaatje zien wie elkaar waar treft.",
        en:
          "No meeting, network or agreement with members is in view yet. Put them under 'structures' "
          + "with their 'members'; then this picture shows who meets where.")
    }
    let count = content.columns.count + content.leftOut.count
    let counts = language.count(count, Self.kinds)
    let partners = language.count(content.memberCount, .partner)
    let line =
      content.columns.contains { content.size(of: $0) > 1 }
      ? language(
        nl: " Een lijn verbindt wie elkaar daar treffen.", en: " A line joins those who meet there."
      ) : ""
    return counts + language(nl: " met ", en: " with ") + partners + "." + line + selection(content)
  }

  private static let kinds = Noun(
    nl: ("overleg, netwerk of afspraak", "overleggen, netwerken of afspraken"),
    en: ("meeting, network or agreement", "meetings, networks or agreements"))

  /// Who of many partners are named.
  private func selection(_ content: StructuresContent) -> String {
    guard content.isCounted else { return "" }
    return language(
      nl: " Met hun naam: wie aan de meeste meedoen; de anderen zijn per domein geteld.",
      en: " By name: those that take part in most; the others are counted by domain.")
  }

  /// The names of numbered columns, what does not fit, and who takes part in nothing.
  func lists(of content: StructuresContent, areNamed: Bool) -> [String] {
    let names =
      areNamed || content.columns.isEmpty
      ? [] : content.columns.enumerated().map { numbered($0 + 1, $1, content) }
    return names + rest(of: content)
  }

  /// The number and the name of a structure, and its size where not all names are shown.
  private func numbered(
    _ place: Int, _ structure: Structure, _ content: StructuresContent
  ) -> String {
    let size = content.isCounted ? " (\(partners(content.size(of: structure))))" : ""
    return "\(place).\u{A0}\(structure.name.withNumberKept)\(size)"
  }

  private func partners(_ count: Int) -> String {
    "\(number(count))\u{A0}\(language.word(.partner, for: count))"
  }

  /// What does not fit, and who takes part in nothing.
  private func rest(of content: StructuresContent) -> [String] {
    let empty = words.names(content.withoutMembers.map { $0.name }, counted: Self.kinds.plural)
    let outside = content.columns.isEmpty ? "" : words.names(content.outside.map { $0.name })
    let rest = [
      (language(nl: "Deelnemers niet in beeld", en: "Members not in view"), empty),
      (language(nl: "In geen overleg in beeld", en: "Not in view in any meeting"), outside),
    ]
    return leftOut(content) + rest.filter { !$0.1.isEmpty }.map { "\($0): \($1)." }
  }

  /// The structures that are not drawn, or how many and how large they are.
  private func leftOut(_ content: StructuresContent) -> [String] {
    let sizes = content.leftOut.map(content.size)
    guard let largest = sizes.max() else { return [] }
    let title = language(nl: "Niet getekend: ", en: "Not drawn: ")
    guard content.leftOut.count > StructuresContent.mostListed else {
      return [title + words.names(content.leftOut.map { $0.name }) + "."]
    }
    let count = "\(number(content.leftOut.count))\u{A0}\(Self.kinds.plural(language))"
    let size = partners(largest)
    return [
      title + count
        + language(nl: ", elk met hooguit \(size).", en: ", each with \(size) at most.")
    ]
  }

  /// The members of every structure, and which two share most.
  func description(of content: StructuresContent) -> String {
    let members = content.columns.map { structure in
      let all = content.rows.map { ($0.isCounted, $0.partners.intersection(structure.members)) }
      let named = all.filter { !$0.0 }.flatMap { $0.1 }.map(name)
      let more = all.filter { $0.0 }.reduce(0) { $0 + $1.1.count }
      let who =
        more == 0
        ? language.list(named)
        : named.isEmpty
          ? partners(more) : named.joined(separator: ", ") + words.andMore(more)
      return "\(structure.name): \(who)."
    }
    let overlap = analysis.overlaps.first.map { overlap in
      language(
        nl:
          "\(overlap.first.name) en \(overlap.second.name) delen \(number(overlap.shared.count)) partners.",
        en:
          "\(overlap.first.name) and \(overlap.second.name) share \(number(overlap.shared.count)) partners."
      )
    }
    return
      ([subtitle(of: content)] + members + [overlap].compactMap { $0 }
      + rest(of: content)).joined(separator: " ")
  }
}

import CoalitionModel
import NetworkAnalysis

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
  var member: String { words.text("Doet mee", "Takes part") }
  var guest: String {
    words.text("Werkt ermee samen, is geen lid", "Works with it, is no member")
  }
  var planned: String { words.text("Gepland, nog niet bestaand", "Planned, not existing yet") }

  func name(of partner: Partner.ID) -> String { analysis.name(of: partner) }

  /// How many meetings there are, and who takes part in several.
  func subtitle(of content: StructuresContent) -> String {
    guard !content.columns.isEmpty else {
      return words.text(
        "Er is nog geen overleg, netwerk of overeenkomst met deelnemers in beeld. Zet ze onder "
          + "'overleggen' met hun 'leden'; dan laat dit plaatje zien wie elkaar waar treft.",
        "No meeting, network or agreement with members is in view yet. Put them under 'structures' "
          + "with their 'members'; then this picture shows who meets where.")
    }
    let count = content.columns.count + content.leftOut.count
    let counts = words.text(
      count == 1 ? "1 overleg, netwerk of afspraak" : "\(count) overleggen, netwerken of afspraken",
      count == 1 ? "1 meeting, network or agreement" : "\(count) meetings, networks or agreements")
    let partners = content.memberCount
    return counts
      + words.text(
        " met \(partners) \(partners == 1 ? "partner" : "partners"). Een lijn verbindt wie elkaar daar treffen.",
        " with \(partners) \(partners == 1 ? "partner" : "partners"). A line joins those who meet there."
      )
  }

  /// The names of numbered columns, what does not fit, and who takes part in nothing.
  func lists(of content: StructuresContent, areNamed: Bool) -> [String] {
    let numbered =
      areNamed || content.columns.isEmpty
      ? [] : content.columns.enumerated().map { "\($0 + 1). \($1.name)" }
    return numbered + rest(of: content)
  }

  /// What does not fit, and who takes part in nothing.
  private func rest(of content: StructuresContent) -> [String] {
    let rest: [(Text, [String])] = [
      (Text(nl: "Niet getekend", en: "Not drawn"), content.leftOut.map(\.name)),
      (
        Text(nl: "Deelnemers niet in beeld", en: "Members not in view"),
        content.withoutMembers.map(\.name)
      ),
      (
        Text(nl: "In geen overleg in beeld", en: "Not in view in any meeting"),
        content.columns.isEmpty ? [] : content.outside.map(\.name)
      ),
    ]
    return rest.filter { !$0.1.isEmpty }.map { title, names in
      let shown = names.prefix(Self.mostNames)
      let more = names.count - shown.count
      return "\(title(language)): \(shown.joined(separator: ", "))"
        + words.andMore(more) + "."
    }
  }

  private static let mostNames = 30

  /// The members of every structure, and which two share most.
  func description(of content: StructuresContent) -> String {
    let members = content.columns.map { structure in
      let names = content.rows.filter { structure.members.contains($0.partner.id) }
        .map(\.partner.name)
      return "\(structure.name): \(language.list(names))."
    }
    let overlap = analysis.overlaps.first.map { overlap in
      words.text(
        "\(overlap.first.name) en \(overlap.second.name) delen \(overlap.shared.count) partners.",
        "\(overlap.first.name) and \(overlap.second.name) share \(overlap.shared.count) partners.")
    }
    return
      ([subtitle(of: content)] + members + [overlap].compactMap(\.self)
      + rest(of: content)).joined(separator: " ")
  }
}

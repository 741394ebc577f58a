import Graphviz
import Wording

extension Diagram {
  /// So many characters and names are told.
  private static let mostNames = 5

  /// That some characters will be empty boxes in a PNG or PDF, since no installed font has them.
  ///
  /// Said once, with the names in which they stand; nothing for files that keep the characters.
  func glyphWarning(for formats: [PictureFormat]) -> String? {
    guard formats.contains(where: { $0.needsGlyphs }) else { return nil }
    let graph = SceneGraph(of: scene)
    let named = graph.nodes.map { $0.group.name }
    let others = graph.texts.map { $0.line.text }
    let missing = Glyphs.missing(in: named + others)
    guard !missing.isEmpty else { return nil }
    func owners(_ texts: [String]) -> [String] {
      var seen: Set<String> = []
      return texts.filter { $0.contains(where: missing.contains) && seen.insert($0).inserted }
    }
    // A title or list may repeat a name that a partner has for itself.
    let partners = owners(named)
    return Self.warning(missing, in: partners.isEmpty ? owners(others) : partners)(language)
  }

  private static func warning(_ characters: [Character], in owners: [String]) -> Text {
    func list(_ words: [String]) -> Text {
      Text { language in language.list(words.map { "'\($0)'" }, most: mostNames) }
    }
    let (signs, names) = (list(characters.map { String($0) }), list(owners))
    let word = Text.plural(
      characters.count, one: Text(nl: "het teken", en: "the character"),
      many: Text(nl: "de tekens", en: "the characters"))
    return Text(
      nl: """
        geen lettertype hier heeft \(word.nl) \(signs.nl) van \(names.nl); in PNG en PDF komt daar een \
        leeg vakje, in SVG het teken zelf ('doctor' zegt welke lettertypen er zijn)
        """,
      en: """
        no font here has \(word.en) \(signs.en) of \(names.en); PNG and PDF show an empty box there, \
        SVG the character itself ('doctor' says which fonts there are)
        """)
  }
}

extension PictureFormat {
  /// Whether the letters are drawn into the file, and not left to whoever shows it.
  fileprivate var needsGlyphs: Bool {
    switch self {
    case .png, .compactPNG, .pdf, .paper: true
    case .svg, .dot, .json: false
    }
  }
}

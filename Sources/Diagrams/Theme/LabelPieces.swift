/// The parts of a name between which a line may end.
struct LabelPieces {
  /// A part with what stands between it and the next.
  struct Piece: Hashable {
    /// What stands at the place where the line may end.
    enum After { case space, joint, nothing }

    var text: String
    var after: After
  }

  /// Second halves of Dutch compounds, before which a word may be broken.
  static let secondHalves = [
    "academie", "afspraak", "artsen", "begeleid", "beheer", "beleid", "bescherming", "bestrijding",
    "bijeenkomst", "bureau", "buurt", "centra", "centrum", "coalitie", "commissie", "consult",
    "convenant", "corporatie", "deskundig", "dienst", "expertise", "gebied", "gezind",
    "gezondheid", "groep", "huis", "hulp", "instelling", "kennis", "kinder", "kundig", "kwartier",
    "loket", "maatschappelijk", "medewerk", "moeder", "netwerk", "onderneming", "ondersteun",
    "onderwijs", "onderzoek", "opvang", "organisatie", "ouder", "overeenkomst", "overleg",
    "partner", "platform", "praktijk", "preventie", "programma", "regio", "samenwerking",
    "schappelijk", "school", "specialist", "stichting", "team", "verband", "vereniging", "verleen",
    "verlening", "verpleeg", "verslaving", "verzekeraar", "verzekering", "verzorging",
    "voorlichting", "voorziening", "vroedvrouw", "werk", "winkel", "woning", "ziekenhuis", "zorg",
  ]

  /// Where a part of a compound that is still too long may be broken.
  static let endings = ["atie", "heid", "ling", "schap", "werk", "zorg"]

  let measure: TextMeasure
  let limit: Double

  /// All parts of a name in order; spaces and line breaks in the name count as one space, and a
  /// no-break space is a letter.
  func pieces(of name: String) -> [Piece] {
    name.split { $0.isWhitespace && $0 != "\u{A0}" }.flatMap { word -> [Piece] in
      var pieces = sections(of: String(word)).flatMap(fitting)
      pieces[pieces.count - 1].after = .space
      return pieces
    }
  }

  /// The word cut after its hyphens and slashes.
  private func sections(of word: String) -> [String] {
    var sections = [""]
    for (index, letter) in word.enumerated() {
      sections[sections.count - 1].append(letter)
      let isCut = letter == "-" || letter == "/" || letter == "\u{2013}"
      if isCut && index >= 2 && index < word.count - 1 { sections.append("") }
    }
    return sections
  }

  /// The section itself where it fits, else its parts between joints.
  private func fitting(_ section: String) -> [Piece] {
    guard measure.width(of: section) > limit else { return [Piece(text: section, after: .nothing)] }
    var parts = broken(section, before: Self.secondHalves)
    if let last = parts.indices.last {
      parts = parts.enumerated().flatMap { index, part in
        let shown = index == last ? part : part + "-"
        return measure.width(of: shown) > limit ? broken(part, before: Self.endings) : [part]
      }
    }
    if parts.count == 1 && measure.width(of: section) > 2 * limit { parts = chopped(section) }
    return parts.enumerated().map { index, part in
      Piece(text: part, after: index < parts.count - 1 ? .joint : .nothing)
    }
  }

  private func broken(_ word: String, before halves: [String]) -> [String] {
    let letters = Array(word)
    let folded = Array(word.lowercased())
    guard letters.count == folded.count else { return [word] }
    var parts: [String] = []
    var start = 0
    for index in letters.indices where index >= start + 4 && letters.count - index >= 4 {
      guard halves.contains(where: { folded[index...].starts(with: $0) }) else {
        continue
      }
      parts.append(String(letters[start..<index]))
      start = index
    }
    return parts + [String(letters[start...])]
  }

  /// The word in equal parts that fit, where it has no joint and is far too long.
  private func chopped(_ word: String) -> [String] {
    let letters = Array(word)
    let count = Int((measure.width(of: word) / (0.85 * limit)).rounded(.up))
    let step = (letters.count + count - 1) / count
    return stride(from: 0, to: letters.count, by: max(1, step)).map { start in
      String(letters[start..<min(letters.count, start + step)])
    }
  }
}

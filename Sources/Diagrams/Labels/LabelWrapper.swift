/// Breaks a name into lines of about equal width.
///
/// Breaks at spaces, after hyphens and after slashes; a word that is too long by itself is broken
/// with a hyphen at a joint of its compound.
struct LabelWrapper: Sendable {
  /// The letters in which the name is set.
  var measure = TextMeasure()
  /// The widest that a line should be, in points.
  var maxWidth = 100.0
  /// The number of lines above which the lines are made wider instead.
  var maxLines = 4
  /// Whether all lines but the last are full, as in a paragraph; else all are about equally wide.
  var areFull = false
  /// Whether words are broken at the joints of their compounds even where they fit a line.
  var hyphenates = false

  /// The most letters of a line, however narrow they are.
  static let mostLetters = 160

  /// The lines of a name: few, then balanced; none for a blank name.
  ///
  /// - Result: joined again they give the name back, apart from spaces and added hyphens. Wider
  ///   lines come only where a word has no joint or the name would need too many lines.
  func lines(_ name: String) -> [String] {
    var best = wrapped(name, within: maxWidth)
    for wider in [1.15, 1.3, 1.5] where best.count > maxLines {
      let lines = wrapped(name, within: wider * maxWidth)
      if lines.count < best.count { best = lines }
    }
    return best
  }

  private func wrapped(_ name: String, within limit: Double) -> [String] {
    let pieces = LabelPieces(measure: measure, limit: limit, hyphenates: hyphenates)
      .pieces(of: name)
    var best: [(penalty: Double, previous: Int)] = [(0, 0)]
    for end in pieces.indices {
      var choice = (penalty: Double.infinity, previous: end)
      for start in (0...end).reversed() {
        let text = line(pieces[start...end])
        let width = measure.width(of: text)
        guard width <= limit && text.count <= Self.mostLetters || start == end else { break }
        let isLast = end == pieces.endIndex - 1
        let penalty =
          best[start].penalty + (pieces[end].after == .joint ? 4 : 0)
          + self.penalty(of: width / limit, isLast: isLast)
        if penalty < choice.penalty { choice = (penalty, start) }
      }
      best.append(choice)
    }
    var lines: [String] = []
    var end = pieces.count
    while end > 0 {
      let start = best[end].previous
      lines.append(line(pieces[start..<end]))
      end = start
    }
    return lines.reversed()
  }

  /// What a line costs: few lines first, then even or full ones; a last line of a word or two is
  /// worse than lines that are not full.
  private func penalty(of relative: Double, isLast: Bool) -> Double {
    let lacking = isLast ? 3 * max(0, 0.3 - relative) : 1 - relative
    return 10 + (areFull ? lacking * lacking : relative * relative)
  }

  private func line(_ pieces: ArraySlice<LabelPieces.Piece>) -> String {
    var text = ""
    for (index, piece) in zip(pieces.indices, pieces) {
      text += piece.text
      let isLast = index == pieces.endIndex - 1
      switch piece.after {
      case .space: text += isLast ? "" : " "
      case .joint: text += isLast ? "-" : ""
      case .nothing: break
      }
    }
    return text
  }
}

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
  /// Whether words are broken at their joints even where they fit.
  var hyphenates = false

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
    guard hyphenates || measure.width(of: section) > limit else {
      return [Piece(text: section, after: .nothing)]
    }
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
    let room = max(0.85 * limit, 1)
    let count = max(1, Int((measure.width(of: word) / room).rounded(.up)))
    let step = (letters.count + count - 1) / count
    return stride(from: 0, to: letters.count, by: max(1, step)).map { start in
      String(letters[start..<min(letters.count, start + step)])
    }
  }
}

/// Breaks a name into lines that surely fit: what is too much is cut off with an ellipsis.
struct FittedLabel: Sendable {
  /// The letters in which the name is set.
  let measure: TextMeasure
  /// How wide a line should be, in points.
  let width: Double
  /// How many times the width a word without a joint may take.
  var stretch = 2.0
  /// The most lines.
  var mostLines = 5

  /// The most letters.
  var mostCharacters = 600

  /// Whether all lines but the last are full, as in a paragraph.
  var areFull = false
  /// Whether words are broken at the joints of their compounds even where they fit a line.
  var hyphenates = false

  /// The lines of a name; a dash for a blank one.
  func lines(_ name: String) -> [String] {
    let wrapper = LabelWrapper(
      measure: measure, maxWidth: width, maxLines: stretch > 1 ? 4 : .max, areFull: areFull,
      hyphenates: hyphenates)
    let lines = wrapper.lines(String(name.prefix(mostCharacters)))
    var shown = lines.prefix(mostLines).map { fits($0) ? $0 : cut($0) }
    if lines.count > mostLines || name.count > mostCharacters {
      shown[shown.count - 1] = cut(shown[shown.count - 1])
    }
    return shown.isEmpty ? ["–"] : shown
  }

  /// The line with an ellipsis at its end, as much of it as fits.
  private func cut(_ line: String) -> String {
    guard !line.hasSuffix("…") else { return line }
    var kept = line
    while !kept.isEmpty, !fits(kept + "…") { kept.removeLast() }
    return kept + "…"
  }

  private func fits(_ line: String) -> Bool {
    measure.width(of: line) <= stretch * width && line.count <= LabelWrapper.mostLetters
  }
}

import Wording

// Meetings at which so many come together, or so seldom, that nobody works together by them alone.
extension CoalitionNetwork {
  /// Above so many members a meeting of half of all partners or more ties nobody.
  package static let mostMembersAtWork = 12

  /// Whether meeting in a structure says nothing about who works together.
  ///
  /// So is a structure that holds the whole coalition; and, unless the file says `coalitiebreed: nee`
  /// of it, what is held once or at most twice a year, and what has more than
  /// ``mostMembersAtWork`` members from half of all partners or more.
  package func tiesNobody(_ structure: Structure) -> Bool {
    structure.isCoalitionWide || isOccasion(structure)
  }

  /// Whether a structure is an occasion to meet, for its size or for how seldom it is held, and not
  /// the coalition as a whole.
  package func isOccasion(_ structure: Structure) -> Bool {
    guard structure.statedCoalitionWide == nil, !structure.isCoalitionWide else { return false }
    let count = Set(structure.members).count
    return structure.isRare || count > Self.mostMembersAtWork && 2 * count >= partners.count
  }
}

extension Structure {
  /// Whether people meet in it, other than as the coalition: it is no agreement, pathway or training.
  package var isMeeting: Bool {
    switch kind {
    case .agreement, .carePathway, .training, .coalition: false
    default: true
    }
  }

  /// Whether it is a meeting that is held once, or at most twice a year.
  ///
  /// An agreement with a date is no meeting, and goes on.
  var isRare: Bool {
    let told = frequency.map { Frequency($0) } ?? Frequency(inBracketsOf: name)
    return isMeeting && host == nil && (date != nil || told?.isRare == true)
  }
}

/// How often something is held, as far as the words of a source tell.
struct Frequency {
  private let words: [String]

  init(_ text: String) {
    let separated = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    words = String(separated).split(separator: " ").map { String($0) }
  }

  /// How often something is held by the brackets of its name: "Netwerkdag (2x per jaar)".
  init?(inBracketsOf name: String) {
    guard let open = name.lastIndex(of: "("), name.last == ")" else { return nil }
    self.init(String(name[name.index(after: open)...].dropLast()))
    guard words.contains("per") || holds(["jaarlijks", "eenmalig", "yearly", "annual"]) else {
      return nil
    }
  }

  /// Whether it is held once, or at most twice a year; no when the words tell nothing.
  var isRare: Bool {
    if holds(["eenmalig", "éénmalig"]) { return true }
    guard !isLongAgo else { return false }
    if holds(["halfjaar", "halfyear", "biannual"]) || isEachSixMonths { return true }
    guard !holds(["week", "maand", "kwartaal", "dag", "month", "quarter", "day"]) else {
      return false
    }
    let isYearly = holds(["jaar", "year", "annual"])
    guard isYearly else { return words == ["once"] || words.starts(with: ["once", "only"]) }
    guard !holds(["meer", "enkele", "paar", "several", "few", "regelmatig", "often", "vaak"])
    else { return false }
    return numbers.max().map { $0 <= 2 } ?? true
  }

  private func holds(_ parts: [String]) -> Bool {
    words.contains { word in parts.contains { word.holds($0) } }
  }

  /// Whether the years tell since when, and not how often.
  private var isLongAgo: Bool { words.contains("sinds") || words.contains("since") }

  /// Whether it is held each half year, told in months.
  private var isEachSixMonths: Bool {
    guard holds(["maanden", "months"]), !holds(["keer", "maal", "times"]) else { return false }
    return numbers == [6] || numbers == [12]
  }

  /// The numbers in the words, in digits or not: "2x", "tweemaal", "twice"; no years.
  private var numbers: [Int] {
    let names: [(String, Int)] = [
      ("een", 1), ("één", 1), ("eens", 1), ("one", 1), ("once", 1), ("twee", 2), ("two", 2),
      ("twice", 2), ("drie", 3), ("three", 3), ("vier", 4), ("four", 4), ("vijf", 5), ("five", 5),
      ("zes", 6), ("six", 6), ("zeven", 7), ("seven", 7), ("acht", 8), ("eight", 8), ("negen", 9),
      ("nine", 9), ("tien", 10), ("ten", 10), ("elf", 11), ("eleven", 11),
      ("twaalf", 12), ("twelve", 12),
    ]
    return words.compactMap { word in
      if let number = Int(word.prefix { $0.isNumber }) { return number < 100 ? number : nil }
      return names.first { word == $0.0 || word == $0.0 + "maal" || word == $0.0 + "keer" }?.1
    }
  }
}

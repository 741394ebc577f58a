import CoalitionModel
import Records

/// Finds what says something of a person, which never goes into a network.
///
/// E-mail addresses and phone numbers are known by their form, and persons by what stands before a
/// name ("mw.", initials) or by the columns in which they stand.
struct PersonalData {
  /// How much was left out.
  private(set) var persons = 0
  private(set) var phones = 0
  private(set) var emails = 0
  private(set) var remarks = 0
  /// The names that stand in columns of persons, folded.
  private var names: Set<String> = []

  /// Whether anything was left out.
  var isEmpty: Bool { persons + phones + emails + remarks == 0 }

  /// Whether a text holds an e-mail address or a phone number.
  static func holdsContact(_ text: String) -> Bool {
    text.contains("@") && text.contains(".") || Contact(in: text) != nil
  }

  /// What a cell of a column of contacts holds, whatever the heading says.
  static func kind(of text: String, in column: ColumnMeaning) -> ColumnMeaning {
    switch Contact(in: text) {
    case .email: .email
    case .phone: .phone
    case nil: column == .function ? .function : .person
    }
  }

  /// Counts a cell of a column of contacts, and remembers who is named there.
  mutating func leaveOut(_ meaning: ColumnMeaning, _ text: String) {
    switch meaning {
    case .phone: phones += 1
    case .email: emails += 1
    case .remark: remarks += 1
    default:
      count(Self.kind(of: text, in: meaning))
    }
    guard meaning == .person else { return }
    let words = text.split { !($0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == ".") }
    for part in words.map({ Spelling.trimmed(String($0)) }) where part.contains(" ") {
      names.insert(Spelling.folded(part))
    }
  }

  /// A text without contacts and persons; `nil` when nothing else is left.
  ///
  /// What stands in brackets, or between commas and dashes, goes as a whole when it holds a contact;
  /// of the first words the contact alone.
  mutating func cleaned(_ text: String) -> String? {
    let (clean, found) = cleaning(text)
    for meaning in found { count(meaning) }
    return clean
  }

  /// The same without counting, with what was left out.
  func cleaning(_ text: String) -> (clean: String?, found: [ColumnMeaning]) {
    if names.contains(Spelling.folded(text)) { return (nil, [.person]) }
    var kept: [String] = []
    var all: [ColumnMeaning] = []
    for (position, part) in Self.parts(of: text).enumerated() {
      guard let found = personal(part) else {
        kept.append(part)
        continue
      }
      all.append(found)
      if position == 0, found != .person { kept.append(Self.beforeContact(part)) }
    }
    guard !all.isEmpty else { return (text, []) }
    let loose: Set<Character> = ["-", "–", ",", ";", ":", "/", " ", "\n"]
    let rest = kept.joined().drop { loose.contains($0) }
    let clean = String(rest.reversed().drop { loose.contains($0) }.reversed())
    return (clean.contains { $0.isLetter } && personal(clean) == nil ? clean : nil, all)
  }

  /// What a part says of a person: a name, a number or an address; `nil` when nothing.
  private func personal(_ part: String) -> ColumnMeaning? {
    if let contact = Contact(in: part) { return contact == .email ? .email : .phone }
    if part.contains("@") { return .email }
    return Self.namesPerson(part) || names.contains(Spelling.folded(Self.bare(part)))
      ? .person : nil
  }

  private mutating func count(_ meaning: ColumnMeaning) {
    switch meaning {
    case .phone: phones += 1
    case .email: emails += 1
    default: persons += 1
    }
  }

  /// The pieces of a text: what stands in brackets, and what stands between marks outside them.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var depth = 0
    var previous: Character = " "
    for character in text {
      let isDash = character == "-" && previous == " "
      if depth == 0, ",;:/–\n(".contains(character) || isDash { parts.append("") }
      if character == "(" { depth += 1 }
      parts[parts.count - 1].append(character)
      if character == ")", depth > 0 {
        depth -= 1
        if depth == 0 { parts.append("") }
      }
      previous = character
    }
    return parts
  }

  /// The words before an e-mail address or a phone number.
  private static func beforeContact(_ part: String) -> String {
    let words = part.split(separator: " ")
    let isContact: (Substring) -> Bool = { word in
      word.contains("@") || "0+(".contains(word.first ?? " ") && word.contains { $0.isNumber }
    }
    return words.prefix { !isContact($0) }.joined(separator: " ")
  }

  private static func bare(_ part: String) -> String {
    Spelling.trimmed(String(part.filter { !"(),;:/".contains($0) }))
  }

  private static let titles: Set = [
    "dhr", "mw", "mevr", "mevrouw", "meneer", "heer", "drs", "mr", "mrs", "ms", "ir", "prof", "dr",
  ]

  /// Whether a part names a person: after a title, or with initials.
  private static func namesPerson(_ part: String) -> Bool {
    let words = bare(part).split(separator: " ").map(String.init)
    if GivenNames.begin(words), TypeProposal(for: part)?.confidence != .high { return true }
    for (word, next) in zip(words, words.dropFirst()) {
      let plain = word.filter { $0 != "." }.lowercased()
      if titles.contains(plain), next.first?.isLetter == true { return true }
      if isInitials(word), next.first?.isLetter == true { return true }
    }
    return false
  }

  /// Whether a word is initials: "J.", "A.B.".
  private static func isInitials(_ word: String) -> Bool {
    guard word.hasSuffix("."), word.count >= 2, word.count % 2 == 0 else { return false }
    return word.enumerated().allSatisfy { position, character in
      position % 2 == 0 ? character.isUppercase : character == "."
    }
  }
}

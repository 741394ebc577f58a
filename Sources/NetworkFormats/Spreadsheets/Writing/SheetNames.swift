/// Gives sheets names that a spreadsheet program accepts.
struct SheetNames {
  private static let longest = 31
  private var taken: Set<String>

  init(taken: [String]) {
    self.taken = Set(taken.map { $0.lowercased() })
  }

  /// The wanted name, shortened and numbered where needed.
  mutating func name(for wanted: String) -> String {
    let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "\0"]
    let allowed = String(wanted.map { forbidden.contains($0) ? "-" : $0 })
    var base = Self.shortened(allowed, to: Self.longest)
    while base.hasPrefix("'") { base.removeFirst() }
    while base.hasSuffix("'") { base.removeLast() }
    if base.isEmpty { base = "Blad" }
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let mark = " (\(number))"
      name = Self.shortened(base, to: Self.longest - mark.utf16.count) + mark
      number += 1
    }
    return name
  }

  private static func shortened(_ text: String, to length: Int) -> String {
    var result = text
    while result.utf16.count > length { result.removeLast() }
    return result
  }
}

import CoalitionModel

/// The names by which a file calls its partners, as they are compared.
///
/// What a cell means is judged by them: whether it holds one name or several, and whether a column
/// that nobody asked for names partners.
struct KnownNames: Hashable, Sendable {
  private var shown: [String: String] = [:]
  /// The name that another name stands for, both as they are compared.
  private var meanings: [String: String] = [:]

  /// Records names; empty ones do not count, and of two that are equal the first is shown.
  init(_ names: some Sequence<String> = []) {
    for name in names { add(name) }
  }

  /// How many there are.
  var count: Int { shown.count }

  /// Whether there are none.
  var isEmpty: Bool { shown.isEmpty }

  /// Makes room for names.
  mutating func reserve(_ count: Int) { shown.reserveCapacity(shown.count + count) }

  /// Records a name, unless it is empty.
  ///
  /// - Returns: The name as it is compared.
  @discardableResult mutating func add(_ name: String) -> String {
    let key = Spelling.folded(name)
    if !key.isEmpty, shown[key] == nil { shown[key] = Spelling.trimmed(name) }
    return key
  }

  /// Records another name of a partner, by the first name as it is compared.
  mutating func add(_ name: String, for owner: String) {
    let key = add(name)
    if key != owner, meanings[key] == nil { meanings[key] = owner }
  }

  /// The name for which a name stands, as it is compared: two names of one partner have the same.
  func meaning(of name: String) -> String {
    let key = Spelling.folded(name)
    return meanings[key] ?? key
  }

  /// Whether a partner is called so; case, accents, spaces and dashes do not matter.
  func contains(_ name: String) -> Bool {
    !shown.isEmpty && shown.index(forKey: Spelling.folded(name)) != nil
  }

  /// The name as it is written where it was first met.
  func spelling(of name: String) -> String? { shown[Spelling.folded(name)] }

  /// The names in the order of the alphabet, as they are shown.
  var all: [String] { shown.values.sorted() }
}

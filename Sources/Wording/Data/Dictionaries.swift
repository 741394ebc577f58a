/// In place of what the library has for this, which does not compile for a browser.
extension Dictionary {
  /// The values by their keys; of a key that comes twice, the first value.
  package init(firsts pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }

  /// Sets the values of another dictionary, in place of those there are.
  package mutating func set(_ other: [Key: Value]) {
    for (key, value) in other { self[key] = value }
  }
}

import CoalitionModel
import Wording

/// Makes the tree of values of a YAML document from its events.
///
/// A key that stands twice is noted and has its last value, so that it hides no other mistake.
struct YAMLComposer {
  private let events: YAMLEvents
  private(set) var doubledKeys: [Diagnostic] = []

  init(text: String, file: String) {
    events = YAMLEvents(text: text, file: file)
  }

  /// The value at the top; `nil` when the text holds no document.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with one mistake of the YAML, which hides what comes
  ///   after it.
  mutating func root() throws(InvalidFile) -> Value? {
    guard case .document = try events.next().event else { return nil }
    let value = try self.value(of: events.next())
    _ = try events.next()
    let after = try events.next()
    guard case .streamEnd = after.event else {
      throw InvalidFile([.invalidYAML("but found another document", at: after.place)])
    }
    return value
  }

  private mutating func value(of found: YAMLEvents.Found) throws(InvalidFile) -> Value {
    let content: Value.Content =
      switch found.event {
      case .scalar(let text, let isPlain): .scalar(isPlain && Self.isNull(text) ? "" : text)
      case .sequence: .sequence(try values())
      case .mapping: .mapping(try entries())
      case .alias: throw InvalidFile([.invalidYAML("found undefined alias", at: found.place)])
      case .end, .document, .streamEnd: .scalar("")
      }
    return Value(place: found.place, content: content)
  }

  private mutating func values() throws(InvalidFile) -> [Value] {
    var values: [Value] = []
    while true {
      let found = try events.next()
      if case .end = found.event { return values }
      values.append(try value(of: found))
    }
  }

  private mutating func entries() throws(InvalidFile) -> [Value.Entry] {
    var firstLines: [String: Int] = [:]
    var entries: [Value.Entry] = []
    while true {
      let found = try events.next()
      if case .end = found.event { return entries }
      let key = try self.key(found)
      if let line = firstLines[key] {
        doubledKeys.append(
          Diagnostic(.doubledKey, at: found.place, ["key": Text(key), "line": Text("\(line)")]))
        entries.removeAll { $0.key == key }
      } else {
        firstLines[key] = found.place.line
      }
      let value = try self.value(of: events.next())
      entries.append(Value.Entry(key: key, place: found.place, value: value))
    }
  }

  /// The text of a key; one that is no single word has none.
  private mutating func key(_ found: YAMLEvents.Found) throws(InvalidFile) -> String {
    if case .scalar(let text, _) = found.event { return text }
    _ = try value(of: found)
    return ""
  }

  private static func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

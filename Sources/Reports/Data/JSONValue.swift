/// A JSON value; objects are written with their keys in alphabetical order.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The number, or `null` where the definition has no value.
  static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// The text, or `null`.
  static func optional(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// A list of texts.
  static func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The value as text, in full precision, with a new line at the end.
  public func text() -> String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  /// Adds the value to a text; each line after the first begins with the indent.
  func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.digits(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.list(values, "[", "]", to: &text, indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let values):
      Self.list(values.keys.sorted(), "{", "}", to: &text, indent) { key, text, inner in
        Self.quote(key, to: &text)
        text += ": "
        (values[key] ?? .null).write(to: &text, indent: inner)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: String,
    _ write: (Item, inout String, String) -> Void
  ) {
    text += open
    let inner = indent + "  "
    for (place, item) in items.enumerated() {
      text += place == 0 ? inner : "," + inner
      write(item, &text, inner)
    }
    text += items.isEmpty ? close : indent + close
  }

  /// The shortest digits that give the number back; whole numbers without a fraction.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case ..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

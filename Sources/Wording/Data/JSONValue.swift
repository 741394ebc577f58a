/// A JSON value; objects are written with their keys in alphabetical order.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The number, or `null` where the definition has no value.
  package static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// The text, or `null`.
  package static func optional(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// A list of texts.
  package static func strings(_ values: [String]) -> JSONValue {
    .array(values.map { .string($0) })
  }

  /// The value as text, in full precision, with a new line at the end.
  package func text() -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// Adds the value to a text, as what lies so many levels deep in it.
  package func write(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.digits(value).utf8
    case .string(let value): Self.quote(value, to: &bytes)
    case .array(let values):
      Self.list(values, "[]", to: &bytes, depth) { value, bytes in
        value.write(to: &bytes, depth: depth + 1)
      }
    case .object(let values):
      Self.list(values.sorted { $0.key < $1.key }, "{}", to: &bytes, depth) { entry, bytes in
        Self.write(entry.key, entry.value, to: &bytes, depth: depth + 1)
      }
    }
  }

  /// Adds a key and its value.
  package static func write(_ key: String, _ value: JSONValue, to bytes: inout [UInt8], depth: Int)
  {
    quote(key, to: &bytes)
    bytes += ": ".utf8
    value.write(to: &bytes, depth: depth)
  }

  /// Adds items between two brackets, each on a line of its own.
  private static func list<Item>(
    _ items: [Item], _ brackets: StaticString, to bytes: inout [UInt8], _ depth: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(brackets.utf8Start[0])
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      beginLine(of: &bytes, depth + 1)
      write(item, &bytes)
    }
    if !items.isEmpty { beginLine(of: &bytes, depth) }
    bytes.append(brackets.utf8Start[1])
  }

  private static func beginLine(of bytes: inout [UInt8], _ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// The shortest digits that give the number back; whole numbers without a fraction.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  private static func quote(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      bytes += value.utf8
    } else {
      for scalar in value.unicodeScalars { bytes += escaped(scalar).utf8 }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case ..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}

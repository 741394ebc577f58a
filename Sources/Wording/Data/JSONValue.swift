/// A JSON value.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// An object whose keys are written in alphabetical order.
  case object([String: JSONValue])
  /// An object whose keys are written in the order given.
  case members([Member])

  /// A key of an object with its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The number, or `null` where the definition has no value.
  package static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// The text, or `null`.
  package static func optional(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// A list of texts.
  package static func strings(_ values: [String]) -> JSONValue {
    .array(values.map { .string($0) })
  }

  /// The value as text, in full precision, with a new line at the end.
  package func text(_ layout: JSONLayout = .indented) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0, layout)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}

/// How the values of JSON stand on lines.
package struct JSONLayout: Sendable {
  let colon: String
  /// What stands between the brackets of an empty list or object, before the last indent.
  let opensEmpty: Bool
  let isItemPerLine: Bool

  /// Every item and member on a line of its own.
  package static let indented = JSONLayout(colon: ": ", opensEmpty: false, isItemPerLine: false)
  /// The same with a space before each colon and empty brackets apart, as other programs write it.
  package static let spaced = JSONLayout(colon: " : ", opensEmpty: true, isItemPerLine: false)
  /// The members of the outermost object, and the items of their lists, each on one line.
  package static let itemPerLine = JSONLayout(colon: ": ", opensEmpty: false, isItemPerLine: true)

  /// Whether what a list or object at some depth holds stands on lines of its own.
  func isOpen(at depth: Int, isList: Bool) -> Bool {
    !isItemPerLine || depth == 0 || depth == 1 && isList
  }
}

extension JSONValue {
  /// Adds the value to a text, as what lies so many levels deep in it.
  ///
  /// A large document can so be written in pieces, without ever being there as a whole.
  package func write(to bytes: inout [UInt8], depth: Int, _ layout: JSONLayout = .indented) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value):
      bytes += (value.isFinite ? Number.digits(value, wholeBelow: 1e15) : "null").utf8
    case .string(let value): Escaping.writeJSON(value, to: &bytes)
    case .array(let values):
      let lines = Lines(layout, depth, isList: true)
      lines.write(values, to: &bytes) { $0.write(to: &$1, depth: depth + 1, layout) }
    case .object(let values):
      let lines = Lines(layout, depth, isList: false)
      lines.write(values.sorted { $0.key < $1.key }, to: &bytes) {
        Self.write($0.key, $0.value, to: &$1, depth: depth + 1, layout)
      }
    case .members(let members):
      let lines = Lines(layout, depth, isList: false)
      lines.write(members, to: &bytes) {
        Self.write($0.key, $0.value, to: &$1, depth: depth + 1, layout)
      }
    }
  }

  /// Adds a key and its value.
  package static func write(
    _ key: String, _ value: JSONValue, to bytes: inout [UInt8], depth: Int,
    _ layout: JSONLayout = .indented
  ) {
    Escaping.writeJSON(key, to: &bytes)
    bytes += layout.colon.utf8
    value.write(to: &bytes, depth: depth, layout)
  }

  /// Writes what stands between two brackets.
  private struct Lines {
    let depth: Int
    let isOpen: Bool
    let opensEmpty: Bool
    let opening: UInt8
    let closing: UInt8

    init(_ layout: JSONLayout, _ depth: Int, isList: Bool) {
      self.depth = depth
      isOpen = layout.isOpen(at: depth, isList: isList)
      opensEmpty = layout.opensEmpty
      opening = isList ? UInt8(ascii: "[") : UInt8(ascii: "{")
      closing = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    }

    func write<Item>(
      _ items: [Item], to bytes: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
    ) {
      bytes.append(opening)
      for (place, item) in items.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        if isOpen { beginLine(of: &bytes, depth + 1) } else if place > 0 { bytes += " ".utf8 }
        write(item, &bytes)
      }
      if items.isEmpty, opensEmpty { bytes += "\n".utf8 }
      if isOpen, !items.isEmpty || opensEmpty { beginLine(of: &bytes, depth) }
      bytes.append(closing)
    }

    private func beginLine(of bytes: inout [UInt8], _ depth: Int) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
  }
}

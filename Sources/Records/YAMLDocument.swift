package import CoalitionModel
package import Wording

/// A YAML document as a tree of values with places, and the doubled keys in it.
package struct YAMLDocument: Sendable {
  /// The value at the top.
  package let root: Value
  /// The keys that stand twice in one mapping, each at its second place.
  package let doubledKeys: [Diagnostic]

  /// What a network file begins with.
  package static let network = Text(
    nl: "een netwerk, te beginnen met 'netwerk:' en 'partners:'",
    en: "a network, beginning with 'network:' and 'partners:'")

  /// The largest file that is read, in bytes.
  package static let largestFile = 16_000_000

  /// Reads a document.
  ///
  /// A mistake in the YAML itself hides what comes after it, so it is reported alone; so are bytes
  /// that are no text, an empty file and a file with references (`&`, `*`), which could unfold into
  /// millions of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with one diagnostic.
  /// - Complexity: O(*bytes*).
  package init(
    bytes: [UInt8], file: String, expecting expected: Text = Self.network
  ) throws(InvalidFile) {
    let text = try Self.text(of: bytes, file: file)
    if let place = Self.firstReference(in: text, file: file) {
      throw InvalidFile([Diagnostic(.references, at: place)])
    }
    var composer = YAMLComposer(text: text, file: file)
    guard let root = try composer.root(), !root.isEmpty else {
      throw InvalidFile([Diagnostic(.emptyFile, at: Place(file: file), ["expected": expected])])
    }
    self.root = root
    doubledKeys = composer.doubledKeys
  }

  private static func text(of bytes: [UInt8], file: String) throws(InvalidFile) -> String {
    guard bytes.count <= largestFile else {
      throw InvalidFile([Diagnostic(.tooLarge, at: Place(file: file))])
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw InvalidFile([Diagnostic(.notText, at: Place(file: file))])
    }
    let isText = text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F || "\t\n\r".unicodeScalars.contains(scalar)
    }
    guard isText else { throw InvalidFile([Diagnostic(.notText, at: Place(file: file))]) }
    return text
  }

  /// The first `*name` of a document that also has `&name`, both where YAML reads them as references.
  private static func firstReference(in text: String, file: String) -> Place? {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    var anchors: Set<String> = []
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      var previous: Unicode.Scalar = " "
      for (column, index) in line.indices.enumerated() {
        let scalar = line[index]
        defer { previous = scalar }
        guard scalar == "&" || scalar == "*", mayPrecedeReference(previous) else { continue }
        let name = String(line[line.index(after: index)...].prefix(while: isOfName))
        guard !name.isEmpty else { continue }
        if scalar == "&" {
          anchors.insert(name)
        } else if anchors.contains(name) {
          return Place(file: file, line: number + 1, column: column + 1)
        }
      }
    }
    return nil
  }

  private static func mayPrecedeReference(_ scalar: Unicode.Scalar) -> Bool {
    " \t\r[{,:-?\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}

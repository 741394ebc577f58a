public import CoalitionModel
import Yams

/// A YAML document as a tree of values with places, and the doubled keys in it.
public struct YAMLDocument: Sendable {
  /// The value at the top.
  public let root: YAMLValue
  /// The keys that stand twice in one mapping, each at its second place.
  public let doubledKeys: [Diagnostic]

  /// What a network file begins with.
  public static let network = Text(
    nl: "een netwerk, te beginnen met 'netwerk:' en 'partners:'",
    en: "a network, beginning with 'network:' and 'partners:'")

  /// The largest file that is read, in bytes.
  public static let largestFile = 16_000_000

  /// Reads a document.
  ///
  /// A mistake in the YAML itself hides what comes after it, so it is reported alone; so are bytes
  /// that are no text, an empty file and a file with references (`&`, `*`), which could unfold into
  /// millions of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with one diagnostic.
  /// - Complexity: O(*bytes*), once more for each doubled key.
  public init(
    bytes: [UInt8], file: String, expecting expected: Text = Self.network
  ) throws(InvalidFile) {
    let text = try Self.text(of: bytes, file: file)
    if let place = Self.firstReference(in: text, file: file) {
      throw InvalidFile([.references(at: place)])
    }
    var doubled = DoubledKeys(text: text, file: file)
    guard let node = try doubled.compose() else {
      throw InvalidFile([.emptyFile(file, expected: expected)])
    }
    root = doubled.value(of: node)
    doubledKeys = doubled.diagnostics
    if root.isEmpty { throw InvalidFile([.emptyFile(file, expected: expected)]) }
  }

  private static func text(of bytes: [UInt8], file: String) throws(InvalidFile) -> String {
    guard bytes.count <= largestFile else { throw InvalidFile([.tooLarge(file)]) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw InvalidFile([.notText(file)])
    }
    let isText = text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F || "\t\n\r".unicodeScalars.contains(scalar)
    }
    guard isText else { throw InvalidFile([.notText(file)]) }
    return text
  }

  /// The first `*name` of a document that also has `&name`, both where YAML reads them as references.
  private static func firstReference(in text: String, file: String) -> Place? {
    var anchors: Set<Substring> = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains("&") || line.contains("*") {
      var previous: Character = " "
      for index in line.indices {
        let character = line[index]
        defer { previous = character }
        guard character == "&" || character == "*", " \t[{,:-?".contains(previous) else { continue }
        let name = line[line.index(after: index)...].prefix { !" \t\r,[]{}:".contains($0) }
        guard !name.isEmpty else { continue }
        if character == "&" {
          anchors.insert(name)
        } else if anchors.contains(name) {
          let column = line.distance(from: line.startIndex, to: index) + 1
          return Place(file: file, line: number + 1, column: column)
        }
      }
    }
    return nil
  }
}

import CoalitionModel
import Yams

/// Composes YAML in which keys may be doubled, so that one doubled key does not hide other mistakes.
///
/// The parser refuses a mapping with a doubled key and names its first place. That key then gets a
/// letter of its own that no file uses in place of its first letter, which moves no column, and the
/// document is composed again.
struct DoubledKeys {
  /// Where the letters begin that Unicode leaves to private use.
  private static let firstLetter: UInt32 = 0xE000
  private static let mostRounds = 50

  let file: String
  /// The document, as it is composed next.
  private var text: String
  private var renamed: [Place: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(text: String, file: String) {
    self.file = file
    self.text = text
  }

  mutating func compose() throws(InvalidFile) -> Node? {
    for _ in 0..<Self.mostRounds {
      do {
        return try Parser(yaml: text, resolver: .basic).singleRoot()
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard rename(keys.first ?? "", at: context.mark) else {
          throw InvalidFile([.doubledKey(keys.first ?? "", at: place(context.mark), firstLine: nil)]
          )
        }
      } catch {
        throw InvalidFile([.invalidYAML(error, file: file)])
      }
    }
    let places = renamed.sorted { $0.key < $1.key }
    throw InvalidFile(places.map { .doubledKey($0.value, at: $0.key, firstLine: nil) })
  }

  mutating func value(of node: Node) -> YAMLValue {
    let content: YAMLValue.Content =
      switch node {
      case .scalar(let scalar): .scalar(isNull(scalar) ? "" : scalar.string)
      case .sequence(let sequence): .sequence(sequence.map { value(of: $0) })
      case .mapping(let mapping): .mapping(entries(of: mapping))
      case .alias: .scalar("")
      }
    return YAMLValue(place: place(node.mark), content: content)
  }

  private mutating func entries(of mapping: Node.Mapping) -> [YAMLValue.Entry] {
    var firstLines: [String: Int] = [:]
    var entries: [YAMLValue.Entry] = []
    for (key, value) in mapping {
      let keyPlace = place(key.mark)
      let name = renamed[keyPlace] ?? key.string ?? ""
      if let line = firstLines[name] {
        diagnostics.append(.doubledKey(name, at: keyPlace, firstLine: line))
      }
      guard renamed[keyPlace] == nil else {
        firstLines[name] = firstLines[name] ?? keyPlace.line
        continue
      }
      entries.append(YAMLValue.Entry(key: name, place: keyPlace, value: self.value(of: value)))
    }
    return entries
  }

  private mutating func rename(_ key: String, at mark: Mark) -> Bool {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1), renamed[place(mark)] == nil,
      let letter = Unicode.Scalar(Self.firstLetter + UInt32(renamed.count))
    else { return false }
    var line = Array(lines[mark.line - 1])
    var column = mark.column - 1
    guard line.indices.contains(column) else { return false }
    if line[column] == "\"" || line[column] == "'" {
      column += 1
      guard line.indices.contains(column), line[column] != line[column - 1] else { return false }
    }
    line[column] = letter
    lines[mark.line - 1] = Substring.UnicodeScalarView(line)
    text = String(String.UnicodeScalarView(lines.joined(separator: ["\n"])))
    renamed[place(mark)] = key
    return true
  }

  private func isNull(_ scalar: Node.Scalar) -> Bool {
    scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private func place(_ mark: Mark?) -> Place {
    Place(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }
}

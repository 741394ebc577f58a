import CoalitionModel
import Yams

/// Composes YAML in which keys may be doubled, so that one doubled key does not hide other mistakes.
///
/// The parser refuses a mapping with a doubled key and names its first place. That key then gets a
/// letter that no file uses in place of its own first letter, which moves no column, and the
/// document is composed again.
struct DoubledKeys {
  private static let mark: Unicode.Scalar = "\u{F8FF}"
  private static let mostRounds = 50

  let file: String
  private var lines: [[Unicode.Scalar]]
  private var renamed: [Place: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(text: String, file: String) {
    self.file = file
    lines = text.unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
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
      if let original = renamed[keyPlace] {
        firstLines[original] = firstLines[original] ?? keyPlace.line
        continue
      }
      let name = key.string ?? ""
      if let line = firstLines[name] {
        diagnostics.append(.doubledKey(name, at: keyPlace, firstLine: line))
      }
      entries.append(YAMLValue.Entry(key: name, place: keyPlace, value: self.value(of: value)))
    }
    return entries
  }

  private var text: String {
    var scalars = String.UnicodeScalarView()
    for (number, line) in lines.enumerated() {
      if number > 0 { scalars.append("\n") }
      scalars.append(contentsOf: line)
    }
    return String(scalars)
  }

  private mutating func rename(_ key: String, at mark: Mark) -> Bool {
    var column = mark.column - 1
    guard lines.indices.contains(mark.line - 1) else { return false }
    let line = lines[mark.line - 1]
    if line.indices.contains(column), line[column] == "\"" || line[column] == "'" { column += 1 }
    guard line.indices.contains(column), line[column] != Self.mark else { return false }
    lines[mark.line - 1][column] = Self.mark
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

import CYaml
import CoalitionModel

/// The events of a YAML text, one after the other, as libyaml finds them.
final class YAMLEvents {
  /// What begins or ends at some place in the text.
  enum Event {
    case scalar(String, isPlain: Bool)
    case sequence
    case mapping
    /// The end of a sequence, mapping or document.
    case end
    case alias
    case document
    case streamEnd
  }

  /// An event and where it begins; places count from 1.
  typealias Found = (event: Event, place: Place)

  private let file: String
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(text: String, file: String) {
    self.file = file
    let bytes = Array(text.utf8)
    input = UnsafeMutableBufferPointer.allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser.initialize(to: yaml_parser_t())
    _ = yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, UnsafePointer(input.baseAddress), input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after ``Event/streamEnd`` there is none.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with the one mistake that hides what comes after it.
  func next() throws(InvalidFile) -> Found {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) != 0 else { throw InvalidFile([mistake]) }
    defer { yaml_event_delete(&event) }
    let place = place(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT: return (Self.scalar(event), place)
    case YAML_SEQUENCE_START_EVENT: return (.sequence, place)
    case YAML_MAPPING_START_EVENT: return (.mapping, place)
    case YAML_ALIAS_EVENT: return (.alias, place)
    case YAML_DOCUMENT_START_EVENT: return (.document, place)
    case YAML_STREAM_END_EVENT: return (.streamEnd, place)
    case YAML_STREAM_START_EVENT: return try next()
    default: return (.end, place)
    }
  }

  private static func scalar(_ event: yaml_event_t) -> Event {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    return .scalar(
      String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private var mistake: Diagnostic {
    let problem =
      isAtTab
      ? "found a tab character in the indentation"
      : parser.pointee.problem.map { String(cString: $0) }
    let hasMark =
      parser.pointee.error == YAML_SCANNER_ERROR || parser.pointee.error == YAML_PARSER_ERROR
    return .invalidYAML(
      problem ?? "it could not be read",
      at: hasMark ? place(parser.pointee.problem_mark) : Place(file: file))
  }

  /// Whether the scanner stopped at a tab, of which libyaml only says that it starts no token.
  private var isAtTab: Bool {
    guard parser.pointee.error == YAML_SCANNER_ERROR else { return false }
    let text = String(decoding: input, as: UTF8.self).unicodeScalars
    return text.dropFirst(Int(parser.pointee.problem_mark.index)).first == "\t"
  }
}

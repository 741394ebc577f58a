import CSpreadsheets
import CoalitionModel

/// Reads an XML text piece by piece, with the place of every element.
///
/// A text with a document type is refused, so that no entity can be declared; so is a text that is
/// nested too deep.
final class XMLReader {
  private let parser: OpaquePointer?
  private let bytes: [UInt8]
  let source: XMLSource
  fileprivate var namespaces: XMLNamespaces
  private var offset = 0
  private var next = 0
  fileprivate var events: [XMLEvent] = []
  fileprivate var depthFed = 0
  fileprivate var refusal: XMLSource.Refusal?
  /// How many elements are open before the next event.
  private(set) var depth = 0

  init(_ bytes: [UInt8], source: XMLSource, namespaces: XMLNamespaces) {
    let (prepared, encoding) = XMLEncoding.prepared(bytes)
    self.bytes = prepared
    self.source = source
    self.namespaces = namespaces
    parser = XML_ParserCreateNS(encoding, XML_Char(XMLNamespaces.separator))
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, startElement, endElement)
    XML_SetCharacterDataHandler(parser, characters)
    XML_SetStartDoctypeDeclHandler(parser, startDoctype)
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// The next event, or `nil` at the end of the text.
  func nextEvent() throws(InvalidFile) -> XMLEvent? {
    while next == events.count {
      guard offset < bytes.count else { return nil }
      events.removeAll(keepingCapacity: true)
      next = 0
      try feed()
    }
    defer { next += 1 }
    switch events[next] {
    case .start: depth += 1
    case .end: depth -= 1
    case .text: break
    }
    return events[next]
  }

  private static let pieceSize = 1 << 16

  private func feed() throws(InvalidFile) {
    let count = min(Self.pieceSize, bytes.count - offset)
    let isLast: Int32 = offset + count == bytes.count ? 1 : 0
    let status = bytes.withUnsafeBytes { all in
      let start = all.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
      return XML_Parse(parser, start, Int32(count), isLast)
    }
    offset += count
    if let refusal {
      throw InvalidFile([source.diagnostic(refusal, line: line, column: column)])
    }
    guard status == XML_STATUS_OK else {
      let mistake = XMLMistake(of: XML_GetErrorCode(parser), in: bytes)
      throw InvalidFile([source.diagnostic(.malformed(mistake), line: line, column: column)])
    }
  }

  fileprivate var line: Int { Int(XML_GetCurrentLineNumber(parser)) }
  fileprivate var column: Int { Int(XML_GetCurrentColumnNumber(parser)) + 1 }

  fileprivate func refuse(_ reason: XMLSource.Refusal) {
    guard refusal == nil else { return }
    refusal = reason
    XML_StopParser(parser, 0)
  }
}

extension XMLReader {
  /// Reads the outermost element, whose name must be one of these.
  func root(_ names: String...) throws(InvalidFile) -> XMLElement {
    while let event = try nextEvent() {
      guard case .start(let element) = event else { continue }
      guard names.contains(element.name) else {
        let name = element.name.split(separator: " ").last.map { String($0) } ?? element.name
        let refusal = XMLSource.Refusal.wrongRoot(name, expected: names)
        throw InvalidFile([
          source.diagnostic(refusal, line: element.line, column: element.column)
        ])
      }
      return element
    }
    throw InvalidFile([source.diagnostic(.malformed(.noElements), line: 1, column: 1)])
  }

  /// Hands over each child of the element that began last, up to and with its end.
  ///
  /// What the body leaves unread of a child is skipped.
  func children(_ body: (XMLElement) throws(InvalidFile) -> Void) throws(InvalidFile) {
    let inside = depth
    while let event = try nextEvent() {
      switch event {
      case .start(let element):
        try body(element)
        try skip(to: inside)
      case .end: return
      case .text: break
      }
    }
  }

  /// The text of the element that began last, up to and with its end; children hold no text.
  func text() throws(InvalidFile) -> String {
    var result = ""
    let inside = depth
    while let event = try nextEvent() {
      switch event {
      case .start: try skip(to: inside)
      case .end: return result
      case .text(let piece): result += piece
      }
    }
    return result
  }

  private func skip(to inside: Int) throws(InvalidFile) {
    while depth > inside, try nextEvent() != nil {}
  }
}

/// What comes next in an XML text.
enum XMLEvent {
  /// An element begins.
  case start(XMLElement)
  /// The innermost element ends.
  case end
  /// A piece of text; one text may come in several pieces.
  case text(String)
}

/// The start of an element of an XML text.
struct XMLElement {
  /// The name, with the prefix that the reader gave its namespace: `row`, `table:table-row`.
  let name: String
  /// The attributes, in the order of the text.
  let attributes: [(name: String, value: String)]
  /// The line, counted from 1.
  let line: Int
  /// The column, counted from 1 in characters.
  let column: Int

  /// The value of an attribute.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

private func reader(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
  data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let reader = reader(data), let name, reader.refusal == nil else { return }
  reader.depthFed += 1
  guard reader.depthFed <= ReadingLimits.depth else { return reader.refuse(.tooDeep) }
  if reader.depthFed == 1 { reader.namespaces.adopt(rootNamed: name) }
  var attributes: [(name: String, value: String)] = []
  var index = 0
  while let key = pairs?[index], let value = pairs?[index + 1] {
    attributes.append((reader.namespaces.name(key), String(cString: value)))
    index += 2
  }
  reader.events.append(
    .start(
      XMLElement(
        name: reader.namespaces.name(name), attributes: attributes, line: reader.line,
        column: reader.column)))
}

private func endElement(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  guard let reader = reader(data), reader.refusal == nil else { return }
  reader.depthFed -= 1
  reader.events.append(.end)
}

private func characters(
  _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<XML_Char>?, _ count: Int32
) {
  guard let reader = reader(data), let text, reader.refusal == nil else { return }
  let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
  reader.events.append(.text(String(decoding: bytes, as: UTF8.self)))
}

private func startDoctype(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ system: UnsafePointer<XML_Char>?, _ publicName: UnsafePointer<XML_Char>?, _ hasSubset: Int32
) {
  reader(data)?.refuse(.documentType)
}

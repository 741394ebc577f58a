import CSpreadsheets
import CoalitionModel

/// Reads an XML text piece by piece, with the place of every element.
///
/// A text with a document type is refused, so that no entity can be declared; so is a text that is
/// nested deeper than ``deepest``.
final class XMLReader {
  /// How deep elements may be nested.
  static let deepest = 200

  private let parser: OpaquePointer?
  private let bytes: [UInt8]
  let source: XMLSource
  fileprivate let namespaces: XMLNamespaces
  private var offset = 0
  private var next = 0
  fileprivate var events: [XMLEvent] = []
  fileprivate var depthFed = 0
  fileprivate var refusal: XMLSource.Refusal?
  /// How many elements are open before the next event.
  private(set) var depth = 0

  init(_ bytes: [UInt8], source: XMLSource, namespaces: XMLNamespaces) {
    self.bytes = bytes
    self.source = source
    self.namespaces = namespaces
    parser = XML_ParserCreateNS(nil, XML_Char(XMLNamespaces.separator))
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
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      throw InvalidFile([source.diagnostic(.malformed(reason), line: line, column: column)])
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

private func reader(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
  data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let reader = reader(data), let name, reader.refusal == nil else { return }
  reader.depthFed += 1
  guard reader.depthFed <= XMLReader.deepest else { return reader.refuse(.tooDeep) }
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

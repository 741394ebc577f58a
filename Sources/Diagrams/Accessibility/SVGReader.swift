import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a picture with an XML parser and hands on only what draws.
///
/// Comments, processing instructions, the document type, unknown elements with all they hold, and
/// titles are left out; a hyperlink is replaced by what it holds. Nothing is kept: the picture of
/// a whole country has half a million elements.
final class SVGReader: NSObject, XMLParserDelegate {
  private var writer: SVGWriter
  private var skippedDepth = 0
  private var firstBadLine: Int?

  private init(_ metadata: AccessibleSVG.Metadata) {
    writer = SVGWriter(metadata: metadata)
  }

  /// The picture written anew.
  static func rewritten(
    _ bytes: [UInt8], _ metadata: AccessibleSVG.Metadata
  ) throws(AccessibleSVG.Failure) -> [UInt8] {
    let reader = SVGReader(metadata)
    // As a stream, because the parser takes no more than 10 MB at once.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isRead = parser.parse()
    if let line = reader.firstBadLine ?? (isRead ? nil : parser.lineNumber) {
      throw .notXML(line: line)
    }
    guard reader.writer.isPicture else { throw .notSVG }
    return reader.writer.bytes
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let isKept = skippedDepth == 0 && SVGElement.allowedNames.contains(name)
    guard isKept else {
      if skippedDepth > 0 || name != "a" { skippedDepth += 1 }
      return
    }
    writer.start(name, attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    if name != "a" { writer.end() }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if skippedDepth == 0 { writer.add(text) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    firstBadLine = firstBadLine ?? parser.lineNumber
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }
}

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a picture with an XML parser and keeps only what draws.
///
/// Comments, processing instructions, the document type, unknown elements with all they hold, and
/// titles are left out; a hyperlink is replaced by what it holds.
final class SVGReader: NSObject, XMLParserDelegate {
  private var open = [SVGElement(name: "", attributes: [:])]
  private var skippedDepth = 0
  private var firstBadLine: Int?

  /// The root element.
  static func read(_ bytes: [UInt8]) throws(AccessibleSVG.Failure) -> SVGElement {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isRead = parser.parse()
    if let line = reader.firstBadLine ?? (isRead ? nil : parser.lineNumber) {
      throw .notXML(line: line)
    }
    guard case .element(let root)? = reader.open.first?.contents.first else { throw .notSVG }
    return root
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
    open.append(SVGElement(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard name != "a", open.count > 1 else { return }
    let closed = open.removeLast()
    open[open.count - 1].contents.append(.element(closed))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard skippedDepth == 0, open[open.count - 1].holdsText else { return }
    open[open.count - 1].contents.append(.text(text))
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    firstBadLine = firstBadLine ?? parser.lineNumber
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }
}

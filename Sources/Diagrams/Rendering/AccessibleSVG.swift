import CoalitionModel
import Foundation
import Wording

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Turns the SVG that Graphviz writes into one that can stand in a page and be read aloud.
///
/// The result is an image with a title and a description first, human names as tooltips, ids of
/// its own, real text, and nothing that can run or load anything. Elements and attributes that
/// are not on a short list of drawing ones are left out.
enum AccessibleSVG {
  /// What a reader is told about the picture and its parts.
  struct Metadata: Sendable {
    /// What goes before every id, so that two pictures fit in one page: letters, digits, `-`, `_`.
    var prefix: String
    var language = Language.dutch
    /// The name of the picture.
    var title: String
    /// What the picture shows, in a few sentences.
    var description: String
    /// The tooltip of an element, by its id; an element without one has no tooltip.
    var names: [String: String] = [:]
    /// The values of `data-` attributes, by id and by name without `data-`.
    var data: [String: [String: String]] = [:]

    init(prefix: String, title: String, description: String) {
      self.prefix = prefix
      self.title = title
      self.description = description
    }
  }

  /// Why a text cannot be rewritten.
  enum Failure: Error, Hashable {
    /// The text is not well-formed XML; the line counts from 1.
    case notXML(line: Int)
    /// The text is XML, but not an SVG picture.
    case notSVG
  }

  /// The accessible picture as UTF-8; same input, same bytes.
  ///
  /// - Throws: ``Failure`` when the text is not an SVG picture.
  /// - Precondition: The prefix and the names of `data` are made of letters, digits, `-` and `_`.
  static func rewrite(svg: [UInt8], _ metadata: Metadata) throws(Failure) -> [UInt8] {
    precondition(
      isName(metadata.prefix) && metadata.data.values.allSatisfy { $0.keys.allSatisfy(isName) },
      "A prefix or the name of a data attribute has only letters, digits, '-' and '_'")
    return try SVGReader.rewritten(svg, metadata)
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, Unicode.Scalar(first).properties.isAlphabetic else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      return isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || (byte < 0x80 && Unicode.Scalar(byte).properties.isAlphabetic)
    }
  }
}

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

import Foundation
import Graphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG as a tree, read by a parser that is not ours.
final class SVGElement {
  let name: String
  let attributes: [String: String]
  var children: [SVGElement] = []
  var text = ""

  init(name: String, attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// The element and everything inside it, in document order.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  func group(id: String) -> SVGElement? { all.first { $0.attributes["id"] == id } }

  /// The lines of text directly inside.
  var lines: [String] { children.filter { $0.name == "text" }.map(\.text) }
}

enum SVGDocument {
  struct NotWellFormed: Error {}

  static func root(of bytes: [UInt8]?) throws -> SVGElement {
    guard let bytes else { throw NotWellFormed() }
    let parser = XMLParser(data: Data(bytes))
    let reader = SVGReader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { throw NotWellFormed() }
    return root
  }

  static func root(of drawing: Drawing) throws -> SVGElement {
    try root(of: GraphvizRenderer.render(drawing, formats: [.svg]).outputs[.svg])
  }
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var root: SVGElement?
  private var open: [SVGElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = SVGElement(name: name, attributes: attributes)
    open.last?.children.append(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}

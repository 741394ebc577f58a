import CoalitionModel
import Wording

/// What has been read of a graph in XML, whatever its elements are called.
struct XMLGraph {
  let xml: XMLReader
  /// The nodes and edges so far.
  var document = GraphDocument()
  private let file: String
  private var diagnostics: [Diagnostic] = []
  private var keys: [String: Int] = [:]
  private var graphCount = 0

  /// Begins to read.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the bytes are too many.
  init(_ bytes: [UInt8], file: String, namespaces: XMLNamespaces) throws(InvalidFile) {
    try ReadingLimits.checkGraph(bytes, file: file)
    self.file = file
    xml = XMLReader(bytes, source: XMLSource(place: Place(file: file)), namespaces: namespaces)
  }

  /// Where an element begins.
  func place(of element: XMLElement) -> Place {
    Place(file: file, line: element.line, column: element.column)
  }

  /// Notes what is wrong with an element.
  mutating func note(_ message: Message, at element: XMLElement, _ slots: [String: Text] = [:]) {
    diagnostics.append(Diagnostic(message, at: place(of: element), slots))
  }

  /// An attribute that an element must have; `nil` after noting that it is missing.
  mutating func required(_ attribute: String, of element: XMLElement) -> String? {
    if let value = element[attribute] { return value }
    note(
      .missingAttribute, at: element,
      ["element": Text(element.name), "attribute": Text(attribute)])
    return nil
  }

  /// Whether a graph that begins is the first, which alone is read; another is noted.
  mutating func isFirstGraph(_ element: XMLElement) -> Bool {
    graphCount += 1
    if graphCount > 1 { note(.secondGraph, at: element) }
    return graphCount == 1
  }

  /// The position of an attribute that was declared under an id.
  func key(_ id: String) -> Int? { keys[id] }

  /// Lets another id mean an attribute that was declared.
  mutating func alias(_ id: String, to key: Int) { keys[id] = key }

  /// Declares an attribute under an id.
  mutating func declare(
    _ attribute: GraphDocument.Attribute, as id: String, at element: XMLElement
  ) throws(InvalidFile) {
    guard document.keys.count < ReadingLimits.attributes else {
      throw InvalidFile(.tooManyKeys, at: place(of: element))
    }
    keys[id] = document.keys.count
    document.keys.append(attribute)
  }

  /// The default that the element of a declaration gives, when it gives one.
  func preset() throws(InvalidFile) -> String? {
    var preset: String?
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "default" { preset = Spelling.trimmed(try xml.text()) }
    }
    return preset
  }

  /// Adds a node and answers its position; `nil` when it has no id.
  mutating func addNode(_ element: XMLElement) -> Int? {
    guard let id = required("id", of: element) else { return nil }
    document.nodes.append(GraphDocument.Item(id: id, place: place(of: element)))
    return document.nodes.count - 1
  }

  /// An edge with its two ends; `nil` when it lacks one.
  mutating func edge(_ element: XMLElement, isDirected: Bool) -> GraphDocument.Item? {
    var edge = GraphDocument.Item(id: element["id"] ?? "", place: place(of: element))
    guard let from = required("source", of: element), let to = required("target", of: element)
    else { return nil }
    edge.ends = [from, to]
    edge.isDirected = isDirected
    return edge
  }

  /// Notes how many things of a kind were left out, if any, at the first of them.
  mutating func note(_ message: Message, _ left: LeftOut, _ noun: Noun) {
    if let diagnostic = left.diagnostic(message, noun) { diagnostics.append(diagnostic) }
  }

  /// What was read as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, also that there is no graph.
  func networkDocument() throws(InvalidFile) -> NetworkDocument {
    let none = graphCount > 0 ? [] : [Diagnostic(.noGraph, at: Place(file: file))]
    return try GraphDecoder.document(of: document, file: file, noted: diagnostics + none)
  }
}

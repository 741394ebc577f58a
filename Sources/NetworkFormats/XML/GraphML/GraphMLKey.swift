import CoalitionModel

/// An attribute that a GraphML file declares.
struct GraphMLKey {
  /// What an attribute is about.
  enum Owner: String {
    case graph, node, edge
  }

  /// What an attribute is for.
  enum Purpose {
    /// It says something about the network.
    case fact
    /// It tells structures from partners.
    case nodeKind
    /// It says how a program draws, or numbers the edges.
    case drawing, number
  }

  private static let drawing: Set = [
    "r", "g", "b", "a", "alpha", "x", "y", "z", "size", "color", "",
  ]

  /// The name of the attribute, which is the heading of its column.
  let name: String
  /// What it is about; `nil` stands for everything.
  let owner: Owner?
  /// What it is for.
  let purpose: Purpose
  /// Whether its values are yes and no, or numbers.
  let isFlag: Bool
  let isNumber: Bool
  /// The value of those that give none.
  var preset: String?
  /// Where it is declared.
  let place: Place

  /// Reads a declaration; attributes of yEd have no name, and its drawings hold the label.
  init(_ element: XMLElement, id: String, place: Place) {
    let drawing = element["yfiles.type"].map {
      $0.hasSuffix("edgegraphics") || $0.hasSuffix("nodegraphics") ? "label" : ""
    }
    name = element["attr.name"] ?? drawing ?? id
    owner = Owner(rawValue: element["for"] ?? "")
    isFlag = element["attr.type"] == "boolean"
    isNumber = ["int", "long", "float", "double"].contains(element["attr.type"])
    self.place = place
    let word = Spelling.folded(name)
    if owner != .edge, [GraphMLTables.nodeKind.nl, GraphMLTables.nodeKind.en].contains(word) {
      purpose = .nodeKind
    } else if owner == .edge, ["id", "edge-id", "edgeid"].contains(word) {
      purpose = .number
    } else {
      purpose = Self.drawing.contains(word) ? .drawing : .fact
    }
  }

  /// Whether it is about nodes, edges or the graph.
  func applies(to other: Owner?) -> Bool { owner == nil || owner == other }

  /// What a value means; igraph writes `NaN` for a number that is not there.
  func content(of text: String) -> SheetTable.Cell.Content {
    if text.isEmpty || (isNumber && text.lowercased() == "nan") { return .empty }
    guard isFlag else { return .text(text) }
    switch text.lowercased() {
    case "true", "1": return .flag(true)
    case "false", "0": return .flag(false)
    default: return .text(text)
    }
  }
}

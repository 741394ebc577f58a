import CoalitionModel
import Wording

/// An attribute of nodes or edges that a file declares.
struct GraphAttribute {
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

  /// Reads a declaration of GraphML; attributes of yEd have no name, and its drawings hold the label.
  init(_ element: XMLElement, id: String, place: Place) {
    let drawing = element["yfiles.type"].map {
      $0.hasSuffix("edgegraphics") || $0.hasSuffix("nodegraphics") ? "label" : ""
    }
    self.init(
      named: element["attr.name"] ?? drawing ?? id, of: Owner(rawValue: element["for"] ?? ""),
      type: element["attr.type"], at: place)
  }

  /// Creates an attribute of nodes, of edges or of the graph.
  init(named name: String, of owner: Owner?, type: String?, at place: Place) {
    self.name = name
    self.owner = owner
    isFlag = type == "boolean"
    isNumber = ["int", "integer", "long", "float", "double"].contains(type)
    self.place = place
    let word = Spelling.folded(name)
    if owner != .edge, [GraphTables.nodeKind.nl, GraphTables.nodeKind.en].contains(word) {
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

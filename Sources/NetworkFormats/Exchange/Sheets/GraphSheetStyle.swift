import CoalitionModel

/// How a program names the two tables of nodes and edges, and their columns.
struct GraphSheetStyle: Sendable {
  /// The names of the tables.
  let nodes: String
  let edges: String
  /// The columns that a program knows by a name of its own, in the order in which they are written.
  let ofNodes: [(field: Field, heading: String)]
  let ofEdges: [(field: Field, heading: String)]
  /// What an edge without and with a direction is called.
  let mutual: String
  let directed: String
  /// Whether edges run between names, and not between ids.
  let refersByName: Bool
  /// Whether edges of one pair must have a number, else the program merges them.
  let numbersEdges: Bool

  /// `nodes.csv` and `edges.csv` of Gephi.
  static let gephi = GraphSheetStyle(
    nodes: "nodes", edges: "edges",
    ofNodes: [(.id, "Id"), (.name, "Label")],
    ofEdges: [
      (.from, "Source"), (.to, "Target"), (.direction, "Type"), (.intensity, "Weight"),
    ],
    mutual: "Undirected", directed: "Directed", refersByName: false, numbersEdges: false)

  /// `Elements` and `Connections` of Kumu.
  static let kumu = GraphSheetStyle(
    nodes: "Elements", edges: "Connections",
    ofNodes: [(.id, "ID"), (.name, "Label"), (.type, "Type")],
    ofEdges: [
      (.from, "From"), (.to, "To"), (.direction, "Direction"), (.kind, "Type"),
      (.intensity, "Strength"),
    ],
    mutual: "mutual", directed: "directed", refersByName: true, numbersEdges: true)
}

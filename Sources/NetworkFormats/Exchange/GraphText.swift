import CoalitionModel
import Wording

/// What a network becomes in a format of nodes and edges; each such format is one of these.
protocol GraphText {
  /// Starts an empty text; the language is that of names and codes.
  init(language: Language)

  /// Takes the attributes of the network itself.
  mutating func addGraph(_ data: [GraphColumns.Datum])

  /// Takes a partner, or a structure.
  mutating func addNode(_ id: String, data: [GraphColumns.Datum])

  /// Takes a tie, or the membership of a structure.
  mutating func addEdge(from: String, to: String, data: [GraphColumns.Datum])

  /// The whole text.
  func text(isDirected: Bool) -> String
}

public import Graphviz

/// The files of a picture.
public struct RenderedDiagram: Sendable {
  /// The files, by format.
  public let outputs: [Format: [UInt8]]
  /// What is not as it was meant, such as a label that does not fit; empty for a good picture.
  public let warnings: [String]
}

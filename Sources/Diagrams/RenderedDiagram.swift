/// The files of a picture.
public struct RenderedDiagram: Sendable {
  /// The files, by format.
  public let outputs: [PictureFormat: [UInt8]]
  /// What is not as it was meant, such as a label that does not fit; empty for a good picture.
  public let warnings: [String]
}

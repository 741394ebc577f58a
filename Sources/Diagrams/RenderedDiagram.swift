/// The files of a picture.
package struct RenderedDiagram: Sendable {
  /// The files, by format.
  package let outputs: [PictureFormat: [UInt8]]
  /// What is not as it was meant, such as a label that does not fit; empty for a good picture.
  package let warnings: [String]
}

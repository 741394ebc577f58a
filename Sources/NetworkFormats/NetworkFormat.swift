/// A file format of networks: one that is read, one that is written, or both.
package protocol NetworkFormat: Sendable {
  /// The name of the format.
  var name: String { get }
  /// The file extensions by which it is known, without the dot; none for a folder.
  var fileExtensions: [String] { get }
}

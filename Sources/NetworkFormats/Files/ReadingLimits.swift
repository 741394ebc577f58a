import CoalitionModel
import Wording

/// How much is read of a file, so that no file takes all memory or time.
enum ReadingLimits {
  /// The largest file that is opened, in bytes; a format may set a lower limit.
  static let file = 512_000_000
  /// The largest file of nodes and edges, in bytes.
  static let graph = 64 << 20
  /// The largest JSON file, in bytes.
  static let json = 24_000_000
  /// The most that the CSV files of a network may hold together, in bytes.
  static let csv = 14_000_000

  /// The most cells of the sheets of one file, empty ones between others too, and the most values
  /// of nodes and edges.
  static let cells = 2_000_000
  /// The most rows of a CSV file.
  static let rows = 150_000
  /// The most attributes that a file of nodes and edges may declare.
  static let attributes = 500
  /// The most nodes that a text may declare; each takes memory before anything is known of it.
  static let nodes = 200_000

  /// The largest packed file, the most that is unpacked from one, and the most parts of one.
  static let packed = 64 << 20
  static let unpacked = 160 << 20
  static let parts = 5000
  /// How deep the elements of an XML text may be nested.
  static let depth = 200

  /// Refuses bytes of a file of nodes and edges that are too many.
  static func checkGraph(_ bytes: [UInt8], file: String) throws(InvalidFile) {
    guard bytes.count <= graph else {
      throw InvalidFile([
        Diagnostic(.tooLarge, at: Place(file: file), ["megabytes": Text("\(graph >> 20)")])
      ])
    }
  }
}

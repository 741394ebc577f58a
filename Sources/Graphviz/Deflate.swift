import CGraphviz
import Foundation

/// Compression as in PNG and PDF.
enum Deflate {
  /// The data as they were; nil when they are damaged.
  static func inflated(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    taken(Array(bytes), cgraphviz_inflate)
  }

  /// The data made smaller; nil when there is no memory.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    taken(bytes, cgraphviz_deflate)
  }

  private typealias Work = (
    UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<Int>?
  ) -> UnsafeMutablePointer<UInt8>?

  private static func taken(_ bytes: [UInt8], _ work: Work) -> [UInt8]? {
    var length = 0
    guard let output = work(bytes, bytes.count, &length) else { return nil }
    defer { free(output) }
    return [UInt8](UnsafeBufferPointer(start: output, count: length))
  }
}

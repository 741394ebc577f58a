import Foundation

/// A file without a name, which is gone when it is closed, also when a process is killed.
final class ScratchFile {
  private let stream: UnsafeMutablePointer<FILE>

  /// Nil when there is no room or no place for temporary files.
  init?(_ contents: Data = Data()) {
    guard let stream = tmpfile() else { return nil }
    self.stream = stream
    guard (try? handle.write(contentsOf: contents)) != nil, lseek(fileno(stream), 0, SEEK_SET) == 0
    else { return nil }
  }

  deinit { fclose(stream) }

  var descriptor: Int32 { fileno(stream) }

  private var handle: FileHandle { FileHandle(fileDescriptor: descriptor, closeOnDealloc: false) }

  /// All that was written to it; nil when that is nothing.
  func contents() -> [UInt8]? {
    guard lseek(fileno(stream), 0, SEEK_SET) == 0 else { return nil }
    return (try? handle.readToEnd()).map { [UInt8]($0) }
  }
}

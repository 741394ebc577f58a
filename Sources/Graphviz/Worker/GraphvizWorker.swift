import CGraphviz
package import Foundation

/// Draws in a process of its own, which is ended when it takes too long.
///
/// libgvc cannot be stopped, and on a mistake of its own it ends the process in which it runs. The
/// other process is a program that calls ``answer(_:)`` with what it reads and writes what it gets.
package struct GraphvizWorker: Hashable, Sendable {
  /// The program.
  package var program: URL
  /// The arguments with which it draws.
  package var arguments: [String]
  /// The most seconds that drawing may take.
  package var timeLimit: Double

  package init(program: URL, arguments: [String] = [], timeLimit: Double) {
    self.program = program
    self.arguments = arguments
    self.timeLimit = timeLimit
  }

  /// What the process must write for what it read; nil when that is no request.
  package static func answer(_ request: Data) -> [UInt8]? { WorkerRequest.reply(to: request) }

  /// Draws as ``GraphvizRenderer`` does.
  ///
  /// - Throws: Also ``GraphvizError/timedOut(seconds:)``,
  ///   ``GraphvizError/workerCrashed(signal:)`` and ``GraphvizError/workerUnreadable``.
  func render(
    _ canvas: Canvas, formats: [Format]
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    let request = WorkerRequest(canvas, formats: formats, timeLimit: timeLimit)
    guard let input = ScratchFile(try request.bytes()), let output = ScratchFile() else {
      throw .unavailable("there is no room for temporary files")
    }
    try run(reading: input, writing: output)
    guard let reply = output.contents() else { throw .workerUnreadable }
    return try WorkerReply.files(in: reply, formats: formats)
  }

  private func run(
    reading input: ScratchFile, writing output: ScratchFile
  ) throws(GraphvizError) {
    let words = ([program.path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    let outcome = cgraphviz_run(
      program.path, words + [nil], input.descriptor, output.descriptor, timeLimit)
    switch (outcome.ending, outcome.code) {
    case (CGRAPHVIZ_EXITED, 0): return
    case (CGRAPHVIZ_EXITED, _): throw .workerUnreadable
    case (CGRAPHVIZ_SIGNALED, let signal): throw .workerCrashed(signal: signal)
    case (CGRAPHVIZ_TIMED_OUT, _): throw .timedOut(seconds: timeLimit)
    default: throw .unavailable("the process that draws cannot be started")
    }
  }
}

extension GraphvizWorker {
  /// Draws something small in the process and in this one.
  ///
  /// - Throws: The error of the process, or ``GraphvizError/workerUnreadable`` when the two
  ///   pictures differ.
  package func check() throws(GraphvizError) {
    let line = TextLine("é", at: Point(x: 20, y: 30), Font(14), .black)
    let canvas = Canvas(size: Size(width: 60, height: 40), items: [.text(line)])
    let format = Format.png(width: 60)
    let own = try GraphvizRenderer.render(canvas, formats: [format])
    guard try render(canvas, formats: [format]) == own else { throw .workerUnreadable }
  }
}

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

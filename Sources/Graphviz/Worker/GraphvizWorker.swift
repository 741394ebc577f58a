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
  /// The most seconds that a drawing may take; nil to decide by its size.
  ///
  /// Drawings of more than 10,000 nodes and edges then have 120 seconds, others 10. With a limit
  /// of your own, small drawings and pages of items go to the process too.
  package var timeLimit: Double?

  package init(program: URL, arguments: [String] = [], timeLimit: Double? = nil) {
    self.program = program
    self.arguments = arguments
    self.timeLimit = timeLimit
  }

  /// What the process must write for what it read; nil when that is no request.
  package static func answer(_ request: Data) -> [UInt8]? { WorkerRequest.reply(to: request) }

  func takes(_ drawing: Drawing) -> Bool { timeLimit != nil || drawing.isLarge }

  /// Draws as ``GraphvizRenderer`` does.
  ///
  /// - Throws: Also ``GraphvizError/timedOut(seconds:)``,
  ///   ``GraphvizError/workerCrashed(signal:)`` and ``GraphvizError/workerUnreadable``.
  func render(_ drawing: Drawing, formats: [Format]) throws(GraphvizError) -> Rendering {
    try render(
      .drawing(drawing), formats: formats, limit: timeLimit ?? drawing.usualTimeLimit)
  }

  /// Draws a page within so many seconds.
  func render(
    _ page: WorkerRequest.Page, formats: [Format], limit: Double
  ) throws(GraphvizError) -> Rendering {
    let request = WorkerRequest(page, formats: formats, timeLimit: limit)
    guard let input = ScratchFile(try request.bytes()), let output = ScratchFile() else {
      throw .unavailable("there is no room for temporary files")
    }
    try run(reading: input, writing: output, limit: limit)
    guard let reply = output.contents() else { throw .workerUnreadable }
    return try WorkerReply.rendering(in: reply, formats: formats)
  }

  private func run(
    reading input: ScratchFile, writing output: ScratchFile, limit: Double
  ) throws(GraphvizError) {
    let words = ([program.path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    let outcome = cgraphviz_run(
      program.path, words + [nil], input.descriptor, output.descriptor, limit)
    switch (outcome.ending, outcome.code) {
    case (CGRAPHVIZ_EXITED, 0): return
    case (CGRAPHVIZ_EXITED, _): throw .workerUnreadable
    case (CGRAPHVIZ_SIGNALED, let signal): throw .workerCrashed(signal: signal)
    case (CGRAPHVIZ_TIMED_OUT, _): throw .timedOut(seconds: limit)
    default: throw .unavailable("the process that draws cannot be started")
    }
  }
}

extension Drawing {
  /// Whether drawing may take more than a moment.
  var isLarge: Bool {
    switch routing {
    case .splines: nodes.count { $0.isObstacle } > 60 || edges.count > 120
    case .curved, .straight: nodes.count + edges.count > 2_000
    }
  }

  fileprivate var usualTimeLimit: Double { nodes.count + edges.count > 10_000 ? 120 : 10 }
}

extension GraphvizWorker {
  /// Draws something small in the process and in this one.
  ///
  /// - Throws: The error of the process, or ``GraphvizError/workerUnreadable`` when the two
  ///   drawings differ.
  package func check() throws(GraphvizError) {
    let node = Drawing.Node(
      id: "n", center: Point(x: 30, y: 20), size: Size(width: 40, height: 20), lines: ["é"])
    let drawing = Drawing(canvas: Size(width: 60, height: 40), nodes: [node])
    let own = try GraphvizRenderer.render(drawing, formats: [.svg])
    guard try render(drawing, formats: [.svg]).outputs == own.outputs else {
      throw .workerUnreadable
    }
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

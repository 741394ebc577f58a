import CGraphviz
import Foundation

/// What a worker process is asked.
struct WorkerRequest: Codable {
  let canvas: Canvas
  let formats: [Format]
  /// After so many seconds of work the worker stops by itself, also when nobody waits any more.
  let timeLimit: Double

  init(_ canvas: Canvas, formats: [Format], timeLimit: Double) {
    (self.canvas, self.formats, self.timeLimit) = (canvas, formats, timeLimit)
  }

  /// - Throws: ``GraphvizError/invalid(field:reason:)`` for a number that is not finite.
  func bytes() throws(GraphvizError) -> Data {
    do {
      return try JSONEncoder().encode(self)
    } catch {
      throw .invalid(field: "canvas", reason: "it cannot be handed to another process")
    }
  }

  /// Does what is asked; nil when the request cannot be read.
  static func reply(to bytes: Data) -> [UInt8]? {
    guard let request = try? JSONDecoder().decode(Self.self, from: bytes) else { return nil }
    request.limitTime()
    do {
      let files = try GraphvizRenderer.render(request.canvas, formats: request.formats)
      return WorkerReply.bytes(of: .success(files), formats: request.formats)
    } catch {
      return WorkerReply.bytes(of: .failure(error), formats: request.formats)
    }
  }

  private func limitTime() {
    guard timeLimit > 0, timeLimit < 86_400 else { return }
    cgraphviz_limit_time(UInt32(timeLimit.rounded(.up)) + 1)
  }
}

/// What a worker process answers: whether it failed, the files, and a checksum.
enum WorkerReply {
  private struct Head: Codable {
    let failure: GraphvizError?
  }

  static func bytes(
    of result: Result<[Format: [UInt8]], GraphvizError>, formats: [Format]
  ) -> [UInt8]? {
    var writer = ByteWriter()
    var failure: GraphvizError?
    if case .failure(let error) = result { failure = error }
    guard let json = try? JSONEncoder().encode(Head(failure: failure)) else { return nil }
    writer.add(block: json)
    guard let files = try? result.get() else { return writer.sealed() }
    for format in formats { writer.add(block: files[format] ?? []) }
    return writer.sealed()
  }

  /// - Throws: The error of the worker, or ``GraphvizError/workerUnreadable`` for any other bytes
  ///   than those of a whole answer.
  static func files(
    in bytes: [UInt8], formats: [Format]
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    guard var reader = ByteReader(sealed: bytes), let json = reader.block(),
      let head = try? JSONDecoder().decode(Head.self, from: Data(json))
    else { throw .workerUnreadable }
    if let failure = head.failure { throw failure }
    var outputs: [Format: [UInt8]] = [:]
    for format in formats {
      guard let file = reader.block(), !file.isEmpty else { throw .workerUnreadable }
      outputs[format] = Array(file)
    }
    guard reader.isAtEnd else { throw .workerUnreadable }
    return outputs
  }
}

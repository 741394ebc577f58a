import CGraphviz
import Foundation

/// What a worker process is asked.
struct WorkerRequest: Codable {
  let drawing: Drawing
  let formats: [Format]
  /// After so many seconds of work the worker stops by itself, also when nobody waits any more.
  let timeLimit: Double

  /// - Throws: ``GraphvizError/invalid(field:reason:)`` for a number that is not finite.
  func bytes() throws(GraphvizError) -> Data {
    do {
      return try JSONEncoder().encode(self)
    } catch {
      throw .invalid(field: "drawing", reason: "it cannot be handed to another process")
    }
  }

  /// Does what is asked; nil when the request cannot be read.
  static func reply(to bytes: Data) -> [UInt8]? {
    guard let request = try? JSONDecoder().decode(Self.self, from: bytes) else { return nil }
    request.limitTime()
    do {
      let rendering = try GraphvizRenderer.render(request.drawing, formats: request.formats)
      return WorkerReply.bytes(of: .success(rendering), formats: request.formats)
    } catch {
      return WorkerReply.bytes(of: .failure(error), formats: request.formats)
    }
  }

  private func limitTime() {
    guard timeLimit > 0, timeLimit < 86_400 else { return }
    cgraphviz_limit_time(UInt32(timeLimit.rounded(.up)) + 1)
  }
}

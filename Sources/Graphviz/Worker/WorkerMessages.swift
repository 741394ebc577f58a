import CGraphviz
import Foundation

/// What a worker process is asked.
struct WorkerRequest: Codable {
  /// What is drawn.
  enum Page: Codable {
    case drawing(Drawing)
    case canvas(Canvas)

    fileprivate func rendered(as formats: [Format]) throws(GraphvizError) -> Rendering {
      switch self {
      case .drawing(let drawing): return try GraphvizRenderer.render(drawing, formats: formats)
      case .canvas(let canvas):
        let files = try GraphvizRenderer.render(canvas, formats: formats)
        return Rendering(outputs: files, edgePaths: [:], warnings: [])
      }
    }
  }

  let page: Page
  let formats: [Format]
  /// After so many seconds of work the worker stops by itself, also when nobody waits any more.
  let timeLimit: Double

  init(_ page: Page, formats: [Format], timeLimit: Double) {
    (self.page, self.formats, self.timeLimit) = (page, formats, timeLimit)
  }

  init(drawing: Drawing, formats: [Format], timeLimit: Double) {
    self.init(.drawing(drawing), formats: formats, timeLimit: timeLimit)
  }

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
      let rendering = try request.page.rendered(as: request.formats)
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

/// What a worker process answers: a head, the courses of the edges, then the files, and a checksum.
enum WorkerReply {
  private struct Head: Codable {
    let failure: GraphvizError?
    let warnings: [String]
  }

  static func bytes(
    of result: Result<Rendering, GraphvizError>, formats: [Format]
  ) -> [UInt8]? {
    var writer = ByteWriter()
    var failure: GraphvizError?
    if case .failure(let error) = result { failure = error }
    let rendering = try? result.get()
    let head = Head(failure: failure, warnings: rendering?.warnings ?? [])
    guard let json = try? JSONEncoder().encode(head) else { return nil }
    writer.add(block: json)
    guard let rendering else { return writer.sealed() }
    writer.add(block: courses(rendering.edgePaths))
    for format in formats { writer.add(block: rendering.outputs[format] ?? []) }
    return writer.sealed()
  }

  /// - Throws: The error of the worker, or ``GraphvizError/workerUnreadable`` for any other bytes
  ///   than those of a whole answer.
  static func rendering(
    in bytes: [UInt8], formats: [Format]
  ) throws(GraphvizError) -> Rendering {
    guard var reader = ByteReader(sealed: bytes), let json = reader.block(),
      let head = try? JSONDecoder().decode(Head.self, from: Data(json))
    else { throw .workerUnreadable }
    if let failure = head.failure { throw failure }
    guard let block = reader.block(), let courses = courses(in: block) else {
      throw .workerUnreadable
    }
    var outputs: [Format: [UInt8]] = [:]
    for format in formats {
      guard let file = reader.block(), !file.isEmpty else { throw .workerUnreadable }
      outputs[format] = Array(file)
    }
    guard reader.isAtEnd else { throw .workerUnreadable }
    return Rendering(outputs: outputs, edgePaths: courses, warnings: head.warnings)
  }

  private static func courses(_ paths: [String: [[Point]]]) -> [UInt8] {
    var writer = ByteWriter()
    for (id, curves) in paths.sorted(by: { $0.key < $1.key }) {
      writer.add(block: id.utf8)
      writer.add(UInt64(curves.count))
      for curve in curves {
        writer.add(UInt64(curve.count))
        for point in curve {
          writer.add(point.x)
          writer.add(point.y)
        }
      }
    }
    return writer.bytes
  }

  private static func courses(in bytes: ArraySlice<UInt8>) -> [String: [[Point]]]? {
    var reader = ByteReader(bytes)
    var paths: [String: [[Point]]] = [:]
    while !reader.isAtEnd {
      guard let id = reader.block(), let count = reader.count() else { return nil }
      var curves: [[Point]] = []
      for _ in 0..<count {
        guard let curve = curve(&reader) else { return nil }
        curves.append(curve)
      }
      paths[String(decoding: id, as: UTF8.self)] = curves
    }
    return paths
  }

  private static func curve(_ reader: inout ByteReader) -> [Point]? {
    guard let count = reader.count() else { return nil }
    var points: [Point] = []
    for _ in 0..<count {
      guard let x = reader.double(), let y = reader.double() else { return nil }
      points.append(Point(x: x, y: y))
    }
    return points
  }
}

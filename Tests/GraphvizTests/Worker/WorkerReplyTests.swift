import Foundation
import Graphs
import Testing

@testable import Graphviz

/// What a worker writes is read whole or not at all.
struct WorkerReplyTests {
  private static let formats: [Format] = [.svg, .png(width: 120), .pdf]
  private static let drawing = Fixtures.grid(nodes: 6, edges: 8)

  private static func reply(_ drawing: Drawing = drawing) throws -> [UInt8] {
    let request = WorkerRequest(drawing: drawing, formats: formats, timeLimit: 0)
    return try #require(GraphvizWorker.answer(try request.bytes()))
  }

  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    do throws(GraphvizError) {
      _ = try WorkerReply.rendering(in: bytes, formats: formats)
      return false
    } catch {
      return error == .workerUnreadable
    }
  }

  @Test func `files, courses and warnings arrive as they were made`() throws {
    var drawing = Self.drawing
    drawing.nodes[2].lines = [String(repeating: "M", count: 100)]
    let direct = try GraphvizRenderer.render(drawing, formats: Self.formats)
    let sent = try WorkerReply.rendering(in: Self.reply(drawing), formats: Self.formats)
    #expect(sent.outputs == direct.outputs)
    #expect(sent.edgePaths == direct.edgePaths)
    #expect(sent.warnings == direct.warnings)
    #expect(!sent.warnings.isEmpty && sent.edgePaths.values.contains { !$0.isEmpty })
  }

  @Test func `an error arrives as the same error`() throws {
    var drawing = Self.drawing
    drawing.edges[0].to = "nobody"
    let expected = GraphvizError.invalid(
      field: "edge 't-0'", reason: "there is no node 'nobody'")
    let reply = try Self.reply(drawing)
    #expect(throws: expected) { try WorkerReply.rendering(in: reply, formats: Self.formats) }
  }

  @Test func `an answer that is cut off anywhere is refused`() throws {
    let reply = try Self.reply()
    #expect(!Self.isRefused(reply))
    for length in stride(from: 0, to: reply.count, by: 97) {
      #expect(Self.isRefused(Array(reply[..<length])))
    }
  }

  @Test func `an answer with one changed byte is refused`() throws {
    let reply = try Self.reply()
    for place in stride(from: 0, to: reply.count, by: 101) {
      var changed = reply
      changed[place] ^= 0x10
      #expect(Self.isRefused(changed))
    }
  }

  @Test func `an answer with fewer files than were asked is refused`() throws {
    let request = WorkerRequest(drawing: Self.drawing, formats: [.svg], timeLimit: 0)
    let reply = try #require(GraphvizWorker.answer(try request.bytes()))
    #expect(Self.isRefused(reply))
  }

  @Test func `what is sealed but means nothing is refused`() {
    var lots = SplitMix64(seed: 5)
    for length in 0..<200 {
      var writer = ByteWriter()
      writer.add(block: (0..<length).map { _ in UInt8.random(in: 0...255, using: &lots) })
      writer.add(UInt64.random(in: 0...UInt64.max, using: &lots))
      #expect(Self.isRefused(writer.sealed()))
    }
  }

  @Test func `what is no request gets no answer`() {
    for text in ["", "{", "[]", "{\"drawing\": 3}", String(repeating: "[", count: 100_000)] {
      #expect(GraphvizWorker.answer(Data(text.utf8)) == nil)
    }
  }

  @Test func `a color that does not exist makes the request unreadable`() throws {
    let request = WorkerRequest(
      drawing: Fixtures.single(["p"]), formats: [.svg], timeLimit: 0)
    let json = String(decoding: try request.bytes(), as: UTF8.self)
    let wrong = json.replacing("16777215", with: "16777216")
    #expect(wrong != json)
    #expect(GraphvizWorker.answer(Data(json.utf8)) != nil)
    #expect(GraphvizWorker.answer(Data(wrong.utf8)) == nil)
  }
}

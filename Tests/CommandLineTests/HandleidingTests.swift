import Foundation
import Testing

/// The handleiding (manual) is a transcript: each command in it gives the answer that stands below it.
@Suite struct HandleidingTests {
  private static let article = Program.root.appending(
    path: "Sources/CoalitionNetworks/CoalitionNetworks.docc/Handleiding.md")

  /// A piece of an article: prose, or what stands in a block with its kind.
  private struct Piece {
    let kind: String?
    var lines: [String] = []
  }

  private static func pieces(of text: String) -> [Piece] {
    text.components(separatedBy: "\n").reduce(into: [Piece(kind: nil)]) { pieces, line in
      if line.hasPrefix("```"), pieces[pieces.count - 1].kind == nil {
        pieces.append(Piece(kind: String(line.dropFirst(3))))
      } else if line == "```" {
        pieces.append(Piece(kind: nil))
      } else {
        pieces[pieces.count - 1].lines.append(line)
      }
    }
  }

  private static func text(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      ([piece.kind.map { "```\($0)" }].compactMap { $0 } + piece.lines
        + (piece.kind == nil ? [] : ["```"])).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What a command says: first what is wrong or worth knowing, then the answer.
  private static func answer(to command: String, in folder: URL) throws -> [String] {
    var words = command.split(separator: " ").map(String.init)
    let name = words.removeFirst()
    if name == "cat" {
      return lines(try String(contentsOf: folder.appending(path: words[0]), encoding: .utf8))
    }
    try #require(name == "coalitiekaart", "only this program and cat are typed")
    // A machine without a browser gives no PDF; so does this one.
    let program = try Program(words, in: folder, environment: ["PATH": "/nergens"])
    #expect(program.status == 0, "\(command): \(program.errors)")
    return lines(program.errors) + lines(program.output)
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.components(separatedBy: "\n")
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Types all that the article says; the article with today's answers.
  private static func typed(_ pieces: [Piece], in folder: URL) throws -> [Piece] {
    var pieces = pieces
    var answer: [String]?
    for index in pieces.indices {
      let kind = pieces[index].kind?.split(separator: " ").map(String.init) ?? []
      let lines = pieces[index].lines
      switch kind.first {
      case "csv":
        let file = folder.appending(path: kind[1])
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      case "sh": answer = try lines.flatMap { try Self.answer(to: $0, in: folder) }
      case "text": pieces[index].lines = try #require(answer, "an answer without a command")
      default: break
      }
    }
    return pieces
  }

  /// With `COALITIEKAART_RECORD` the answers are put into the article, to be read before they are kept.
  @Test func `each command gives the answer that stands below it`() throws {
    let written = try String(contentsOf: Self.article, encoding: .utf8)
    let pieces = Self.pieces(of: written)
    #expect(Self.text(pieces) == written)
    #expect(pieces.count { $0.kind == "sh" } == pieces.count { $0.kind == "text" })
    let today = try Program.withFolder { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "Networks"),
        withDestinationURL: Program.root.appending(path: "Networks"))
      return Self.text(try Self.typed(pieces, in: folder))
    }
    if ProcessInfo.processInfo.environment["COALITIEKAART_RECORD"] != nil {
      try today.write(to: Self.article, atomically: true, encoding: .utf8)
    }
    for (found, expected) in zip(Self.lines(today), Self.lines(written)) where found != expected {
      Issue.record("the program says \"\(found)\", the article \"\(expected)\"")
      break
    }
    #expect(Self.lines(today).count == Self.lines(written).count)
  }
}

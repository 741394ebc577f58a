import Foundation
import Testing

/// A new picture in which partners keep the places of an earlier one.
@Suite struct PlacesOptionTests {
  private struct Picture: Decodable {
    struct Node: Decodable {
      let id: String
      let data: [String: String]
      let x: Double
      let y: Double
    }

    struct Edge: Decodable {
      let data: [String: String]
      let from: String
      let to: String
    }

    let nodes: [Node]
    let edges: [Edge]
  }

  /// Draws a network as JSON and gives the places of its partners with lines.
  private func places(
    _ network: String, _ file: String, in folder: URL, _ more: String...
  ) throws -> [String: SIMD2<Double>] {
    let draw = try Program(["draw", network, "-o", file] + more, in: folder)
    #expect(draw.status == 0)
    #expect(draw.errors == "\(file)\n")
    let picture = try JSONDecoder().decode(
      Picture.self, from: Data(contentsOf: folder.appending(path: file)))
    let lines = picture.edges.filter { $0.data["missing"] == nil }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    let found = picture.nodes.filter { tied.contains($0.id) }.compactMap { node in
      node.data["partner"].map { ($0, SIMD2(node.x, node.y)) }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  /// How far each partner of the one picture stands from its place in the other, least first.
  private func moves(
    _ before: [String: SIMD2<Double>], _ after: [String: SIMD2<Double>]
  ) throws -> [Double] {
    try before.map { partner, place in
      let apart = try #require(after[partner], "\(partner)") - place
      return (apart * apart).sum().squareRoot()
    }.sorted()
  }

  /// Groningen with one partner more, before all others, that works with two of them.
  private func grow(in folder: URL) throws {
    let before = try String(contentsOfFile: Program.groningen, encoding: .utf8)
    let after =
      before
      .replacing("\npartners:\n", with: "\npartners:\n  - {id: aaa, naam: Nieuw, type: wijkteam}\n")
      .replacing(
        "\nverbindingen:\n",
        with: """

          verbindingen:
            - {van: aaa, naar: jgz, soort: overleg}
            - {van: aaa, naar: verloskundigen, soort: overleg}

          """)
    try Data(after.utf8).write(to: folder.appending(path: "gegroeid.yaml"))
  }

  @Test func `the same network keeps the places of its picture`() throws {
    try Program.withFolder { folder in
      let before = try places(Program.groningen, "oud.json", in: folder)
      let after = try places(
        Program.groningen, "nieuw.json", in: folder, "--places", "oud.json")
      #expect(before.count > 10 && Set(before.keys) == Set(after.keys))
      #expect(try #require(moves(before, after).last) < 1)
    }
  }

  @Test func `with one partner more, most others stay where they stood`() throws {
    try Program.withFolder { folder in
      try grow(in: folder)
      let before = try places(Program.groningen, "oud.json", in: folder)
      let kept = try places("gegroeid.yaml", "nieuw.json", in: folder, "--places", "oud.json")
      let fresh = try places("gegroeid.yaml", "los.json", in: folder)
      #expect(before["aaa"] == nil && kept["aaa"] != nil)
      let (moved, movedFreely) = try (moves(before, kept), moves(before, fresh))
      #expect(moved[moved.count / 2] < 60)
      #expect(moved.reduce(0, +) < movedFreely.reduce(0, +))
    }
  }

  @Test func `what is no earlier picture is refused, and nothing is written`() throws {
    try Program.withFolder { folder in
      try Data("{\"nodes\": []}".utf8).write(to: folder.appending(path: "ander.json"))
      let other = try Program(
        "draw", Program.groningen, "-o", "kaart.svg", "--places", "ander.json", in: folder)
      #expect(other.status == 64)
      #expect(other.errors.contains("'ander.json' is geen plaatje"))
      let missing = try Program(
        "draw", Program.groningen, "-o", "kaart.svg", "--places", "weg.json", in: folder)
      #expect(missing.status == 1)
      #expect(missing.errors.contains("weg.json"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["ander.json"])
    }
  }
}

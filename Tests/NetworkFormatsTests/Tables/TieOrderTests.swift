import CoalitionModel
import Foundation
import Testing
import Wording

@testable import NetworkFormats

/// It does not matter from which end a tie without direction is written.
@Suite struct TieOrderTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Networks").path
  static let networks = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".yaml") && !["regions.yaml", "coalities.yaml"].contains($0) }.sorted()

  @Test func `there are ten networks`() { #expect(Self.networks.count == 10) }

  @Test(arguments: networks) func `every mutual tie written from the other end`(
    _ name: String
  ) throws {
    let network = try NetworkFormats.network(at: "\(Self.folder)/\(name)").network
    var reversed = network
    for position in reversed.ties.indices where !reversed.ties[position].isDirected {
      let tie = reversed.ties[position]
      (reversed.ties[position].from, reversed.ties[position].to) = (tie.to, tie.from)
    }
    let write = try #require(NetworkFormat.yaml.write)
    let written = try write(reversed, .dutch)
    guard case .file(let bytes) = written.content else { return }
    let read = try NetworkFormat.yaml.network(from: bytes, file: name).network
    #expect(reversed.ties != network.ties || network.ties.allSatisfy { $0.isDirected })
    #expect(read == network)
  }
}

/// The schema that the networks name is the one that the command writes.
@Suite struct SchemaFileTests {
  @Test func `the committed schema is that of today`() throws {
    let path = "\(TieOrderTests.folder)/netwerk.schema.json"
    let schema = NetworkSchema.jsonSchema(.dutch).text()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try schema.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == schema)
  }

  @Test func `the committed schema of a list of coalitions is that of today`() throws {
    let path = "\(TieOrderTests.folder)/coalities.schema.json"
    let schema = NetworkSchema.coalitionList(.dutch).text()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try schema.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == schema)
  }

  @Test func `every network names it in its first line`() throws {
    for name in TieOrderTests.networks + ["regions.yaml"] {
      let text = try String(contentsOfFile: "\(TieOrderTests.folder)/\(name)", encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=netwerk.schema.json\n"), "\(name)")
    }
  }

  @Test(arguments: Language.allCases) func `both spellings of every key are accepted`(
    _ language: Language
  ) throws {
    guard case .object(let schema) = NetworkSchema.jsonSchema(language),
      case .object(let keys) = schema["properties"], case .object(let kinds) = schema["$defs"]
    else { throw CancellationError() }
    for field in CoalitionNetwork.kind.shape.fields {
      for spelling in field.term.spellings { #expect(keys[spelling] != nil, "\(spelling)") }
    }
    let partner = try #require(kinds[Text(nl: "partner", en: "partner")(language)])
    guard case .object(let members) = partner, case .object(let properties) = members["properties"]
    else { throw CancellationError() }
    for field in Partner.kind.shape.fields { #expect(properties[field.code] != nil) }
    #expect(members["additionalProperties"] == .bool(false))
  }
}

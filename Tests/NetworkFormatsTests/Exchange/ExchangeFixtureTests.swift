import CoalitionModel
import Foundation
import Testing
import Wording

@testable import NetworkFormats

/// Files as other programs write them; `make.py` and `make.R` beside them made them.
@Suite struct ExchangeFixtureTests {
  private func read(_ name: String) throws -> LoadedNetwork {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "ExchangeFixtures")
    return try NetworkFormats.network(at: folder.appending(path: name).path)
  }

  /// Ties in one line each: `JGZ -overleg 3- Wijkteam & co`, in alphabetical order.
  private func lines(_ network: CoalitionNetwork) -> [String] {
    let names = Dictionary(uniqueKeysWithValues: network.partners.map { ($0.id, $0.name) })
    return network.ties.map { tie in
      let ends = [tie.from, tie.to].map { names[$0] ?? "?" }
      let line = tie.isDirected ? ends : ends.sorted()
      let kind = tie.kind.map { "\($0.code) " } ?? ""
      let strength = tie.intensity.map { "\($0)" } ?? ""
      return "\(line[0]) -\(kind)\(strength)\(tie.isDirected ? ">" : "-") \(line[1])"
    }.sorted()
  }

  @Test(arguments: ["networkx.gexf", "gephi", "kumu.json"])
  func `partners keep their names, types and domains`(_ name: String) throws {
    let partners = try read(name).network.partners.sorted { $0.name < $1.name }
    #expect(partners.map(\.name) == ["Buurthuis", "JGZ", "Verloskundigen Zoë", "Wijkteam & co"])
    #expect(
      partners.map { $0.type?.code } == [
        "informele-voorziening", "jgz", "verloskundige", "wijkteam",
      ])
    #expect(
      partners.map { $0.domain?.code } == ["sociaal", "publieke-gezondheid", "medisch", "sociaal"])
  }

  @Test(arguments: [
    ("networkx.gexf", "JGZ -overleg 3> Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("gephi", "JGZ -overleg 3- Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("kumu.json", "JGZ -overleg 3- Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("networkx.net", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("networkx-directed.net", "JGZ -3> Wijkteam & co", "Verloskundigen Zoë -5> JGZ"),
    ("igraph.net", "JGZ -3> Wijkteam & co", "Verloskundigen Zoë -5> JGZ"),
    ("networkx.edgelist", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("networkx.edges", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("matrix.dl", "JGZ -samenwerking 3- Wijkteam", "Verloskundigen -samenwerking 5> JGZ"),
    ("ucinet.dl", "JGZ -3- Wijkteam", "Verloskundigen Zoë -5> JGZ"),
  ])
  func `ties keep their direction, strength and kind`(
    name: String, first: String, second: String
  ) throws {
    #expect(try lines(read(name).network) == [first, second].sorted())
  }

  @Test(arguments: [
    "networkx.gexf", "gephi", "kumu.json", "networkx.net", "networkx-directed.net", "igraph.net",
    "matrix.dl", "ucinet.dl",
  ])
  func `a partner without ties is kept`(name: String) throws {
    let network = try read(name).network
    #expect(network.partners.count == 4)
    #expect(network.partners.contains { $0.name == "Buurthuis" })
  }

  @Test func `a list without headings says how it was read`() throws {
    let found = try read("networkx.edges").warnings.map(\.found.en)
    #expect(
      found.contains("the list has no headings: every line was read as a mutual tie"), "\(found)")
  }
}

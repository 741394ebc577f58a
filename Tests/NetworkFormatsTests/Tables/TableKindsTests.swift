import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// The same town by lists, pairs, a matrix and meetings, in every format of tables.
struct TableKindsTests {
  private func ties(_ network: CoalitionNetwork) -> Set<[String]> {
    var names: [Partner.ID: String] = [:]
    for partner in network.partners { names[partner.id] = partner.name }
    return Set(network.ties.map { [names[$0.from] ?? "", names[$0.to] ?? ""].sorted() })
  }

  private let pairs: Set = [
    ["Huisartsen", "Wijkteam"], ["Huisartsen", "JGZ"], ["Kraamzorg, Zuid", "Wijkteam"],
  ]
  private let partners = SheetTable.sample(
    "Partners", "naam;type", "Huisartsen;huisarts", "Wijkteam;wijkteam", "JGZ;jgz",
    "Kraamzorg, Zuid;kraamzorg")

  @Test(arguments: TableFile.allCases) func `four ways to tell who works with whom are the same`(
    file: TableFile
  ) throws {
    let list = SheetTable.sample(
      "Overzicht", "Kansrijke Start Dorp", "", "Nr;Organisatie;Soort organisatie;Werkt samen met",
      "1;Huisartsen;huisarts;Wijkteam, JGZ", "2;Wijkteam;wijkteam;Kraamzorg, Zuid",
      "3;JGZ;jgz;huisartsen",
      "", "4;Kraamzorg, Zuid;kraamzorg;", ";Totaal: 4;;")
    #expect(ties(try file.network(of: list).network) == pairs)
    #expect(try file.network(of: list).network.partners.count == 4)
    let tied = SheetTable.sample(
      "Verbindingen", "van;naar", "Huisartsen;Wijkteam en JGZ", "Wijkteam;Kraamzorg, Zuid")
    #expect(ties(try file.network(of: partners, tied).network) == pairs)
    for corner in ["", "naam", "van/naar", "Actor", "id", "Organisatie"] {
      let matrix = SheetTable.sample(
        "Matrix", "\(corner);Huisartsen;Wijkteam;JGZ;Kraamzorg, Zuid", "Huisartsen;0;1;1;0",
        "Wijkteam;1;0;0;1", "JGZ;1;0;0;0", "Kraamzorg, Zuid;0;1;0;0")
      #expect(ties(try file.network(of: matrix).network) == pairs)
      let both = try file.network(of: partners, matrix)
      #expect(ties(both.network) == pairs)
      #expect(both.network.partners.allSatisfy { $0.type != nil })
      #expect(both.warnings == [])
    }
  }

  @Test(arguments: TableFile.allCases)
  func `a list of meetings and a matrix of meetings are the same`(
    file: TableFile
  ) throws {
    for heading in ["leden", "Deelnemers", "Aanwezigen", "participants", "wie"] {
      for mark in [", ", " | ", "\n", " en ", "; "] {
        var list = SheetTable.sample(
          "Overleggen", "naam;\(heading)", "Kernteam;-", "VSV-overleg;JGZ")
        list = list.with(.text("JGZ\(mark)Kraamzorg, Zuid"), row: 2, column: 2)
        let network = try file.network(of: partners, list).network
        #expect(network.structures.map { $0.members.count } == [2, 1])
        #expect(network.ties == [])
      }
    }
    let matrix = SheetTable.sample(
      "Wie zit waar", ";Kernteam;VSV-overleg", "JGZ;x;X", "Kraamzorg, Zuid;x;")
    #expect(
      try file.network(of: partners, matrix).network.structures.map { $0.members.count } == [2, 1])
  }

  @Test(arguments: TableFile.allCases) func `a title or a form above the headings is no data`(
    file: TableFile
  ) throws {
    for above in [
      ["Naam:;Kansrijke Start Zuid", "Datum:;1-3-2024", ""],
      ["Organisatie:;KS Zuid", "Datum:;2024", ""],
      ["Label;KS Zuid", "Datum:;2024", ""], ["Partner:;KS Zuid", ""], ["Id;12", "Datum;1-3-2024"],
      ["Partner", ""], ["Overzicht", "", "Let op: groen = zeker"],
    ] {
      let table = SheetTable.sample(
        "Partners", above + ["naam;type", "Huisartsen;huisarts", "Wijkteam;wijkteam"])
      let network = try file.network(of: table).network
      #expect(network.partners.map { $0.name } == ["Huisartsen", "Wijkteam"])
      #expect(network.partners.map { $0.type?.code } == ["huisarts", "wijkteam"])
    }
  }

  @Test(arguments: TableFile.workbooks)
  func `old sheets, counts and address lists are named and not read`(
    file: TableFile
  ) throws {
    let ties = SheetTable.sample("Verbindingen", "van;naar", "Huisartsen;JGZ")
    let loaded = try file.network(
      of: partners, ties, .sample("Partners oud", "naam", "Weg"),
      .sample("Verbindingen 2019", "van;naar", "JGZ;Wijkteam"),
      .sample("Draaitabel", "Rijlabels;Aantal van naam", "huisarts;1", "Eindtotaal;4"),
      .sample("Telling", "naam;aantal overleggen", "JGZ;1", "Wijkteam;2", "Eindtotaal;3"),
      .sample("Locaties", "naam;gebouw", "JGZ;centrum"))
    #expect(loaded.network.partners.count == 4)
    #expect(loaded.network.ties.count == 1)
    for name in ["Partners oud", "Verbindingen 2019", "Draaitabel", "Telling", "Locaties"] {
      #expect(loaded.warnings.contains { $0.message(.dutch).contains("'\(name)'") })
    }
  }

  @Test(arguments: TableFile.workbooks)
  func `words of Kumu and Graph Commons are told, and the rest is read`(
    file: TableFile
  ) throws {
    let kumu = try file.network(
      of: .sample(
        "Elements", "Label;Type;Tags", "Huisartsen;Zorgaanbieder;a", "Wijkteam;wijkteam;"),
      .sample("Connections", "From;To;Direction;Type", "Huisartsen;Wijkteam;directed;kent"))
    #expect(kumu.network.partners.count == 2)
    #expect(kumu.network.ties.map { $0.isDirected } == [true])
    for word in ["'Zorgaanbieder'", "'kent'"] {
      #expect(kumu.warnings.count { $0.message(.dutch).contains(word) } == 1)
    }
    let commons = try file.network(
      of: .sample(
        "Nodes", "Node Type;Name;Description", "Organisatie;Huisartsen;", "Organisatie;JGZ;"),
      .sample(
        "Edges", "From Type;From Name;Edge Type;To Type;To Name;Weight",
        "Organisatie;Huisartsen;overleg;Organisatie;JGZ;2"))
    #expect(commons.network.partners.count == 2)
    #expect(commons.network.ties.map { $0.kind?.code } == ["overleg"])
    #expect(commons.network.ties.map { $0.intensity } == [2])
  }

  @Test(arguments: TableFile.workbooks)
  func `a workbook of NodeXL is read below its two rows of headings`(
    file: TableFile
  ) throws {
    let loaded = try file.network(
      of: .sample(
        "Edges", ";;Visual Properties;;Labels", "Vertex 1;Vertex 2;Color;Width;Relationship",
        "Huisartsen;Wijkteam;;;overleg", "Wijkteam;JGZ;;;verwijzing"),
      .sample(
        "Vertices", ";Visual Properties;Labels", "Vertex;Color;Label", "Huisartsen;;Huisartsen",
        "Wijkteam;;Wijkteam", "JGZ;;JGZ", "Kraamzorg;;Kraamzorg"),
      .sample("Groups", ";Visual Properties", "Group;Vertex Color", "G1;Red"),
      .sample("Group Vertices", "Group;Vertex;Vertex ID", "G1;JGZ;1"))
    #expect(loaded.network.partners.count == 4)
    #expect(loaded.network.ties.compactMap { $0.kind?.code } == ["overleg", "verwijzing"])
    #expect(loaded.warnings.contains { $0.message(.dutch).contains("'Group Vertices'") })
  }
}

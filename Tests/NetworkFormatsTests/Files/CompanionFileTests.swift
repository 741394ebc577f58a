import CoalitionModel
import Foundation
import NetworkFormats
import TestSupport
import Testing
import Wording

/// Regions beside a network, and networks that refer to them.
@Suite struct RegionFileTests {
  private static let book = """
    bronnen:
      - {id: b, titel: Lijst}
      - {id: eigen, titel: Andere bron}
    regios:
      - id: noord
        naam: Regio Noord
        soort: consortium
        code: C1
        ligt-in: [{regio: land, peildatum: 2021, zekerheid: laag, bron: {id: eigen, passage: p}}]
      - {id: land, naam: Land, soort: provincie, bron: b}
      - {id: ver, naam: Ver weg, soort: ros}
    """

  private static let network = """
    bronnen: [{id: eigen, titel: Eigen bron}]
    partners: [{id: v, naam: VSV, type: vsv, ligt-in: Regio Noord}]
    """

  @Test func `a network takes over the regions that it refers to, with their sources`() throws {
    try withFiles(["regions.yaml": Self.book, "n.yaml": Self.network]) { folder in
      let network = try NetworkFormats.network(at: folder + "/n.yaml").network
      #expect(network.partners[0].liesIn == [Membership(in: "noord")])
      #expect(network.regions.map(\.id) == ["noord", "land"])
      #expect(network.regions[0].code == "C1")
      #expect(network.sources.map(\.id) == ["eigen", "b", "eigen-2"])
      let membership = try #require(network.regions[0].liesIn.first)
      #expect(membership.asOf == PartialDate("2021") && membership.confidence == .low)
      #expect(membership.citations.map(\.source) == ["eigen-2"])
    }
  }

  @Test func `what was taken over is read back without the file`() throws {
    let network = try withFiles(["regions.yaml": Self.book, "n.yaml": Self.network]) {
      try NetworkFormats.network(at: $0 + "/n.yaml").network
    }
    for format in RoundTripTests.formats {
      let written = try format.written(network, language: .dutch)
      let again = try written.reading(by: format).network
      #expect(again.regions == network.regions, "\(format.name)")
    }
  }

  @Test func `a file may be named, and goes before the one beside the network`() throws {
    let files = ["regions.yaml": "regios: kapot", "andere.yaml": Self.book, "n.yaml": Self.network]
    try withFiles(files) { folder in
      let loaded = try NetworkFormats.network(
        at: folder + "/n.yaml", regions: folder + "/andere.yaml")
      #expect(loaded.network.regions.count == 2)
    }
  }

  @Test func `a broken file of regions matters only to a network that needs it`() throws {
    let alone = "partners: [{id: v, naam: VSV, type: vsv}]"
    let files = [
      "regions.yaml": "regios: [{id: a, soort: x}]", "n.yaml": Self.network, "m.yaml": alone,
    ]
    try withFiles(files) { folder in
      let needless = try NetworkFormats.network(at: folder + "/m.yaml")
      #expect(needless.network.partners.count == 1)
      let complaints = NetworkFormats.complaints(about: folder + "/n.yaml").map(\.place.file)
      #expect(complaints.contains(folder + "/regions.yaml"))
    }
  }

  @Test func `without a file an unknown region is a mistake`() throws {
    try withFiles(["n.yaml": Self.network]) { folder in
      let complaints = NetworkFormats.complaints(about: folder + "/n.yaml")
      #expect(
        complaints.map { $0.line(.dutch) }.first?.contains("'Regio Noord' is niet bekend") == true)
    }
  }

  @Test(arguments: ["partners: [{id: a, naam: A}]", "bronnen: []", "regios: []"])
  func `a file without regions says so`(_ text: String) throws {
    try withFiles(["r.yaml": text]) { folder in
      let file = RegionFile(at: folder + "/r.yaml")
      _ = #expect(throws: InvalidFile.self) { try file.book() }
    }
  }

  @Test func `the regions of this repository can be read`() throws {
    let book = try RegionFile(at: Repository.path(of: "regions")).book()
    let known = Set(book.regions.map(\.id))
    let cited = Set(book.sources.map(\.id))
    #expect(book.regions.count > 80)
    for region in book.regions {
      #expect(region.kind != nil, "\(region.id)")
      #expect(region.liesIn.allSatisfy { known.contains($0.region) }, "\(region.id)")
      let citations = region.citations + region.liesIn.flatMap(\.citations)
      #expect(!region.citations.isEmpty && citations.allSatisfy { cited.contains($0.source) })
      #expect(region.liesIn.allSatisfy { $0.confidence != nil }, "\(region.id)")
    }
  }
}

/// Contacts and internal remarks: read on request only, and never written.
@Suite struct InternalNotesTests {
  private static let network = "partners: [{id: a, naam: Apotheek, type: ggd}, {id: b, naam: B}]"
  // Assembled, so that no address or number stands in the repository.
  private static let email = "naam" + "@" + "voorbeeld.nl"
  private static let phone = "06-" + "12345678"
  private static let notes = """
    intern:
      - {partner: Apotheek, contactpersoon: Test, functie: adviseur, e-mail: \(email)}
      - {partner: b, telefoon: \(phone), opmerking: belt liever in de ochtend}
    """

  @Test func `notes are read when they are asked for`() throws {
    try withFiles(["n.yaml": Self.network, "n.intern.yaml": Self.notes]) { folder in
      let loaded = try NetworkFormats.network(at: folder + "/n.yaml", includingInternal: true)
      #expect(loaded.notes.map(\.partner) == ["a", "b"])
      #expect(loaded.notes[0].email == Self.email)
      #expect(loaded.notes[1].phone == Self.phone)
      #expect(try NetworkFormats.network(at: folder + "/n.yaml").notes.isEmpty)
    }
  }

  @Test func `a sheet of a workbook or a file of a folder holds notes too`() throws {
    let files = [
      "partners.csv": "id;naam\na;Apotheek\nb;B\n",
      "intern.csv": "partner;contactpersoon;e-mail\na;Test;\(Self.email)\n",
    ]
    try withFiles(files) { folder in
      let loaded = try NetworkFormats.network(at: folder, includingInternal: true)
      #expect(loaded.notes.map(\.email) == [Self.email])
      let without = try NetworkFormats.network(at: folder)
      #expect(without.notes.isEmpty)
      #expect(without.warnings.map(\.found.nl).contains { $0.contains("interne opmerkingen") })
    }
  }

  @Test func `nothing internal is in what any format writes`() throws {
    try withFiles(["n.yaml": Self.network, "n.intern.yaml": Self.notes]) { folder in
      let loaded = try NetworkFormats.network(at: folder + "/n.yaml", includingInternal: true)
      for format in NetworkFormat.all where format.isWritten {
        let plain = try NetworkFormats.network(at: folder + "/n.yaml").network
        #expect(
          try format.written(loaded.network, language: .dutch)
            == format.written(plain, language: .dutch))
      }
    }
  }

  @Test func `mistakes in notes have their place`() throws {
    let broken = "intern:\n  - {partner: Apotheekk, functie: x}\n  - {functie: y, adres: z}\n"
    try withFiles(["n.yaml": Self.network, "n.intern.yaml": broken]) { folder in
      let found = #expect(throws: InvalidFile.self) {
        try NetworkFormats.network(at: folder + "/n.yaml", includingInternal: true)
      }
      let places = found?.diagnostics.map { "\($0.place.line):\($0.place.column)" }
      #expect(places == ["2:15", "3:5", "3:18"])
      #expect(found?.diagnostics.first?.suggestion?.nl == "Apotheek")
    }
  }

  @Test func `an internal file is no network, and its absence is told`() throws {
    try withFiles(["n.yaml": Self.network, "m.intern.yaml": Self.notes]) { folder in
      #expect(throws: InvalidFile.self) {
        try NetworkFormats.network(at: folder + "/m.intern.yaml")
      }
      let loaded = try NetworkFormats.network(at: folder + "/n.yaml", includingInternal: true)
      #expect(loaded.warnings.last?.expected?.nl.contains("'n.intern.yaml'") == true)
    }
  }

  @Test func `an address in the network itself stays a mistake`() throws {
    let text = "partners: [{id: a, naam: \(Self.email)}]"
    #expect(NetworkFormat.complaints(about: text).map(\.severity) == [.error])
  }
}

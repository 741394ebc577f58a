import CoalitionModel
import Foundation
import NetworkFormats
import TestSupport
import Testing
import Wording

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

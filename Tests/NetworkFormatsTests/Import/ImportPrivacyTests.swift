import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Persons, phone numbers and e-mail addresses never come into a network.
@Suite struct ImportPrivacyTests {
  private static let table = SheetTable.own(
    "Lijst",
    [
      ["Naam", "Organisatie", "Telefoon", "E-mail", "Werkt samen met", "Opmerkingen"],
      [
        "Anna Bakker", "GGD Oost (06-12345678)", "06 12345678", "anna@voorbeeld.nl", "JGZ",
        "Anna Bakker terugbellen",
      ],
      [
        "Piet de Wit", "JGZ Oost - mw. De Vries", "0201234567", "", "Anna Bakker; mw. Jansen; GGD",
        "",
      ],
      ["", "Wijkteam Noord, p.visser@voorbeeld.nl", "", "", "J. Smit, JGZ", "bel 06-87654321"],
      ["", "Marieke van Dijk", "", "", "GGD", ""],
      ["", "Tolk (Fatima El Amrani)", "", "", "Marieke van Dijk", ""],
    ])
  private static let secrets = [
    "Anna", "Bakker", "Piet", "de Wit", "De Vries", "Jansen", "Smit", "visser", "12345678", "@",
    "Marieke", "Fatima", "Amrani",
    "0201234567", "87654321",
  ]

  @Test(arguments: Language.allCases)
  func `nothing of a person is in the network, the guesses or what is said`(_ language: Language)
    throws
  {
    let read = ImportedSheets([Self.table], language: language)
    #expect(read.partners == ["GGD Oost", "JGZ Oost", "Wijkteam Noord", "Tolk"])
    #expect(read.ties == ["GGD Oost - JGZ Oost", "JGZ Oost - Wijkteam Noord"])
    let imported = try #require(read.imported)
    let sheets = FilledTemplate(language: language).sheets(
      of: imported.network, checking: imported.guesses)
    let cells = sheets.flatMap { $0.table.rows.joined().compactMap { $0.text } }
    let yaml = try NetworkFormat.yaml.written(imported.network, language: language)
    guard case .file(let bytes) = yaml.content else { return }
    let note = imported.personalNote(language) ?? ""
    let own = cells.filter { !$0.hasPrefix("Zet geen namen") && !$0.hasPrefix("Put no names") }
    let all = own + read.lines + [String(decoding: bytes, as: UTF8.self), note]
    for secret in Self.secrets {
      #expect(
        !all.contains { $0.contains(secret) }, "\(secret): \(all.filter { $0.contains(secret) })")
    }
    #expect(note.hasPrefix(language(nl: "niet overgenomen:", en: "left out:")))
  }

  @Test func `asked for, contacts and remarks go into the internal file`() throws {
    let read = ImportedSheets([Self.table], keepingContacts: true)
    let imported = try #require(read.imported)
    let text = String(decoding: imported.internalFile(.dutch), as: UTF8.self)
    #expect(text.contains("contactpersoon: Anna Bakker"))
    #expect(text.contains("telefoon: 06 12345678") || text.contains("telefoon: '06 12345678'"))
    #expect(text.contains("opmerking: bel 06-87654321"))
  }
}

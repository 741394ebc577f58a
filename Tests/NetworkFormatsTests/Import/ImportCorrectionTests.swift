import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// What is filled in on the list of guesses is worked into the network.
@Suite struct ImportCorrectionTests {
  private static let list = SheetTable.own(
    "Lijst",
    [
      ["organisatie", "domein", "werkt samen met"],
      ["Gemeente Dorp", "gemeente", "Wijkteam; buurthuis"],
      ["Wijkteam Noord", "wijk", "Gemeente"], ["Wijkteam Zuid", "sociaal", ""],
      ["Gezinsmaatje", "informeel", ""],
    ])

  /// The network after corrections, by what is found and the correction.
  private func corrected(_ corrections: [String: String]) throws -> ImportedNetwork {
    let read = ImportedSheets([Self.list])
    let answers = read.guesses.map { guess in
      CheckTable.Answer(
        guess: guess, correction: corrections[guess.found] ?? "", place: Place(file: "n.xlsx"))
    }
    return try Corrections.applied(answers, to: read.network)
  }

  private func pairs(_ network: CoalitionNetwork) -> [String] {
    network.ties.map { "\($0.pair.first) \($0.pair.second)" }.sorted()
  }

  @Test func `without corrections nothing changes and every guess stays`() throws {
    let read = ImportedSheets([Self.list])
    let same = try corrected([:])
    #expect(same.network == read.network)
    #expect(same.guesses == read.guesses)
  }

  @Test func `a name is replaced by the partner that is meant`() throws {
    let before = ImportedSheets([Self.list]).network
    #expect(
      pairs(before) == ["gemeente-dorp wijkteam-noord", "gemeente-dorp wijkteam-zuid"])
    // The other side named it too, so that tie stays.
    let south = try corrected(["Wijkteam": "Wijkteam Zuid"])
    #expect(
      pairs(south.network) == ["gemeente-dorp wijkteam-noord", "gemeente-dorp wijkteam-zuid"])
    let north = try corrected(["Wijkteam": "wijkteam noord"])
    #expect(pairs(north.network) == ["gemeente-dorp wijkteam-noord"])
    #expect(!north.guesses.contains { $0.found == "Wijkteam" })
  }

  @Test func `a name that was unknown may be a partner, a new one, or nothing`() throws {
    let known = try corrected(["buurthuis": "Gezinsmaatje"])
    #expect(pairs(known.network).contains("gemeente-dorp gezinsmaatje"))
    let new = try corrected(["buurthuis": "nieuw: Buurthuis De Brug"])
    #expect(new.network.partners.last?.name == "Buurthuis De Brug")
    #expect(pairs(new.network).contains("buurthuis-de-brug gemeente-dorp"))
    let none = try corrected(["buurthuis": "-"])
    #expect(none.network == ImportedSheets([Self.list]).network)
  }

  @Test func `types, domains and their own words are set`() throws {
    let corrected = try corrected(["Gezinsmaatje": "anders: maatjes", "wijk": "sociaal"])
    #expect(corrected.network.partners[3].type == PartnerType(own: "maatjes"))
    #expect(corrected.network.partners[1].statedDomain == .social)
  }

  @Test func `the kind that a word was taken for is corrected in the ties of its row`() throws {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["van", "naar", "soort contact"], ["Gemeente", "GGD", "verwijzingen"],
          ["Wijkteam", "GGD", "verwijzing"],
        ])
    ])
    for (correction, kinds) in [
      ("overleg", ["overleg", "verwijzing"]), ("-", [nil, "verwijzing"]),
      ("ja", ["verwijzing", "verwijzing"]),
    ] {
      let answers = read.guesses.map { guess in
        CheckTable.Answer(guess: guess, correction: correction, place: Place(file: "n.xlsx"))
      }
      let corrected = try Corrections.applied(answers, to: read.network)
      #expect(corrected.network.ties.map { $0.kind?.code } == kinds)
      #expect(corrected.guesses.isEmpty)
    }
  }

  @Test func `how a column was read is on the list, and is corrected in the own file`() throws {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [["organisatie", "lijntjes"], ["GGD Oost", "JGZ Oost"], ["JGZ Oost", "GGD Oost"]])
    ])
    let rows = CheckTable.form(read.guesses, .dutch).rows
    #expect(rows.contains { $0.contains("lijntjes") && $0.contains("met wie de partner werkt") })
    func applied(_ correction: String) throws -> ImportedNetwork {
      let answers = read.guesses.map { guess in
        CheckTable.Answer(guess: guess, correction: correction, place: Place(file: "n.xlsx"))
      }
      return try Corrections.applied(answers, to: read.network)
    }
    #expect(try applied("klopt").guesses.isEmpty)
    let error = #expect(throws: InvalidFile.self) { try applied("opmerkingen") }
    #expect(
      error?.diagnostics.first?.line(.dutch).contains("lees dat bestand opnieuw in") == true)
  }

  @Test func `a correction that cannot be read is a mistake with what may be filled in`() {
    do {
      _ = try corrected(["Gezinsmaatje": "qqq", "buurthuis": "zzz"])
      Issue.record("it was read")
    } catch {
      let lines = (error as? InvalidFile)?.diagnostics.map { $0.line(.dutch) } ?? []
      #expect(lines.count == 2)
      #expect(lines.contains { $0.contains("deze correctie is niet te lezen: 'qqq'") })
    }
  }

  @Test func `two names become one partner with another name`() throws {
    let read = ImportedSheets([
      .own(
        "Lijst",
        [
          ["organisatie", "werkt samen met"], ["Kraamzorg Rust & Zo", "GGD"],
          ["Kraamzorg Rust en Zo", "GGD"], ["GGD", ""],
        ])
    ])
    let answers = read.guesses.map {
      CheckTable.Answer(
        guess: $0, correction: $0.subject == .sameName ? "ja" : "", place: Place(file: ""))
    }
    let merged = try Corrections.applied(answers, to: read.network).network
    #expect(merged.partners.map { $0.name } == ["Kraamzorg Rust & Zo", "GGD"])
    #expect(merged.partners[0].aliases == ["Kraamzorg Rust en Zo"])
    #expect(merged.ties.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `the list of guesses is read back as it was written`(_ language: Language) throws {
    let guesses = ImportedSheets([Self.list], language: language).guesses
    let table = CheckTable.form(guesses, language).sheetTable
    let answers = try CheckTable.answers(in: table.rows, file: "n.xlsx")
    #expect(answers.map { $0.guess.subject } == guesses.map { $0.subject })
    #expect(answers.map { $0.guess.about } == guesses.map { $0.about })
    #expect(answers.map { $0.guess.found } == guesses.map { $0.found })
    #expect(answers.map { $0.guess.place.cell } == guesses.map { $0.place.cell })
    #expect(
      answers.map { $0.guess.proposal.map { $0(language) } }
        == guesses.map { $0.proposal.map { $0(language) } })
  }

  @Test(arguments: Language.allCases)
  func `the filled template gives the same network`(_ language: Language) throws {
    let read = ImportedSheets([Self.list], language: language)
    let sheets = FilledTemplate(language: language).sheets(
      of: read.network, checking: read.guesses)
    #expect(sheets.first?.table.name == CheckTable.name(language))
    let bytes = try XLSXWriter.file(of: sheets)
    #expect(try XLSXWriter.file(of: sheets) == bytes)
    let loaded = try NetworkFormat.xlsx.network(from: bytes, file: "n.xlsx")
    #expect(loaded.warnings.map { $0.line(.dutch) } == [])
    #expect(loaded.network.partners == read.network.partners)
    #expect(loaded.network.ties == read.network.ties)
    #expect(loaded.network.structures == read.network.structures)
  }

  @Test func `a correction that was not worked in is told by every command`() throws {
    let read = ImportedSheets([Self.list])
    var sheets = FilledTemplate(language: .dutch).sheets(
      of: read.network, checking: read.guesses)
    sheets[0].table.rows[1][4].content = .text("Wijkteam Zuid")
    let bytes = try XLSXWriter.file(of: sheets)
    let loaded = try NetworkFormat.xlsx.network(from: bytes, file: "n.xlsx")
    #expect(loaded.warnings.count == 1)
    #expect(
      loaded.warnings.first?.line(.dutch).hasPrefix(
        "n.xlsx:Na te kijken!E2: warning: op dit blad staan correcties") == true)
  }
}

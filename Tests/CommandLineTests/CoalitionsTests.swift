import Foundation
import Testing

/// In which municipalities coalitions work, asked through the program.
@Suite struct CoalitionsTests {
  private static let list = Program.root.appending(path: "Networks/coalities.yaml").path

  @Test func `the list of this repository is counted by province and GGD region`() throws {
    let answer = try Program("coalitions", Self.list, "--markdown")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("van 342 gemeenten"))
    #expect(answer.output.contains("| Provincie Groningen | 10 | 10 | 0 | 10 |"))
    #expect(answer.output.contains("| GGD Limburg-Noord | 14 | 14 | 0 | 0 | 14 |"))
    #expect(answer.output.contains("| Provincie Zeeland | 13 | 0 |"))
    let byROAZ = try Program("coalities", Self.list, "--per", "roaz", "--markdown")
    #expect(byROAZ.output.contains("| niet bekend |"))
  }

  @Test func `what changed between two dates is told by municipality`() throws {
    let answer = try Program(
      "coalitions", Self.list, "--on", "2023-01-01", "--since", "2021-06", "--language", "en")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("- Diemen: was preparing, now coalition"))
    #expect(answer.output.contains("- Beesel: was not in view, now regional"))
  }

  @Test func `a municipality that merged is told with what it went into`() throws {
    try Program.withFolder { folder in
      let list = """
        peildatum: 2023
        coalities:
          - {gemeente: Weesp, status: coalitie, sinds: 2020, peildatum: 2021}
          - {gemeente: Den Haag, status: voorbereiding, sinds: 2022}

        """
      try Data(list.utf8).write(to: folder.appending(path: "a.yaml"))
      let answer = try Program("coalitions", "a.yaml", "--since", "2021", in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output.contains("- Weesp: was coalitie, ging op in Amsterdam"))
      #expect(answer.output.contains("- Den Haag: was niet in beeld, nu voorbereiding"))
    }
  }

  @Test func `ten mistakes in 342 rows give ten messages with their cell`() throws {
    try Program.withFolder { folder in
      let path = folder.appending(path: "lijst.csv")
      #expect(try Program("template", "lijst.csv", "--coalities", in: folder).status == 0)
      var rows = try String(contentsOf: path, encoding: .utf8).split(whereSeparator: {
        $0.isNewline
      }).map {
        $0.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
      }
      #expect(rows.count == 343)
      let row = { (name: String) in rows.firstIndex { $0[0] == name } ?? 0 }
      let wrong: [(row: Int, column: Int, text: String, says: String)] = [
        (row("Amersfoort"), 0, "Amersvoort", "bedoelt u 'Amersfoort'"),
        (row("Assen"), 0, "Haren", "bedoelt u 'Groningen'"),
        (row("Breda"), 0, "Bergen op Zoom", "Bergen op Zoom staat er al"),
        (row("Delft"), 1, "coalietie", "bedoelt u 'coalitie'"),
        (row("Ede"), 1, "regionale", "bedoelt u 'regionaal'"),
        (row("Goes"), 1, "", "ontbreekt 'status'"),
        (row("Hulst"), 0, "", "ontbreekt 'gemeente'"),
        (row("Lopik"), 2, "2021-13", "'2021-13'"),
        (row("Meppel"), 5, "hoogg", "bedoelt u 'hoog'"),
        (row("Zwolle"), 2, "2025", "'sinds' (2025) ligt na de peildatum (2024)"),
      ]
      rows[row("Zwolle")][3] = "2024"
      for mistake in wrong { rows[mistake.row][mistake.column] = mistake.text }
      let text = rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
      try Data(text.utf8).write(to: path)
      let answer = try Program("coalitions", "lijst.csv", in: folder)
      #expect(answer.status == 1)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.count == 10, "\(answer.errors)")
      for mistake in wrong {
        let line = lines.first { $0.hasPrefix("lijst.csv:\(mistake.row + 1):") }
        #expect(line?.contains(mistake.says) == true, "\(mistake.text): \(line ?? "")")
      }
    }
  }

  @Test(arguments: ["uit.csv", "uit.xlsx", "uit.json"])
  func `what is written is read again with the same counts`(_ file: String) throws {
    try Program.withFolder { folder in
      let written = try Program("coalitions", Self.list, "--on", "2023", "-o", file, in: folder)
      #expect(written.status == 0, "\(written.errors)")
      let (old, new) = (
        try Program("coalitions", Self.list, "--on", "2023"),
        try Program("coalitions", file, "--on", "2023", in: folder)
      )
      #expect(new.status == 0, "\(new.errors)")
      #expect(new.output == old.output)
    }
  }

  @Test func `an adviser keeps a list of her own region`() throws {
    try Program.withFolder { folder in
      let template = try Program(
        "template", "regio.xlsx", "--coalitions", "--region", "GGD Fryslân", in: folder)
      #expect(template.status == 0, "\(template.errors)")
      let answer = try Program(
        "coalitions", "regio.xlsx", "--region", "GGD Fryslân", in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output.contains("In beeld: 0 van 18 gemeenten"))
      #expect(answer.output.contains("- Súdwest-Fryslân: niet in beeld"))
      let wrong = try Program("coalitions", "regio.xlsx", "--region", "GGD Frieslan", in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.errors.contains("bedoelt u"), "\(wrong.errors)")
    }
  }
}

import Foundation
import Testing

/// Somebody's own sheet becomes a network in two commands.
@Suite struct ImportTests {
  private static let list = """
    Overzicht Kansrijke Start Dorp;;

    Organisatie;Werkt samen met;Telefoon
    Gemeente Dorp;JGZ, wijkteam;06-12345678
    JGZ Oost;huisartsen;
    Wijkteam Noord;;
    Wijkteam Zuid;;
    Huisartsen;JGZ en gemeente;
    Totaal: 5;;

    """

  @Test(arguments: ["n.xlsx", "n.yaml"])
  func `what is written can be checked, corrected and reported`(_ name: String) throws {
    try Program.withFolder { folder in
      try Self.list.write(
        to: folder.appending(path: "lijst.csv"), atomically: true, encoding: .utf8)
      let read = try Program("inlezen", "lijst.csv", "-o", name, in: folder)
      #expect(read.status == 0, "\(read.errors)")
      #expect(read.output.contains("5 partners, 5 verbindingen"), "\(read.output)")
      #expect(read.output.contains("'wijkteam' → Wijkteam Noord | Wijkteam Zuid"))
      #expect(read.errors.contains("1 telefoonnummer"))
      let check = try Program("check", name, in: folder)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output.contains("in orde; 5 partners, 5 verbindingen"))
      let again = try Program("import", name, "-o", "tweede.yaml", in: folder)
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.output.contains("5 partners, 5 verbindingen"))
    }
  }

  @Test func `corrections beside a network file are worked in`() throws {
    try Program.withFolder { folder in
      try Self.list.write(
        to: folder.appending(path: "lijst.csv"), atomically: true, encoding: .utf8)
      _ = try Program("import", "lijst.csv", "-o", "n.yaml", in: folder)
      let table = folder.appending(path: "n.na-te-kijken.csv")
      let text = try String(contentsOf: table, encoding: .utf8)
      let corrected = text.replacingOccurrences(
        of: "wijkteam;Wijkteam Noord|Wijkteam Zuid;;",
        with: "wijkteam;Wijkteam Noord|Wijkteam Zuid;Wijkteam Zuid;")
      #expect(corrected != text)
      try corrected.write(to: table, atomically: true, encoding: .utf8)
      let again = try Program("import", "n.yaml", "-o", "m.yaml", in: folder)
      #expect(
        again.output.contains("5 partners, 4 verbindingen"), "\(again.output) \(again.errors)")
    }
  }

  @Test func `the same sheet gives the same bytes, and a file that is there is kept`() throws {
    try Program.withFolder { folder in
      try Self.list.write(
        to: folder.appending(path: "lijst.csv"), atomically: true, encoding: .utf8)
      for name in ["a.xlsx", "b.xlsx"] {
        _ = try Program("import", "lijst.csv", "-o", name, "--language", "en", in: folder)
      }
      let bytes = try ["a.xlsx", "b.xlsx"].map { try Data(contentsOf: folder.appending(path: $0)) }
      #expect(bytes[0] == bytes[1])
      let refused = try Program("import", "lijst.csv", "-o", "a.xlsx", in: folder)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("'a.xlsx' bestaat al"))
    }
  }
}

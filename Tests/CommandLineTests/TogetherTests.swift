import Foundation
import Testing

/// Several networks read together, and side by side.
@Suite struct TogetherTests {
  static let eight = [
    "alkmaar", "almere", "delft", "groningen", "hoogeveen", "leiden", "zaanstad", "zeist",
  ].map { "Networks/\($0).yaml" }

  @Test func `the eight places together ask about Pharos, merge nothing, and keep an answer`()
    throws
  {
    try Program.withFolder { folder in
      let arguments = ["report", "--together"] + Self.eight + ["-o", folder.path]
      let first = try Program(arguments)
      #expect(first.status == 0, "\(first.errors)")
      let text = try String(contentsOf: folder.appending(path: "samen.md"), encoding: .utf8)
      #expect(text.contains("Pharos"))
      #expect(text.contains("Dit lijkt dezelfde partner"))
      #expect(!text.contains("Dit is bevestigd"))
      #expect(!text.contains("Verloskundigen: "))
      let table = folder.appending(path: "dezelfde-partners.csv")
      let lines = try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\r\n")
      let answered = lines.map { $0.contains("Pharos") && $0.hasSuffix(";") ? $0 + "ja" : $0 }
      #expect(answered != lines)
      try answered.joined(separator: "\r\n").write(to: table, atomically: true, encoding: .utf8)
      let second = try Program(arguments)
      #expect(second.status == 0, "\(second.errors)")
      let after = try String(contentsOf: folder.appending(path: "samen.md"), encoding: .utf8)
      #expect(after.contains("Dit is bevestigd"))
      let kept = try String(contentsOf: table, encoding: .utf8)
      #expect(kept == answered.joined(separator: "\r\n"))
      let svg = try String(contentsOf: folder.appending(path: "kaart.svg"), encoding: .utf8)
      #expect(svg.contains("Hoogeveen"))
    }
  }

  @Test func `a wrong answer is told with its cell`() throws {
    try Program.withFolder { folder in
      let table = folder.appending(path: "dezelfde-partners.csv")
      let rows =
        "gemeente 1;partner 1;gemeente 2;partner 2;waarom;dezelfde?\n"
        + "Almere;Pharos;Zeist;Pharos;;misschien\nAlmeer;Pharos;Zeist;Pharoos;;ja\n"
      try rows.write(to: table, atomically: true, encoding: .utf8)
      let found = try Program(
        "report", "--together", "Networks/almere.yaml", "Networks/zeist.yaml", "-o", folder.path)
      #expect(found.status != 0)
      for words in ["'misschien' is geen antwoord", "Almere", "Pharos"] {
        #expect(found.errors.contains(words), "\(words): \(found.errors)")
      }
    }
  }

  @Test func `two snapshots of one place are refused, and lists beside networks left out`() throws {
    let doubled = try Program(
      "report", "--together", "Networks/zeist.yaml", "Networks/zeist-2024.yaml", "-o", "/tmp/x")
    #expect(doubled.status != 0 && doubled.errors.contains("twee peilingen"))
    let list = try Program("report", "Networks/regions.yaml")
    #expect(list.status != 0 && list.errors.contains("een lijst van regio's en geen netwerk"))
    let other = try Program("check", "Networks/coalities.yaml", "--language", "en")
    #expect(
      other.errors.contains("a list of coalitions and no network")
        || other.output.contains("a list of coalitions and no network"))
  }

  @Test func `coalitions stand side by side, in the order of their places`() throws {
    let found = try Program(
      ["compare", "--all", "--markdown", "Networks/regions.yaml", "Networks/coalities.yaml"]
        + Self.eight.reversed() + ["Networks/zeist-2024.yaml"])
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.errors.contains("overgeslagen"))
    let rows = found.output.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    let places = rows.prefix(9).map {
      $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)
    }
    #expect(places == places.sorted { $0.lowercased() < $1.lowercased() })
    #expect(places.count { $0 == "Zeist" } == 2)
    // Of Zeist the latest snapshot counts, which does not name Pharos.
    #expect(found.output.contains("Healthy Pregnancy") && !found.output.contains("Pharos"))
  }
}

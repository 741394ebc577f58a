import CoalitionModel
import Foundation
import NetworkFormats
import Testing

/// A survey from questionnaires to the network, through the program.
@Suite struct SurveyTests {
  /// Twelve partners and who says what of whom; the same in every run.
  private struct Simulated {
    let ids = (1...12).map { "p\($0 < 10 ? "0" : "")\($0)" }
    private(set) var levels: [[Int]] = []

    init(seed: UInt64) {
      var state = seed
      levels = (0..<12).map { _ in
        (0..<12).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return max(0, Int(state >> 33) % 9 - 3)
        }
      }
    }

    var network: String {
      "netwerk: Peiling\npartners:\n"
        + ids.map { "  - {id: \($0), naam: 'Praktijk \($0)', type: verloskundige}\n" }.joined()
    }

    func table(of place: Int) -> String {
      let rows = ids.indices.filter { $0 != place }.map { other in
        "Praktijk \(ids[place]);Praktijk \(ids[other]);\(levels[place][other])"
      }
      return (["Ingevuld door;Partner;Hoe werken jullie samen?"] + rows).joined(separator: "\n")
    }
  }

  private func write(_ text: String, to folder: URL, _ name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test(arguments: [0, 1, 3, 6])
  func `answers come back exactly, whoever keeps silent`(silent: Int) throws {
    let made = Simulated(seed: UInt64(silent + 1))
    try Program.withFolder { folder in
      try write(made.network, to: folder, "n.yaml")
      let answering = Array(made.ids.indices.dropFirst(silent))
      for place in answering {
        try write(made.table(of: place), to: folder, "in/\(made.ids[place]).csv")
      }
      let read = try Program(
        "survey", "n.yaml", "--read", "in", "-o", "uit.yaml", "--json", in: folder)
      #expect(read.status == 0, "\(read.errors)")
      let network = try NetworkFormats.network(at: folder.appending(path: "uit.yaml").path).network
      var found: [String: Int] = [:]
      for tie in network.ties {
        for reporter in tie.reportedBy {
          found["\(reporter) \(tie.pair.other(than: reporter))"] = tie.intensity
        }
      }
      var told: [String: Int] = [:]
      for place in answering {
        for other in made.ids.indices where other != place && made.levels[place][other] > 0 {
          told["\(made.ids[place]) \(made.ids[other])"] = made.levels[place][other]
        }
      }
      #expect(found == told)
      #expect(network.partners.count { $0.response == .silent } == silent)
      #expect(network.partners.count { $0.response == .answered } == 12 - silent)
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any])
      let pairs = try #require(value["pairs"] as? [String: Int])
      let mutual = answering.flatMap { one in answering.map { (one, $0) } }
        .filter { $0 < $1 && made.levels[$0][$1] > 0 && made.levels[$1][$0] > 0 }
      #expect(pairs["confirmed"] == mutual.count)
      #expect((pairs["unknown"] ?? 0) == silent * (silent - 1) / 2)
      let check = try Program("check", "uit.yaml", in: folder)
      #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
  }

  @Test func `every partner gets a questionnaire that reads back as it was made`() throws {
    try Program.withFolder { folder in
      let made = try Program(
        "vragenlijst", Program.groningen, "-o", "lijsten", "--ratings", in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "lijsten").path)
      let partners = try NetworkFormats.network(at: Program.groningen).network.partners
      let asked = partners.filter { $0.status == .involved }
      #expect(Set(names) == Set(asked.map { "\($0.id).xlsx" } + ["vragenlijst.html"]))
      let read = try Program(
        "survey", Program.groningen, "--read", "lijsten", "--language", "en", in: folder)
      #expect(read.status == 0, "\(read.errors)")
      #expect(read.output.contains("0 of \(asked.count) partners answered."))
      let again = try Program("survey", Program.groningen, "-o", "lijsten", in: folder)
      #expect(again.status == 64 && again.errors.contains("bestaat al"))
    }
  }

  @Test func `the form asks about every partner and holds no ratings unless asked`() throws {
    try Program.withFolder { folder in
      let partners = try NetworkFormats.network(at: Program.groningen).network.partners
      let asked = partners.count { $0.status == .involved }
      for (name, arguments) in [("kort", []), ("lang", ["--ratings"])] {
        let made = try Program(
          ["survey", Program.groningen, "-o", name, "--language", "en"] + arguments, in: folder)
        #expect(made.status == 0, "\(made.errors)")
        let page = try String(
          contentsOf: folder.appending(path: "\(name)/questionnaire.html"), encoding: .utf8)
        #expect(page.components(separatedBy: "<fieldset ").count - 1 == asked)
        #expect(page.contains("class=\"ratings\"") == (name == "lang"))
        #expect(page.contains("Content-Security-Policy"))
      }
    }
  }

  @Test func `who answered gets a page of thanks, and nobody else does`() throws {
    try Program.withFolder { folder in
      let made = Simulated(seed: 3)
      try write(made.network, to: folder, "n.yaml")
      for place in 0..<4 { try write(made.table(of: place), to: folder, "in/\(place).csv") }
      let read = try Program("survey", "n.yaml", "--read", "in", "--thanks", "dank", in: folder)
      #expect(read.status == 0, "\(read.errors)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "dank").path)
      #expect(Set(names) == ["p01.html", "p02.html", "p03.html", "p04.html"])
      let page = try String(
        contentsOf: folder.appending(path: "dank/p01.html"), encoding: .utf8)
      let named = made.ids.indices.filter { $0 != 0 && made.levels[0][$0] > 0 }
      let mutual = named.filter { $0 < 4 && made.levels[$0][0] > 0 }
      #expect(page.components(separatedBy: "noemt u ook</td>").count - 1 == mutual.count)
      #expect(page.contains("<h1>Dank u wel, Praktijk p01</h1>") && page.contains("<svg"))
      #expect(try Program("survey", "n.yaml", "--thanks", "x", "-o", "y", in: folder).status == 64)
    }
  }

  @Test func `means of what partners think are shown from three answers on`() throws {
    try Program.withFolder { folder in
      let made = Simulated(seed: 1)
      try write(made.network, to: folder, "n.yaml")
      let head =
        "Filled in by;Partner;How do you work together?;Does what was agreed;Supports our aim;"
        + "Is open to discussion;Has influence;Is involved;Contributes"
      let rows = [
        "p01;p04;3;4;4;1;2;2;2", "p02;p04;4 – we work together all the time;2;2;2;4;4;4",
        "p03;p04;regular contact;3;3;3;1 – not;very much;1", "p01;p05;1;1;1;1;1;1;1",
        "p02;p05;1;1;1;1;1;1;1",
      ]
      try write(([head] + rows).joined(separator: "\n"), to: folder, "in/all.csv")
      let read = try Program(
        "survey", "n.yaml", "--read", "in", "--language", "en", "--json", in: folder)
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any])
      let ratings = try #require(value["ratings"] as? [[String: Any]])
      #expect(ratings.count == 1 && ratings.first?["partner"] as? String == "p04")
      // (3 + 2 + 3) / 3 and (2 + 4 + 2) / 3, counted by hand.
      #expect(abs((ratings.first?["trust"] as? Double ?? 0) - 8.0 / 3) < 1e-12)
      #expect(abs((ratings.first?["value"] as? Double ?? 0) - 8.0 / 3) < 1e-12)
      // Nine ratings of trust that add up to 24, and six of 1: 30 of 15 × 4.
      #expect(value["network-trust"] as? Double == 0.5)
    }
  }

  @Test func `all mistakes of all files are told, and nothing is written`() throws {
    try Program.withFolder { folder in
      try write(Simulated(seed: 1).network, to: folder, "n.yaml")
      let head = "Ingevuld door;Partner;Hoe werken jullie samen?\n"
      try write(
        head
          + "Praktijk p01;Praktijk p2;3\nPraktijk p01;Praktijk p01;1\np01;p03;vst contact\n;p04;2",
        to: folder, "in/a.csv")
      try write(head + "p02;p01;2\np02;p01;5", to: folder, "in/b.csv")
      try write("naam;stad\nA;B", to: folder, "in/c.csv")
      let read = try Program("survey", "n.yaml", "--read", "in", "-o", "uit.yaml", in: folder)
      #expect(read.status == 1)
      for words in [
        "in/a.csv:2:", "bedoelt u 'Praktijk p02'", "in/a.csv:3:", "over zichzelf", "in/a.csv:4:",
        "bedoelt u 'vast contact'", "in/a.csv:5:", "ontbreekt de naam", "in/b.csv:3:",
        "anders dan dat in in/b.csv:2", "in/c.csv", "geen vragenlijst",
      ] { #expect(read.errors.contains(words), "\(words)\n\(read.errors)") }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "uit.yaml").path))
    }
  }
}

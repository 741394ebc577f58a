import Foundation
import Testing

/// The command `analyze` and the list of measures.
@Suite struct AnalyzeTests {
  @Test func `the extension of the file picks the format, and --format goes before it`() throws {
    try Program.withFolder { folder in
      let starts = [
        ("a.json", "{\n"), ("a.csv", "\u{FEFF}id;naam"), ("a.md", "# Kansrijke Start Groningen"),
        ("a.txt", "KANSRIJKE START GRONINGEN"),
      ]
      for (name, start) in starts {
        let analyze = try Program("analyze", Program.groningen, "-o", name, in: folder)
        #expect(analyze.status == 0 && analyze.output.isEmpty && analyze.errors == "\(name)\n")
        let text = String(
          decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        #expect(text.unicodeScalars.starts(with: start.unicodeScalars), "\(name)")
      }
    }
    let csv = try Program("analyze", Program.groningen, "--format", "csv", "--measure", "degree")
    #expect(csv.output.contains(";degree;articulation\r\n"))
  }

  @Test func `chosen measures have a column, and no lots are drawn`() throws {
    let found = try Program("analyze", Program.groningen, "--measure", "clustering,coreness")
    #expect(found.output.contains("(1) clustering, (2) coreness, (3) snijpunt"))
    #expect(found.output.contains("Niet gedaan: de toets van volgordes"))
    let thorough = try Program(
      "analyze", Program.groningen, "--measure", "degree", "--thorough")
    #expect(!thorough.output.contains("Niet gedaan"))
  }

  @Test func `partners stand in the order asked for, as many as asked for`() throws {
    let found = try Program(
      "analyze", Program.groningen, "--measure", "degree", "--by", "degree", "--top", "2")
    let lines = found.output.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("partner  ") })
    let names = lines[(start + 1)...].prefix { !$0.hasPrefix("-") }
    #expect(names.count == 2)
    #expect(found.output.contains("Op volgorde van degree: de volgorde blijft staan"))
  }

  @Test func `what counts as a tie can be chosen`() throws {
    func ties(_ option: String...) throws -> Int? {
      let arguments = ["analyze", Program.groningen, "--json", "--measure", "degree"] + option
      let found = try Program(arguments)
      let keys =
        try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
      return (keys?["network"] as? [String: Any])?["ties"] as? Int
    }
    let usual = try #require(try ties())
    #expect(try #require(try ties("--include-coalition-wide")) > usual)
    #expect(try ties("--only-status", "gepland") == 1)
    #expect(try ties("--only-status", "bestaand,gepland") == usual + 1)
    #expect(try ties("--min-intensity", "3") == usual)
  }

  @Test(arguments: [
    (["--measure", "betweenes"], "bedoelt u 'betweenness'?"),
    (["--by", "tover"], "'tover' is geen"),
    (["--top", "0"], "kies 1 of meer"), (["--min-intensity", "9"], "geen intensiteit"),
    (["--only-status", "ooit"], "'ooit' is geen status"), (["--format", "docx"], "docx"),
  ])
  func `a wrong choice has status 64 and says what there is`(
    options: [String], message: String
  ) throws {
    let found = try Program(["analyze", Program.groningen] + options)
    #expect(found.status == 64)
    #expect(found.errors.contains(message))
  }

  @Test func `a network with only names, domains and strengths is analyzed whole`() throws {
    try Program.withFolder { folder in
      let network = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: network, withIntermediateDirectories: true)
      try Data("id,name,sector\na,A,medisch\nb,B,sociaal\nc,C,gemeente\n".utf8)
        .write(to: network.appending(path: "nodes.csv"))
      try Data("from,to,strength\na,b,2\nb,c,5\n".utf8)
        .write(to: network.appending(path: "edges.csv"))
      let found = try Program("analyze", "net", in: folder)
      #expect(found.status == 0 && found.errors.isEmpty)
      #expect(found.output.contains("Tussen medisch en gemeente leggen verbinding: B"))
    }
  }

  @Test func `sectors that are no domain of a coalition count as domains of the network`() throws {
    try Program.withFolder { folder in
      let network = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: network, withIntermediateDirectories: true)
      try Data("id,name,sector\na,A,City\nb,B,County\nc,C,City\n".utf8)
        .write(to: network.appending(path: "nodes.csv"))
      try Data("from,to\na,b\nb,c\n".utf8).write(to: network.appending(path: "edges.csv"))
      let found = try Program("analyze", "net", in: folder)
      #expect(found.status == 0)
      #expect(found.errors.contains("domeinen van zichzelf (City, County)"))
      #expect(found.output.contains("Over de grens van een domein: 2 van 2 verbonden paren"))
    }
  }

  @Test func `a plain network keeps its sectors when one is a word of ours`() throws {
    try Program.withFolder { folder in
      let network = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: network, withIntermediateDirectories: true)
      try Data("id,name,sector\na,A,Sport\nb,B,Care\nc,C,Social\n".utf8)
        .write(to: network.appending(path: "nodes.csv"))
      try Data("from,to\na,b\nb,c\n".utf8).write(to: network.appending(path: "edges.csv"))
      let found = try Program("analyze", "net", in: folder)
      #expect(found.status == 0)
      #expect(found.errors.contains("domeinen van zichzelf (Care, Sport)"))
      #expect(found.output.contains("Over de grens van een domein: 2 van 2 verbonden paren"))
    }
  }

  @Test func `a slip in a domain of a coalition stays a mistake`() throws {
    try Program.withFolder { folder in
      let network = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: network, withIntermediateDirectories: true)
      try Data("id,name,sector\na,A,medich\nb,B,sociaal\n".utf8)
        .write(to: network.appending(path: "nodes.csv"))
      try Data("from,to\na,b\n".utf8).write(to: network.appending(path: "edges.csv"))
      let found = try Program("analyze", "net", in: folder)
      #expect(found.status == 1 && found.errors.contains("'medich' is geen domein"))
    }
  }

  @Test func `above 300 partners what was left out is said`() throws {
    try Program.withFolder { folder in
      let edges = (1..<301).map { "p\($0),p\($0 / 2)\n" }.joined()
      let network = folder.appending(path: "net")
      try FileManager.default.createDirectory(at: network, withIntermediateDirectories: true)
      try Data(("from,to\n" + edges).utf8).write(to: network.appending(path: "edges.csv"))
      let found = try Program("analyze", "net", in: folder)
      #expect(found.output.contains("Niet gedaan: de toets van volgordes"))
      #expect(found.output.contains("--thorough"))
    }
  }

  @Test func `list measures gives name, question, range and source`() throws {
    let list = try Program("list", "measures")
    #expect(list.status == 0)
    #expect(
      list.output.contains(
        """
        harmonic
          Hoe snel bereikt deze partner de anderen, ook als het netwerk uit losse delen
          bestaat?
          0 tot 1;
        """))
    #expect(list.output.contains("Boldi and Vigna (2014), doi:10.1080/15427951.2013.865686"))
    let english = try Program("list", "measures", "--language", "en", "--json")
    let entries =
      try JSONSerialization.jsonObject(with: Data(english.output.utf8)) as? [[String: Any]]
    #expect(
      entries?.allSatisfy { $0.keys.sorted() == ["name", "question", "range", "source"] } == true)
  }

  @Test func `--measure knows every name of list measures`() throws {
    let list = try Program("list", "measures", "--json")
    let entries =
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]] ?? []
    let names = entries.compactMap { $0["name"] as? String }
    #expect(names.count > 30)
    let found = try Program(
      "analyze", Program.groningen, "--json", "--measure", names.joined(separator: ","))
    #expect(found.status == 0)
    let keys = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
    #expect(keys?["robustness"] is [String: Any])
  }

  @Test func `PageRank and degrees follow ties that run one way`() throws {
    try Program.withFolder { folder in
      try Data(
        "Source,Target,Type\nb,a,Directed\nc,a,Directed\nd,a,Directed\ne,a,Directed\na,f,Directed\n"
          .utf8
      ).write(to: folder.appending(path: "edges.csv"))
      let found = try Program(
        "analyze", ".", "--json", "--measure", "in-degree,in-strength,pagerank", in: folder)
      let keys = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
      let partners = keys?["partners"] as? [[String: Any]] ?? []
      let values = partners.compactMap { $0["measures"] as? [String: Any] }
      #expect(values.map { $0["in-degree"] as? Int } == [4, 0, 0, 0, 0, 1])
      #expect(values.map { $0["in-strength"] as? Double } == [4, 0, 0, 0, 0, 1])
      // networkx 3.6.1, nx.pagerank(G)
      let expected = [0.33486, 0.0761, 0.0761, 0.0761, 0.0761, 0.36073]
      for (value, other) in zip(values, expected) {
        #expect(abs((value["pagerank"] as? Double ?? 0) - other) < 5e-6)
      }
    }
  }
}

import Foundation
import Testing

/// No command writes over what it reads, by whatever path that is named.
@Suite struct InputFilesTests {
  private static let network = """
    {"netwerk": "X", "verbindingen": [{"van": "a", "naar": "b"}], "partners": [
    {"id": "a", "naam": "A", "type": "jgz"}, {"id": "b", "naam": "B", "type": "wijkteam"}]}
    """

  /// Runs a command beside a network in several forms, and expects that all files stay as they were.
  private func expectKept(_ arguments: [String], saying part: String) throws {
    try Program.withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "map"), withIntermediateDirectories: false)
      for (name, text) in [
        ("net.json", Self.network), ("net.yaml", Self.network),
        ("regions.yaml", "regios: [{id: r, naam: R, soort: vsv}]\n"),
        ("map/partners.csv", "id;naam;type\na;A;jgz\nb;B;wijkteam\n"),
        ("map/verbindingen.csv", "van;naar\na;b\n"),
      ] { try Data(text.utf8).write(to: folder.appending(path: name)) }
      if arguments.contains("acties.csv") {
        _ = try Program("recommend", "net.json", "--actions", "acties.csv", in: folder)
      }
      let files = FileManager.default
      try files.createDirectory(
        at: folder.appending(path: "sub"), withIntermediateDirectories: false)
      for (link, target) in [
        ("link.json", "net.json"), ("maplink", "map"), ("gebiedlink.json", "regions.yaml"),
      ] {
        try files.createSymbolicLink(
          atPath: folder.appending(path: link).path, withDestinationPath: target)
      }
      try files.linkItem(
        at: folder.appending(path: "net.json"), to: folder.appending(path: "tweede.json"))
      let before = try contents(of: folder)
      let found = try Program(arguments, in: folder)
      #expect(found.status == 64, "\(arguments): \(found.errors)")
      #expect(found.errors.contains(part), "\(arguments): \(found.errors)")
      #expect(try contents(of: folder) == before, "\(arguments)")
    }
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      found[name] =
        FileManager.default.contents(atPath: folder.appending(path: name).path) ?? Data()
    }
    return found
  }

  @Test(arguments: [
    ["draw", "net.json", "-o", "net.json"], ["draw", "net.json", "-o", "x.svg", "-o", "net.json"],
    ["convert", "net.json", "net.json"], ["analyze", "net.json", "-o", "net.json"],
    ["recommend", "net.json", "-o", "net.json"], ["suggest", "net.json", "-o", "net.json"],
    ["routes", "net.json", "-o", "net.json"], ["regions", "net.json", "-o", "net.json"],
    ["phases", "net.json", "-o", "net.json"], ["interventions", "net.json", "-o", "net.json"],
    ["what-if", "net.json", "--remove", "a", "-o", "net.json"],
    ["apply", "acties.csv", "net.json", "-o", "net.json"],
  ])
  func `a command with an output refuses to write over the network it reads`(
    arguments: [String]
  ) throws {
    try expectKept(arguments, saying: "het netwerk dat wordt gelezen")
  }

  @Test(arguments: [
    "./net.json", "sub/../net.json", "link.json", "tweede.json", "sub/.././link.json",
  ])
  func `the same file by another path, a link or another name is the same file`(
    path: String
  ) throws {
    try expectKept(["draw", "net.json", "-o", path], saying: "het netwerk dat wordt gelezen")
    try expectKept(["draw", path, "-o", "net.json"], saying: "het netwerk dat wordt gelezen")
  }

  @Test(arguments: [
    (["convert", "map", "map"], "het netwerk dat wordt gelezen"),
    (["convert", "map/", "maplink"], "het netwerk dat wordt gelezen"),
    (["convert", "map", "map", "--format", "gephi"], "het netwerk dat wordt gelezen"),
    (["convert", "map/partners.csv", "map"], "het netwerk dat wordt gelezen"),
    (["report", "map", "-o", "map"], "de map die wordt gelezen"),
    (["analyze", "map", "-o", "map/maten.csv"], "de map die wordt gelezen"),
    (["recommend", "map", "--actions", "maplink/acties.csv"], "de map die wordt gelezen"),
  ])
  func `a folder of tables gets no table more or less by what is made of it`(
    arguments: [String], part: String
  ) throws {
    try expectKept(arguments, saying: part)
  }

  @Test(arguments: [
    ["convert", "net.json", "regions.yaml"], ["draw", "net.yaml", "-o", "gebiedlink.json"],
  ])
  func `what is read beside the network is kept as well`(arguments: [String]) throws {
    try expectKept(arguments, saying: "een bestand dat erbij hoort")
  }

  @Test func `a folder that is read may get a picture, and a picture may keep its places`() throws {
    try Program.withFolder { folder in
      try Data(Self.network.utf8).write(to: folder.appending(path: "net.yaml"))
      #expect(try Program("convert", "net.yaml", "map", in: folder).status == 0)
      #expect(try Program("draw", "map", "-o", "map/kaart.json", in: folder).status == 0)
      let again = try Program(
        "draw", "map", "-o", "map/kaart.json", "--places", "map/kaart.json", in: folder)
      #expect(again.status == 0, "\(again.errors)")
    }
  }
}

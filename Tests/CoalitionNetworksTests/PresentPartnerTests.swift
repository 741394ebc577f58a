import CoalitionNetworks
import Foundation
import TestSupport
import Testing

/// No advice asks for a partner that stands in the file, however the file was made.
@Suite struct PresentPartnerTests {
  private static let partners = ["JGZ", "Huisartsen", "Wijkteam", "Kraamzorg"]
  /// The requirements of the norm that ask for one of them.
  private static let requirements = ["R-C06", "R-C07", "R-C08", "R-C05"]
  private static let pairs = [("JGZ", "Huisartsen"), ("JGZ", "Wijkteam"), ("Kraamzorg", "JGZ")]

  /// The same town as a table, by the way in which it is written down.
  private static func table(_ way: String, without absent: String = "") -> String {
    let names = partners.filter { $0 != absent }
    let pairs = pairs.filter { $0.0 != absent && $0.1 != absent }
    let isTied: (String, String) -> Bool = { one, other in
      pairs.contains { $0 == (one, other) || $0 == (other, one) }
    }
    let rows: [[String]] =
      switch way {
      case "pairs": [["van", "naar"]] + pairs.map { [$0.0, $0.1] }
      case "matrix":
        [["naam"] + names]
          + names.map { row in [row] + names.map { isTied(row, $0) ? "1" : "0" } }
      case "sideways":
        [["Organisatie"] + names]
          + [
            ["Werkt samen met"]
              + names.map { name in
                pairs.filter { $0.0 == name }.map { $0.1 }.joined(separator: ", ")
              }
          ]
      default:
        [["naam", "werkt samen met"]]
          + names.map { name in
            [name, pairs.filter { $0.0 == name }.map { $0.1 }.joined(separator: " en ")]
          }
      }
    return rows.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
  }

  private func openRequirements(_ network: CoalitionNetwork) throws -> [String] {
    let norm = try Norm.kansrijkeStart()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    return ReportContext(of: analysis, norm: norm, language: .dutch).advice.findings.map { $0.id }
  }

  private func read(_ table: String) throws -> CoalitionNetwork {
    try NetworkFormat.csv.network(from: Array(table.utf8), file: "plek.csv").network
  }

  @Test(arguments: ["list", "pairs", "matrix", "sideways"])
  func `a partner in a table is not asked for`(way: String) throws {
    let open = try openRequirements(read(Self.table(way)))
    #expect(Set(open).isDisjoint(with: Self.requirements))
  }

  @Test(arguments: zip(partners, requirements))
  func `a partner that is not in the table is asked for`(name: String, id: String) throws {
    #expect(try openRequirements(read(Self.table("list", without: name))).contains(id))
  }

  @Test(
    arguments: NetworkFormat.all.filter {
      $0.isWritten && $0.isRead && !$0.fileExtensions.isEmpty
    })
  func `a partner in a file of any format is not asked for`(format: NetworkFormat) throws {
    let network = try read(Self.table("list"))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let written = try format.written(network, language: .dutch)
    var path = folder
    switch written.content {
    case .file(let bytes):
      path = folder.appending(path: "plek.\(try #require(format.fileExtensions.first))")
      try Data(bytes).write(to: path)
    case .folder(let files):
      for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
    }
    let back = try NetworkFormats.network(at: path.path).network
    #expect(back.partners.count == Self.partners.count)
    #expect(try Set(openRequirements(back)).isDisjoint(with: Self.requirements))
  }
}

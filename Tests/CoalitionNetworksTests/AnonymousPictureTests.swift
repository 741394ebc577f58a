import CoalitionNetworks
import Foundation
import TestSupport
import Testing

/// Nothing hidden leaves the house in a picture, in no format.
@Suite struct AnonymousPictureTests {
  private static let formats: [PictureFormat] = [
    .svg, .png(width: 600), .compactPNG(width: 600), .pdf, .paper(.a4), .dot, .json,
  ]

  @Test(arguments: DrawnNetwork.anonymous)
  func `no name of a network is left in its anonymous picture`(_ drawn: DrawnNetwork) throws {
    let check = PrivacyCheck(hiding: drawn.network.hiddenTexts)
    let outputs = try drawn.diagram.rendered(as: Self.formats).outputs
    #expect(outputs.count == Self.formats.count)
    for format in Self.formats {
      let findings = check.findings(in: try #require(outputs[format]))
      #expect(findings.isEmpty, "\(format)")
    }
  }

  @Test(arguments: DrawnNetwork.all)
  func `the check finds the names of a picture that has them`(_ drawn: DrawnNetwork) throws {
    let check = PrivacyCheck(hiding: drawn.network.partners.map(\.name))
    let formats: [PictureFormat] = [.svg, .pdf, .dot, .json]
    let outputs = try drawn.diagram.rendered(as: formats).outputs
    for format in formats {
      #expect(check.findings(in: try #require(outputs[format])).count > 1, "\(format)")
    }
  }

  @Test func `an internal file leaves no trace in any picture`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "plek.yaml")
    try Data(
      """
      netwerk: Plek
      partners:
        - {id: jgz, naam: JGZ, type: jgz}
        - {id: kraam, naam: Kraamzorg, type: kraamzorg}
      verbindingen:
        - {van: jgz, naar: kraam}
      """.utf8
    ).write(to: path)
    let secret = "bel vooral Zwanenburg na vijven"
    try Data("intern:\n  - {partner: jgz, functie: Zwaanfunctie, opmerking: \(secret)}\n".utf8)
      .write(to: folder.appending(path: "plek.intern.yaml"))
    let loaded = try NetworkFormats.network(at: path.path, includingInternal: true)
    #expect(loaded.notes.compactMap(\.remark) == [secret])
    let check = PrivacyCheck(hiding: [secret, "Zwaanfunctie", "Zwanenburg"])
    let options = DrawnNetwork.options(for: loaded.network)
    for view in View.all {
      let diagram = view.diagram(of: Analysis(of: loaded.network), options)
      for (format, bytes) in try diagram.rendered(as: Self.formats).outputs {
        #expect(check.findings(in: bytes).isEmpty, "\(view.name) \(format)")
      }
    }
  }

  @Test func `types stand in for names, numbered where there are several`() throws {
    var network = CoalitionNetwork(name: "Ergens")
    network.partners = [
      Partner(id: "b", name: "Noord", type: .kraamzorg),
      Partner(id: "a", name: "Zuid", type: .kraamzorg), Partner(id: "c", name: "Oost", type: .jgz),
      Partner(id: "d", name: "West"),
    ]
    network.ties = [Tie(from: "a", to: "c")]
    let anonymous = network.anonymous(.dutch)
    #expect(
      anonymous.partners.map(\.name) == [
        "Kraamzorg 2", "Kraamzorg 1", "Jeugdgezondheidszorg (JGZ)", "Partner",
      ])
    #expect(anonymous.ties.map { [$0.from, $0.to] } == [["kraamzorg-1", "jgz-1"]])
    let figures = [network, anonymous].map { Analysis(of: $0).figures.tieCount }
    #expect(figures == [1, 1])
  }
}

/// The networks of the repository, each with its overview drawn once for all tests.
struct DrawnNetwork: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let network: CoalitionNetwork
  let diagram: Diagram

  static let networks = Repository.networks.compactMap { path in
    (try? NetworkFormats.network(at: path).network).map { (URL(filePath: path), $0) }
  }

  /// Every network as it is.
  static let all = networks.map { path, network in
    DrawnNetwork(path.lastPathComponent, network, of: network)
  }

  /// Every network with its names hidden; `network` has them still.
  static let anonymous = networks.map { path, network in
    DrawnNetwork(path.lastPathComponent, network, of: network.anonymous(.dutch))
  }

  private init(_ name: String, _ network: CoalitionNetwork, of drawn: CoalitionNetwork) {
    testDescription = name
    self.network = network
    diagram = View.overview.diagram(of: Analysis(of: drawn), DrawnNetwork.options(for: drawn))
  }

  /// The options as the command line sets them.
  static func options(for network: CoalitionNetwork) -> DiagramOptions {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.description = "\(analysis.figures.partnerCount) partners."
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    return options
  }
}

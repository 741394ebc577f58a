import CoalitionModel
import Foundation
import Graphs
import Graphviz
import NetworkAnalysis
import NetworkFormats
import TestSupport
import Testing
import Wording

@testable import Diagrams

/// A network on which the quality of pictures is measured.
struct QualityNetwork: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let network: CoalitionNetwork

  /// The places of the repository.
  static let places = [
    "alkmaar", "almere", "delft", "groningen", "hoogeveen", "leiden", "zaanstad", "zeist",
  ].compactMap { read("\($0)", at: Repository.root.appending(path: "Networks/\($0).yaml")) }

  /// Generated coalitions; those that a debug build draws in minutes only when they are asked for.
  static let generated = ([5, 9, 14] + (areSlowAsked ? [20, 30, 45, 60] : [])).map(made)

  /// Seven rescue networks, far denser than coalitions, in the folder of `COALITIEKAART_DATA`.
  static let rescue = rescueNames.compactMap { name in
    rescueFolder.flatMap { read(name, at: $0.appending(path: "emon_\(name)")) }
  }

  /// Where the rescue networks lie; none when nobody says so.
  static let rescueFolder = ProcessInfo.processInfo.environment["COALITIEKAART_DATA"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
  }

  /// Whether the tests may take minutes: `COALITIEKAART_SLOW` is set.
  static let areSlowAsked = ProcessInfo.processInfo.environment["COALITIEKAART_SLOW"] != nil

  /// A coalition of so many partners.
  static func made(_ count: Int) -> QualityNetwork {
    QualityNetwork(
      testDescription: "\(count) partners",
      network: SampleCoalitions.generated(count, seed: UInt64(count)))
  }

  private static let rescueNames =
    ["mtsi"]
    + (areSlowAsked
      ? ["cheyenne", "hurrfrederic", "lakepomona", "mtsthelens", "texas", "wichita"] : [])

  private static func read(_ name: String, at url: URL) -> QualityNetwork? {
    (try? NetworkFormats.network(at: url.path)).map {
      QualityNetwork(testDescription: name, network: $0.network)
    }
  }
}

/// A generated coalition of more partners than names fit on a page, with phases and, when asked,
/// rings of influence.
enum LargeCoalition {
  static func network(_ count: Int, areRingsRecorded: Bool = false) -> CoalitionNetwork {
    var network = SampleCoalitions.generated(count, seed: UInt64(count))
    let phases: [[Phase]] = [
      [.before], [.during], [.after], [.before, .during], [.before, .after], [],
    ]
    for index in network.partners.indices {
      network.partners[index].phases = phases[index % phases.count]
      guard areRingsRecorded, index % 9 > 0 else { continue }
      network.partners[index].ring = index < count / 20 ? .decide : Ring.allCases[1 + index % 3]
    }
    return network
  }

  /// The numbers of a sentence, in their order.
  static func numbers(in text: Substring) -> [Int] {
    text.replacing(".", with: "").split { !$0.isNumber }.compactMap { Int($0) }
  }
}

/// Coalitions for pictures: a small one with everything, and generated ones.
enum SampleCoalitions {
  /// Meetings of two and three, a body with members, ties of all looks, and partners for every band.
  static var everything: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.partners = [
      partner("jgz", "jgz"), partner("kraamzorg", "kraamzorg"), partner("wij", "wijkteam"),
      partner("verloskundigen", "verloskundige"), partner("vsv", "vsv"),
      partner("gemeente", "gemeente"), partner("verzekeraar", "zorgverzekeraar"),
      partner("ggd", "ggd"), partner("wijk", "wijkcoalitie"), partner("groep", nil),
      partner("ouders", "ouders", .wanted), partner("school", "onderwijs", .mentioned),
    ]
    network.partners[4].members = ["verloskundigen"]
    network.structures = [
      structure("platform", ["jgz", "kraamzorg", "verloskundigen"]),
      structure("tweetal", ["jgz", "gemeente"]),
      structure("coalitie", ["jgz", "ggd", "gemeente"], kind: .coalition),
    ]
    network.structures[2].associates = ["wijk"]
    network.ties = [
      tie("verloskundigen", "jgz", "telefonische-advisering", isDirected: true),
      tie("jgz", "wij", "telefonische-advisering", isDirected: true),
      tie("gemeente", "verzekeraar", "regeling"), tie("gemeente", "wij", "financiering"),
      tie("gemeente", "jgz", "samenwerking"),
    ]
    network.ties.append(tie("kraamzorg", "wij", "overdracht", .planned))
    return network
  }

  /// A coalition of so many partners with meetings and ties between them, the same for the same seed.
  static func generated(_ count: Int, seed: UInt64) -> CoalitionNetwork {
    var random = SplitMix64(seed: seed)
    let types = PartnerType.allCases
    var network = CoalitionNetwork(name: "Gemaakt \(count)")
    network.partners = (0..<count).map { index in
      let type = types[Int(random.next() % UInt64(types.count))]
      return partner("p\(index)", type.code, name: "\(type.name(.dutch)) \(index)")
    }
    func anyone() -> String { "p\(random.next() % UInt64(count))" }
    network.structures = (0..<(count / 6)).map { index in
      structure("s\(index)", (0..<Int(3 + random.next() % 3)).map { _ in anyone() })
    }
    network.ties = (0..<count).compactMap { _ in
      let (from, to) = (anyone(), anyone())
      return from == to ? nil : tie(from, to, "samenwerking")
    }
    return network
  }

  /// The picture of a view, with the first missing ties numbered.
  static func diagram(
    _ view: String, of network: CoalitionNetwork, _ language: Language = .dutch,
    options given: DiagramOptions = DiagramOptions()
  ) throws -> Diagram {
    let analysis = Analysis(of: network, guide: .sample)
    var options = given
    options.language = language
    options.description = language == .dutch ? "Beschrijving." : "Description."
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    let found = try #require(View.all.first { $0.name == view })
    return found.diagram(of: analysis, options)
  }

  /// The same network with all its lists in another order.
  static func shuffled(_ network: CoalitionNetwork) -> CoalitionNetwork {
    var random = SplitMix64(seed: 7)
    var network = network
    network.partners.shuffle(using: &random)
    network.ties.shuffle(using: &random)
    network.structures.shuffle(using: &random)
    for index in network.structures.indices {
      network.structures[index].members.shuffle(using: &random)
    }
    return network
  }

  private static func partner(
    _ id: String, _ type: String?, _ status: PartnerStatus = .involved, name: String? = nil
  ) -> Partner {
    var partner = Partner(id: id, name: name ?? id, type: type.flatMap(PartnerType.init(code:)))
    partner.status = status
    return partner
  }

  private static func structure(
    _ id: String, _ members: [String], kind: StructureKind = .meeting
  ) -> Structure {
    var structure = Structure(id: id, name: "Overleg \(id)", kind: kind)
    structure.members = members
    return structure
  }

  private static func tie(
    _ from: String, _ to: String, _ kind: String, _ standing: Standing = .current,
    isDirected: Bool = false
  ) -> Tie {
    var tie = Tie(from: from, to: to, kind: TieKind(code: kind))
    tie.standing = standing
    tie.isDirected = isDirected
    return tie
  }
}

import CoalitionNetworks
import Foundation

/// Times the drawing of many networks in one process.
///
/// Two threads analyze, place and write SVG.
///
/// Run with `swift run -c release DiagramBenchmarks [PARTNERS] [NETWORKS] [VIEW]`; without
/// arguments it draws the overview of 340 networks of 25 partners, as many as there are
/// municipalities.
@main
struct DiagramBenchmarks {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let numbers = words.prefix(2).compactMap { Int($0) }
    let partners = numbers.first ?? 25
    let count = numbers.count > 1 ? numbers[1] : 340
    let name = words.dropFirst(2).first ?? "overview"
    guard let view = View.all.first(where: { $0.name == name }) else {
      return print("there is no view '\(name)'")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let results = Parallel.map(count: count, threadLimit: 2, makeWorkspace: {}) { seed, _ in
      Result { try draw(view, SampleNetwork.network(of: partners, seed: UInt64(seed))) }
    }
    let time = clock.now - start
    let bytes = try results.reduce(0) { try $0 + $1.get() }
    print("\(count) networks of \(partners) partners: \(time), \(bytes) bytes of SVG in all")
  }

  /// How many bytes the picture has.
  private static func draw(_ view: View, _ network: CoalitionNetwork) throws -> Int {
    let analysis = try Norm.kansrijkeStart().analysis(of: network)
    let diagram = view.diagram(of: analysis, DiagramOptions())
    return try diagram.rendered(as: [.svg]).outputs[.svg]?.count ?? 0
  }
}

/// Made-up coalitions, the same for the same seed.
enum SampleNetwork {
  /// A network in which partners seek those that have many ties, with about 1.8 ties for each.
  static func network(of count: Int, seed: UInt64) -> CoalitionNetwork {
    var random = SplitMix64(seed: seed)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    let types = PartnerType.allCases
    var network = CoalitionNetwork(name: "Voorbeeld \(seed)")
    network.partners = (0..<count).map { index in
      let type = types[below(types.count)]
      return Partner(id: "p\(index)", name: "\(type.name(.dutch)) \(index)", type: type)
    }
    var ends = [0]
    for partner in 1..<max(1, count) {
      for _ in 0..<(1 + below(10) / 2 % 3) {
        let other = ends[below(ends.count)]
        guard other != partner else { continue }
        network.ties.append(Tie(from: "p\(partner)", to: "p\(other)"))
        ends += [other, partner]
      }
      ends.append(partner)
    }
    return network
  }
}

import CoalitionNetworks
import Foundation

/// Times the drawing of many networks in one process, and tells how readable they came out.
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
    guard let view = DiagramViews.all.first(where: { $0.name == name }) else {
      return print("there is no view '\(name)'")
    }
    var readability = Readability()
    let clock = ContinuousClock()
    var layout = Duration.zero
    let start = clock.now
    for seed in 0..<UInt64(count) {
      let analysis = Analysis(of: SampleNetwork.network(of: partners, seed: seed))
      let before = clock.now
      let diagram = view.diagram(of: analysis, DiagramOptions())
      layout += clock.now - before
      let rendered = try diagram.rendered(as: [.svg])
      readability.add(diagram.drawing, warnings: rendered.warnings.count)
    }
    print("\(count) networks of \(partners) partners: \(clock.now - start), layout \(layout)")
    print(readability.text(count))
  }
}

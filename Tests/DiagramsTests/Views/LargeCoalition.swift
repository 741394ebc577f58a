import CoalitionModel
import Graphviz

@testable import Diagrams

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

  /// All words of a picture, its lines joined.
  static func words(_ diagram: Diagram) -> String {
    diagram.drawing.texts.map { $0.lines.joined(separator: " ") }.joined(separator: "\n")
  }

  /// The numbers of a sentence, in their order.
  static func numbers(in text: Substring) -> [Int] {
    text.replacing(".", with: "").split { !$0.isNumber }.compactMap { Int($0) }
  }
}

import CoalitionModel
import Foundation
import NetworkFormats
import TestSupport
import Testing

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

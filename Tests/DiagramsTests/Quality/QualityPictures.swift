import Synchronization

@testable import Diagrams

/// Pictures of the networks on which quality is measured, each made once for all tests.
enum QualityPictures {
  private static let made = Mutex<[String: Diagram]>([:])

  static func diagram(_ view: String, of shown: QualityNetwork) throws -> Diagram {
    let key = "\(view) \(shown.testDescription)"
    return try made.withLock { made in
      if let diagram = made[key] { return diagram }
      let diagram = try SampleCoalitions.diagram(view, of: shown.network)
      made[key] = diagram
      return diagram
    }
  }
}

import CoalitionModel
package import NetworkAnalysis
package import Wording

/// A way of looking at a network as a picture.
package protocol DiagramView: Sendable {
  /// The name of the view on the command line.
  var name: String { get }

  /// The question that the picture answers, in plain words.
  var question: Text { get }

  /// Whether the picture tells in which wider regions those of the network lie.
  var showsWiderRegions: Bool { get }

  /// The picture of an analysis.
  func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram
}

extension DiagramView {
  /// Most pictures do not.
  package var showsWiderRegions: Bool { false }
}

/// The views.
package enum DiagramViews {
  /// Every view, in the order in which help names them.
  package static let all: [any DiagramView] = [
    OverviewView(),
    GapsView(),
    ChainView(),
    MatrixView(),
    StructuresView(),
    EgoView(),
    RingsView(),
    GridView(),
    RegionsView(),
    RouteView(),
  ]
}

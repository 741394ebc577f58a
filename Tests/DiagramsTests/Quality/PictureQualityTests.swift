import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// The figures that a picture must reach to be published.
@Suite struct PictureQualityTests {
  static let views = View.all.map(\.name)

  private func check(_ figures: PictureFigures, gap: Double) {
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= gap)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
    #expect(figures.strayEdges == [])
    let (found, pairs) = figures.intrusions
    #expect(Double(found.count) <= 0.02 * Double(pairs), "\(found)")
  }

  /// Twice the distance that edges keep from shapes and two points more, so that none is straight.
  private static let usualGap = 2 * 5.0 + 2

  @Test(arguments: QualityNetwork.places, views)
  func `every view of every place can be published`(
    _ place: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: place)
    try check(PictureFigures(of: diagram), gap: 5)
  }

  @Test(arguments: QualityNetwork.places + QualityNetwork.generated)
  func `the overview of a coalition can be published`(_ made: QualityNetwork) throws {
    let diagram = try QualityPictures.diagram("overview", of: made)
    try check(PictureFigures(of: diagram), gap: Self.usualGap)
  }

  @Test(
    .enabled(if: QualityNetwork.rescueFolder != nil, "COALITIEKAART_DATA names no folder"),
    arguments: QualityNetwork.rescue)
  func `the overview of a dense network can be published`(_ dense: QualityNetwork) throws {
    let diagram = try SampleCoalitions.diagram("overview", of: dense.network)
    try check(PictureFigures(of: diagram), gap: Self.usualGap)
  }

  @Test(arguments: views, QualityNetwork.generated.suffix(1) + [.made(60)])
  func `views of more partners can be published`(_ view: String, _ made: QualityNetwork) throws {
    let isLaidOut = ["overview", "ego"].contains(view)
    guard !isLaidOut else { return }
    let diagram = try QualityPictures.diagram(view, of: made)
    try check(PictureFigures(of: diagram), gap: 5)
  }

  @Test(
    .enabled(if: QualityNetwork.areSlowAsked, "COALITIEKAART_SLOW is not set"),
    arguments: [100, 150, 300])
  func `a large overview has no overlap, and every label fits`(_ count: Int) throws {
    let made = QualityNetwork.made(count)
    let figures = try PictureFigures(
      of: QualityPictures.diagram("overview", of: made))
    #expect(figures.warnings == [])
    // Lines run straight here: the gap needs no room for routes, only that of the layout.
    #expect(figures.smallestGap >= 6)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
  }
}

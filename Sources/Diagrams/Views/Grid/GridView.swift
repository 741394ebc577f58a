import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Influence against interest: partners on the true point of their two figures, from 0 to 5.
  ///
  /// Those on the same point stand below each other. A partner of which one of the two figures is not
  /// recorded is named; it is never given a place.
  package static let grid = View(
    name: "grid", aliases: ["invloed", "kwadranten"],
    question: Text(
      nl: "Wie heeft invloed, en voor wie staat er veel op het spel?",
      en: "Who has influence, and for whom is much at stake?"),
    lacking: { analysis, _ in GridWords.lacking(GridContent(of: analysis)) }
  ) { analysis, options in
    let content = GridContent(of: analysis)
    let words = GridWords(of: analysis, content, options)
    let scene =
      content.isEmpty
      ? words.page(on: options.page).scene("grid") { _, room in room.minY }
      : GridPicture.scene(
        of: content, words, PartnerIDs(of: analysis), on: options.page)
    return Diagram(scene, title: words.name, description: words.description, options.language)
  }
}

/// Who stands on which point of the grid.
struct GridContent {
  /// The highest figure.
  static let most = 5
  /// From here on a figure is high.
  static let high = 3

  /// A point with those on it.
  struct Spot {
    let interest: Int
    let influence: Int
    /// By domain in its fixed place, then by id.
    let partners: [Partner]

    /// Whether its partners have much at stake and hardly any say.
    var isStriking: Bool { interest >= 4 && influence <= 1 }
  }

  /// The points with a partner, from the highest influence and the lowest interest on.
  let spots: [Spot]
  /// The partners of which one of the two, or both, is not recorded; by id.
  let unplaced: [Partner]

  init(of analysis: Analysis) {
    let partners = analysis.network.partners.filter { $0.status != .stopped }
      .sorted { $0.id < $1.id }
    func isKnown(_ partner: Partner) -> Bool {
      partner.influence != nil && partner.interestStrength != nil
    }
    let placed = partners.filter(isKnown)
    spots = (0...Self.most).reversed().flatMap { influence in
      (0...Self.most).compactMap { interest in
        let own = placed.filter { Self.held($0.influence) == influence }
          .filter { Self.held($0.interestStrength) == interest }
        guard !own.isEmpty else { return nil }
        return Spot(
          interest: interest, influence: influence,
          partners: own.sorted(by: EgoContent.inOrder))
      }
    }
    unplaced = partners.filter { !isKnown($0) }
  }

  /// A figure within the scale.
  private static func held(_ value: Int?) -> Int { min(max(value ?? 0, 0), most) }

  var isEmpty: Bool { spots.isEmpty }
  var partners: [Partner] { spots.flatMap { $0.partners } }

  /// The partners of a quarter.
  func partners(isInterested: Bool, isInfluential: Bool) -> [Partner] {
    spots.filter { ($0.interest >= Self.high) == isInterested }
      .filter { ($0.influence >= Self.high) == isInfluential }.flatMap { $0.partners }
  }
}

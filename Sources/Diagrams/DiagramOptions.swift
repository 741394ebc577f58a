package import CoalitionModel
package import Graphviz
package import NetworkAnalysis
package import Wording

/// What a picture is told from outside.
package struct DiagramOptions: Hashable, Sendable {
  /// A missing tie with its number in the advice.
  package struct NumberedLink: Hashable, Sendable {
    /// The number.
    package let number: Int
    /// The partner from which the line is drawn.
    package let first: Partner.ID
    /// The partner to which the line is drawn.
    package let second: Partner.ID

    /// Creates a numbered link.
    package init(number: Int, first: Partner.ID, second: Partner.ID) {
      self.number = number
      self.first = first
      self.second = second
    }
  }

  /// For whom a picture is.
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    /// Readers of a newsletter: no numbers and no lines to discuss, a short legend.
    case newsletter
    /// A session of the coalition: with numbers and lines to discuss, large.
    case session
  }

  /// What lies behind a picture.
  package enum Background: String, CaseIterable, Hashable, Sendable {
    case white
    /// Nothing: the page or slide shows through.
    case transparent
    /// Dark, for a slide in a dark room.
    case dark
  }

  /// The language of all words.
  package var language = Language.dutch
  /// What the picture shows, in words, for those who do not see it.
  package var description = ""
  /// The missing ties that are drawn.
  package var links: [NumberedLink] = []
  /// The partner that the picture is about, in a view around one partner.
  package var partner: Partner.ID?
  /// The theme that the picture is about, in a view of one theme.
  package var theme: Theme?
  /// The wider regions in which those of the network lie.
  package var regions = RegionBook()
  /// In which municipalities a coalition works, for the map of the country.
  package var coalitions: CoalitionCoverage?
  /// The places of municipalities on that map.
  package var tiles = TileGrid()
  /// The region that is enlarged on that map.
  package var area: Region?
  /// Where partners stood in an earlier picture, to keep them there; heeded by the overview.
  package var places: EarlierPlaces?
  /// For whom the picture is; nil for whoever reads it on a screen or paper.
  package var audience: Audience?
  /// What lies behind a picture.
  package var background = Background.white
  /// The kind of page on which the picture is composed.
  package var page = PageKind.column

  /// Creates the default options.
  package init() {}
}

extension DiagramOptions {
  /// What a picture in a language is told for a group of readers: its words, and the missing ties in the
  /// order of their numbers.
  ///
  /// A newsletter has its own words, which ask nothing of the reader.
  package init(
    _ language: Language, for audience: Audience?, of analysis: Analysis,
    described description: String, links: [MissingTie]
  ) {
    self.language = language
    self.audience = audience
    self.description =
      audience == .newsletter ? PictureInWords(analysis, language).text : description
    self.links = links.enumerated().map { index, link in
      NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
  }
}

/// Where partners and meetings with lines stood in an earlier picture of the same view.
///
/// A picture that is told so keeps them in their places, so that readers find them back.
package struct EarlierPlaces: Hashable, Sendable {
  /// The centers by kind and id, such as `partner jgz`.
  private(set) var centers: [String: Point] = [:]

  /// What stood where in a picture; a place off every page is not kept.
  init(
    _ nodes: [(id: String, place: Point)], tiedBy edges: [(id: String, ends: [String])],
    _ data: [String: [String: String]]
  ) {
    let tied = Set(edges.filter { data[$0.id]?["missing"] == nil }.flatMap { $0.ends })
    let page = 0...Size.longestSide
    for node in nodes where tied.contains(node.id) {
      guard page.contains(node.place.x), page.contains(node.place.y) else { continue }
      if let key = Self.key(data[node.id] ?? [:]) { centers[key] = node.place }
    }
  }

  private static func key(_ data: [String: String]) -> String? {
    data["partner"].map { "partner \($0)" } ?? data["structure"].map { "structure \($0)" }
  }

  /// Where a partner stood on the page.
  package func center(ofPartner id: String) -> Point? { centers["partner \(id)"] }

  /// Where a meeting stood on the page.
  package func center(ofStructure id: String) -> Point? { centers["structure \(id)"] }
}

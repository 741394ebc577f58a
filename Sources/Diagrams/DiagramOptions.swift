package import CoalitionModel
import Graphviz
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
  /// The kind of page on which a scene is composed.
  package var page = PageKind.column
  /// The width of the page in points.
  package var width = 600.0
  /// The wished width of the page divided by its height; nil where the height is free.
  ///
  /// A view that can choose puts its legend beside a wide picture.
  package var aspect: Double?

  /// The narrowest page that a picture is laid out for, in points.
  package static let leastWidth = 420.0

  /// Creates the default options.
  package init() {}
}

extension DiagramOptions {
  /// The picture with its notes under it, or beside it where that makes letters larger on the page.
  func larger(_ make: (_ areNotesBeside: Bool) -> Diagram) -> Diagram {
    let under = make(false)
    guard let aspect, aspect > 1.2 else { return under }
    let beside = make(true)
    let ratio = SIMD2(aspect, 1)
    return beside.scale(in: ratio) > under.scale(in: ratio) ? beside : under
  }

  /// The picture of a wide page, as wide as its height leaves room for where it would be narrower.
  func filled(_ make: (DiagramOptions) -> Diagram) -> Diagram {
    let picture = make(self)
    let canvas = picture.drawing.canvas
    guard let aspect, aspect > 1.2, canvas.height * aspect > 1.04 * canvas.width else {
      return picture
    }
    var options = self
    options.width = (canvas.height * aspect).rounded(.down)
    let wider = make(options)
    let ratio = SIMD2(aspect, 1)
    return wider.scale(in: ratio) >= picture.scale(in: ratio) ? wider : picture
  }
}

package import CoalitionModel
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
  /// Where partners stood in an earlier picture, to keep them there; heeded by the overview and by
  /// the picture around one partner.
  package var places: EarlierPlaces?
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

public import CoalitionModel

/// What a picture is told from outside.
public struct DiagramOptions: Hashable, Sendable {
  /// A missing tie with its number in the advice.
  public struct NumberedLink: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// The partner from which the line is drawn.
    public let first: Partner.ID
    /// The partner to which the line is drawn.
    public let second: Partner.ID

    /// Creates a numbered link.
    public init(number: Int, first: Partner.ID, second: Partner.ID) {
      self.number = number
      self.first = first
      self.second = second
    }
  }

  /// The language of all words.
  public var language = Language.dutch
  /// What the picture shows, in words, for those who do not see it.
  public var description = ""
  /// The missing ties that are drawn.
  public var links: [NumberedLink] = []
  /// The partner that the picture is about, in a view around one partner.
  public var partner: Partner.ID?
  /// The theme that the picture is about, in a view of one theme.
  public var theme: Theme?
  /// The wider regions in which those of the network lie.
  public var regions = RegionBook()
  /// Where partners stood in an earlier picture, to keep them there; heeded by the overview and by
  /// the picture around one partner.
  public var places: EarlierPlaces?
  /// The width of the page in points.
  public var width = 600.0
  /// The wished width of the page divided by its height; nil where the height is free.
  ///
  /// A view that can choose puts its legend beside a wide picture.
  public var aspect: Double?

  /// The narrowest page that a picture is laid out for, in points.
  public static let leastWidth = 420.0

  /// Creates the default options.
  public init() {}
}

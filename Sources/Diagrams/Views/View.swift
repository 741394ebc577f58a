import CoalitionModel
package import NetworkAnalysis
package import Wording

/// A way of looking at a network as a picture.
///
/// A view is a value: what it is called, the question that it answers, what it asks for besides the
/// network, and how its picture is made. To add one, write such a value in a file of its own and add
/// a line to ``all``; the command line, the contact sheet, the page and the quality tests find it
/// there.
package struct View: Sendable {
  /// What a picture may ask for besides the network and its analysis.
  package enum Need: Hashable, Sendable {
    /// The partner that it is about; without one the view chooses.
    case partner
    /// The theme that it is about; without one the view chooses.
    case theme
    /// The wider regions in which those of the network lie.
    case regions
    /// An earlier picture, of which it keeps the places.
    case places
    /// A list of municipalities with their coalitions; it takes the place of a network.
    case coalitions
  }

  /// The name on the command line.
  package let name: String
  /// Other words for it, in Dutch.
  package let aliases: [String]
  /// The question that the picture answers, in plain words.
  package let question: Text
  /// What the picture asks for besides the network.
  package let needs: Set<Need>

  private let draw: @Sendable (Analysis, DiagramOptions) -> Diagram
  private let miss: @Sendable (Analysis, DiagramOptions) -> Text?

  /// Creates a view.
  ///
  /// - Parameters:
  ///   - name: One English word in small letters; no other view has it.
  ///   - aliases: Dutch words for it in small letters; no other view has them.
  ///   - question: The question that the picture answers.
  ///   - needs: What the picture asks for besides the network.
  ///   - lacking: What to record before there is anything to draw; nothing where there is.
  ///   - diagram: Makes the picture.
  package init(
    name: String, aliases: [String] = [], question: Text, needs: Set<Need> = [],
    lacking: @escaping @Sendable (Analysis, DiagramOptions) -> Text? = { _, _ in nil },
    diagram: @escaping @Sendable (Analysis, DiagramOptions) -> Diagram
  ) {
    self.name = name
    self.aliases = aliases
    self.question = question
    self.needs = needs
    miss = lacking
    draw = diagram
  }

  /// Every view of a network, in the order in which help names them.
  package static let all: [View] = [
    .overview,
    .gaps,
    .chain,
    .matrix,
    .structures,
    .ego,
    .rings,
    .grid,
    .regions,
    .route,
  ]

  /// The views of a list of municipalities, and not of a network.
  package static let ofCountry: [View] = [.netherlands]

  /// The view of a name or alias, in capitals or not; nil where there is none.
  package static func named(_ word: String, among views: [View] = all + ofCountry) -> View? {
    let word = word.lowercased()
    return views.first { $0.name == word || $0.aliases.contains(word) }
  }

  /// What to record before this view has anything to draw; nil where it has.
  package func lacking(in analysis: Analysis, _ options: DiagramOptions) -> Text? {
    miss(analysis, options)
  }

  /// The picture of an analysis.
  package func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    draw(analysis, options)
  }

  /// The picture of an analysis on a kind of page, with the background and for whom the options say.
  package func diagram(
    of analysis: Analysis, _ options: DiagramOptions, on page: PageKind
  ) -> Diagram {
    var options = options
    options.page = page
    if options.audience == .newsletter { options.links = [] }
    return diagram(of: analysis, options).on(options.background)
  }
}

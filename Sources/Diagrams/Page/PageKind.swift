package import Graphviz

/// A kind of page with its measures and its one scale of type.
///
/// Lengths are in the unit of the page: pixels on screens, points on paper. Letters are never set
/// below the floor: content is cut instead, and the page says what was cut.
package struct PageKind: Hashable, Sendable {
  /// What a unit of length is.
  package enum Unit: String, Hashable, Sendable {
    case pixel
    case point
  }

  /// The name on the command line.
  package var name: String
  package var unit: Unit
  /// The width of the page.
  package var width: Double
  /// The height of the page; nil where it follows the content.
  package var height: Double?
  package var margin: Double
  /// The step of which distances are multiples.
  package var step: Double
  package var type: TypeScale
  package var card: CardMeasures
  package var lines: LineMeasures
  /// Where title, content and source stand on a slide; nil where they follow each other downward.
  package var frame: FixedFrame?
  /// Whether its cards and letters are the smaller ones.
  package private(set) var isDense = false

  /// The sizes of letters.
  package struct TypeScale: Hashable, Sendable {
    package var title: Font
    package var titleLine: Double
    package var subtitle: Font
    package var heading: Font
    package var denseHeading: Font
    /// The name of a partner; its size is the u of all rules.
    package var name: Font
    package var denseName: Font
    package var pill: Font
    package var listName: Font
    package var listText: Font
    package var legend: Font
    package var badge: Font
    package var denseBadge: Font
    package var chip: Font
    package var source: Font
    /// The smallest letters allowed.
    package var floor: Double
  }

  /// The measures of a partner's card, and of the radius of containers.
  package struct CardMeasures: Hashable, Sendable {
    package var height: Double
    package var radius: Double
    package var denseHeight: Double
    package var denseRadius: Double
    package var border: Double
    package var bridgeBorder: Double
    package var bar: Double
    package var containerRadius: Double
    /// The room between the side of a container and what is in it.
    package var padding: Double
    package var densePadding: Double
  }

  /// The measures of lines, arrow tips and badges.
  package struct LineMeasures: Hashable, Sendable {
    package var dark: Double
    package var grey: Double
    package var red: Double
    /// The length and width of an arrow tip.
    package var tip: Size
    /// How far a tip ends before its card.
    package var off: Double
    /// The radius of a badge.
    package var badge: Double
  }

  /// Where things stand on a page whose title is one line and whose height is fixed.
  package struct FixedFrame: Hashable, Sendable {
    package var titleBaseline: Double
    package var subtitleBaseline: Double
    /// The top of the content, and where it is dense.
    package var top: Double
    package var denseTop: Double
    package var sourceBaseline: Double
    /// The room of the content from left to right.
    package var content: ClosedRange<Double>
    /// The room of list and legend beside it; nil where they stand below.
    package var rail: ClosedRange<Double>?
  }

  /// The same page with the smaller cards, names, headings and numbers; for much content.
  package var dense: PageKind {
    guard !isDense else { return self }
    var page = self
    page.isDense = true
    page.type.heading = type.denseHeading
    page.type.name = type.denseName
    page.type.badge = type.denseBadge
    page.card.height = card.denseHeight
    page.card.radius = card.denseRadius
    page.card.padding = card.densePadding
    page.frame?.top = frame?.denseTop ?? 0
    return page
  }

  /// The size of a partner's name, of which many measures are multiples.
  package var u: Double { type.name.size }
  /// Whether there is room for one column of cards only.
  package var isNarrow: Bool { width < 450 }
  /// The room between the margins.
  package var room: Double { width - 2 * margin }
}

extension PageKind {
  /// Every kind of page.
  package static let all: [PageKind] = [column, phone, slide, square, a4, a3, a0]

  /// The kind of a name; nil where there is none.
  package static func named(_ name: String) -> PageKind? { all.first { $0.name == name } }

  /// A column of a web page.
  package static let column = PageKind(
    name: "column", unit: .pixel, width: 600, height: nil, margin: 16, step: 2,
    type: screenType(title: 24, line: 30, subtitle: 15, heading: 15, name: 14),
    card: CardMeasures(
      height: 34, radius: 7, denseHeight: 23, denseRadius: 5.5, border: 1.25, bridgeBorder: 2.5,
      bar: 5, containerRadius: 10, padding: 10, densePadding: 8),
    lines: columnLines)

  /// A phone, and an image in a newsletter, which a phone shows at its own width.
  package static let phone = PageKind(
    name: "phone", unit: .pixel, width: 390, height: nil, margin: 16, step: 2,
    type: screenType(title: 22, line: 27, subtitle: 14, heading: 15, name: 14),
    card: CardMeasures(
      height: 36, radius: 7, denseHeight: 36, denseRadius: 7, border: 1.25, bridgeBorder: 2.5,
      bar: 5, containerRadius: 10, padding: 10, densePadding: 8),
    lines: columnLines)

  /// A slide of 16 by 9.
  package static let slide = PageKind(
    name: "slide", unit: .pixel, width: 1920, height: 1080, margin: 60, step: 4,
    type: slideType, card: slideCard, lines: slideLines,
    frame: FixedFrame(
      titleBaseline: 84, subtitleBaseline: 126, top: 152, denseTop: 142, sourceBaseline: 1048,
      content: 60...1420, rail: 1480...1860))

  /// A square for social media, with the letters of a slide.
  package static let square = PageKind(
    name: "square", unit: .pixel, width: 1080, height: 1080, margin: 48, step: 4,
    type: slideType, card: slideCard, lines: slideLines,
    frame: FixedFrame(
      titleBaseline: 84, subtitleBaseline: 126, top: 152, denseTop: 142, sourceBaseline: 1048,
      content: 48...1032, rail: nil))

  /// A sheet of A4 upright.
  package static let a4 = PageKind(
    name: "a4", unit: .point, width: 595, height: 842, margin: 36, step: 2, type: paperType,
    card: paperCard, lines: paperLines)

  /// A sheet of A3 upright, with the letters of A4 and room for more.
  package static let a3 = PageKind(
    name: "a3", unit: .point, width: 842, height: 1191, margin: 36, step: 2, type: paperType,
    card: paperCard, lines: paperLines)

  /// A poster of A0 upright, with letters 2.2 times those of A4, to be read from two meters.
  package static let a0 = PageKind(
    name: "a0", unit: .point, width: 2384, height: 3370, margin: 96, step: 4,
    type: paperType.scaled(by: posterScale), card: paperCard.scaled(by: posterScale),
    lines: paperLines.scaled(by: posterScale))

  private static let posterScale = 2.2

  private static func screenType(
    title: Double, line: Double, subtitle: Double, heading: Double, name: Double
  ) -> TypeScale {
    TypeScale(
      title: Font(title, .bold), titleLine: line, subtitle: Font(subtitle),
      heading: Font(heading, .bold), denseHeading: Font(heading == name ? heading : 14, .bold),
      name: Font(name, .medium), denseName: Font(13, .medium), pill: Font(13, .semibold),
      listName: Font(14, .semibold), listText: Font(13.5), legend: Font(13),
      badge: Font(13, .bold), denseBadge: Font(13, .bold), chip: Font(13), source: Font(12),
      floor: 12)
  }

  private static let slideType = TypeScale(
    title: Font(44, .bold), titleLine: 52, subtitle: Font(24), heading: Font(24, .bold),
    denseHeading: Font(21, .bold), name: Font(22, .medium), denseName: Font(20, .medium),
    pill: Font(20, .semibold), listName: Font(22, .semibold), listText: Font(20),
    legend: Font(20), badge: Font(19, .bold), denseBadge: Font(18, .bold), chip: Font(18),
    source: Font(18), floor: 18)

  private static let paperType = TypeScale(
    title: Font(20, .bold), titleLine: 24, subtitle: Font(10.5), heading: Font(11, .bold),
    denseHeading: Font(9.5, .bold), name: Font(9.5, .medium), denseName: Font(8.6, .medium),
    pill: Font(9, .semibold), listName: Font(9.5, .semibold), listText: Font(9), legend: Font(9),
    badge: Font(8.5, .bold), denseBadge: Font(8, .bold), chip: Font(8.5), source: Font(7.5),
    floor: 7.5)

  private static let slideCard = CardMeasures(
    height: 52, radius: 10, denseHeight: 30, denseRadius: 8, border: 1.5, bridgeBorder: 4, bar: 8,
    containerRadius: 16, padding: 20, densePadding: 14)
  private static let paperCard = CardMeasures(
    height: 24, radius: 4.5, denseHeight: 14.5, denseRadius: 3.6, border: 0.8, bridgeBorder: 1.8,
    bar: 3.6, containerRadius: 7, padding: 8, densePadding: 6)

  private static let slideLines = LineMeasures(
    dark: 2.5, grey: 2, red: 3, tip: Size(width: 14, height: 12), off: 5, badge: 16)
  private static let columnLines = LineMeasures(
    dark: 1.75, grey: 1.25, red: 2, tip: Size(width: 9, height: 8), off: 3, badge: 10.5)
  private static let paperLines = LineMeasures(
    dark: 1.1, grey: 0.85, red: 1.3, tip: Size(width: 6.2, height: 5.4), off: 2.2, badge: 7.2)
}

extension PageKind.TypeScale {
  /// The same scale with every size multiplied.
  func scaled(by factor: Double) -> Self {
    func larger(_ font: Font) -> Font { Font(font.size * factor, font.weight) }
    return Self(
      title: larger(title), titleLine: titleLine * factor, subtitle: larger(subtitle),
      heading: larger(heading), denseHeading: larger(denseHeading), name: larger(name),
      denseName: larger(denseName), pill: larger(pill), listName: larger(listName),
      listText: larger(listText), legend: larger(legend), badge: larger(badge),
      denseBadge: larger(denseBadge), chip: larger(chip), source: larger(source),
      floor: floor * factor)
  }
}

extension PageKind.CardMeasures {
  fileprivate func scaled(by factor: Double) -> Self {
    Self(
      height: height * factor, radius: radius * factor, denseHeight: denseHeight * factor,
      denseRadius: denseRadius * factor, border: border * factor,
      bridgeBorder: bridgeBorder * factor, bar: bar * factor,
      containerRadius: containerRadius * factor,
      padding: padding * factor, densePadding: densePadding * factor)
  }
}

extension PageKind.LineMeasures {
  fileprivate func scaled(by factor: Double) -> Self {
    Self(
      dark: dark * factor, grey: grey * factor, red: red * factor,
      tip: Size(width: tip.width * factor, height: tip.height * factor), off: off * factor,
      badge: badge * factor)
  }
}

/// A sheet of paper.
package enum Paper: String, CaseIterable, Hashable, Sendable {
  case a4
  case a3
  case a0

  /// The page for it.
  package var page: PageKind {
    switch self {
    case .a4: .a4
    case .a3: .a3
    case .a0: .a0
    }
  }

  /// The sheet as it suits a picture: upright, or on its side where that makes it larger.
  package func size(for picture: Size) -> Size {
    let (short, long) =
      switch self {
      case .a4: (595.0, 842.0)
      case .a3: (842, 1191)
      case .a0: (2384, 3370)
      }
    return picture.width > picture.height
      ? Size(width: long, height: short) : Size(width: short, height: long)
  }
}

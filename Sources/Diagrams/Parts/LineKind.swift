package import Graphviz
package import Wording

/// A kind of line: one look and one meaning in every picture.
///
/// Every two kinds differ without color: in dash, tip or width.
package struct LineKind: Hashable, Sendable {
  /// Which of the three widths of a page a line has.
  package enum Width: Hashable, Sendable {
    case dark
    case grey
    case red
  }

  /// What stands at the end to which a line leads.
  package enum Tip: Hashable, Sendable {
    case none
    case filled
    case hollow
  }

  /// The name, which is the `data-kind` of a line.
  package let name: String
  package let color: Color
  package let width: Width
  /// The lengths of dash and gap on a slide, where its lines of this kind are `slideWidth` wide.
  private let dash: [Double]
  package let isRound: Bool
  package let tip: Tip
  /// What the legend says of it.
  package let legend: Text

  private init(
    _ name: String, _ color: Color, _ width: Width, dash: [Double] = [], isRound: Bool = false,
    tip: Tip = .none, _ legend: Text
  ) {
    self.name = name
    self.color = color
    self.width = width
    self.dash = dash
    self.isRound = isRound
    self.tip = tip
    self.legend = legend
  }

  /// The stroke on a page.
  package func stroke(on page: PageKind) -> Stroke {
    let (wide, slide) =
      switch width {
      case .dark: (page.lines.dark, PageKind.slide.lines.dark)
      case .grey: (page.lines.grey, PageKind.slide.lines.grey)
      case .red: (page.lines.red, PageKind.slide.lines.red)
      }
    return Stroke(color, wide, dash: dash.map { $0 * wide / slide }, isRound: isRound)
  }

  /// Every kind, in the order in which a legend names them.
  package static let all: [LineKind] = [
    directed, mutual, membership, worksWithMeeting, planned, wanted, oneOff, discuss, notInView,
    statedAbsent,
  ]

  package static let directed = LineKind(
    "directed", Palette.dark, .dark, tip: .filled,
    Text(
      nl: "één kant op, zoals verwijzen", en: "one way, such as referring"))
  package static let mutual = LineKind(
    "mutual", Palette.dark, .dark, Text(nl: "werkt samen", en: "works together"))
  package static let membership = LineKind(
    "membership", Palette.grey, .grey, Text(nl: "zit in dit overleg", en: "is in this meeting"))
  package static let worksWithMeeting = LineKind(
    "works-with", Palette.grey, .grey, dash: [1, 5], isRound: true,
    Text(nl: "werkt ermee samen, geen lid", en: "works with it, is no member"))
  package static let planned = LineKind(
    "planned", Palette.dark, .dark, dash: [6, 4], tip: .hollow,
    Text(nl: "gepland", en: "planned"))
  /// A source states the wish; it has no number of ours.
  package static let wanted = LineKind(
    "wanted", Palette.dark, .grey, dash: [2.5, 4], tip: .hollow,
    Text(nl: "gewenst, een bron zegt het", en: "wanted, a source says so"))
  package static let oneOff = LineKind(
    "one-off", Palette.dark, .dark, dash: [0.1, 6.5], isRound: true,
    Text(nl: "eenmalig", en: "once"))
  /// Not in view and wanted; it has a number at both ends.
  package static let discuss = LineKind(
    "discuss", Palette.discuss, .red, dash: [13, 7],
    Text(nl: "niet in beeld, wel gewenst", en: "not in view, but wanted"))
  /// A step of a route or chain that is not in view.
  package static let notInView = LineKind(
    "not-in-view", Palette.grey, .dark, dash: [0.1, 7], isRound: true,
    Text(nl: "deze stap is niet in beeld", en: "this step is not in view"))
  /// A source states that there is none: a line with an open circuit, ``AbsentMark``, in its middle.
  package static let statedAbsent = LineKind(
    "stated-absent", Palette.ink, .dark,
    Text(nl: "ontbreekt, volgens een bron", en: "is missing, a source says so"))
}

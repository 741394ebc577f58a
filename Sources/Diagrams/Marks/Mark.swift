import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// Something with a place on the map: a partner, a structure, a number or a heading.
struct Mark {
  /// The id in the drawing.
  var id: String
  /// The human name.
  var name: String
  let shape: Shape
  let fill: Color
  let stroke: Color
  var strokeWidth = 1.6
  var line = LineStyle.solid
  let lines: [String]
  var isBold = false
  var textColor = Colors.text
  /// The width and height.
  var size: SIMD2<Double>
  /// Whether lines run around it.
  var isObstacle = true
  var data: [String: String] = [:]

  /// The node of the drawing.
  func node(at center: SIMD2<Double>) -> Drawing.Node {
    var node = Drawing.Node(
      id: id, center: Point(x: center.x, y: center.y),
      size: Size(width: size.x, height: size.y), shape: shape, fill: fill, stroke: stroke,
      strokeWidth: strokeWidth, line: line, lines: lines, fontSize: Mark.fontSize,
      textColor: textColor, isBold: isBold)
    node.isObstacle = isObstacle
    return node
  }

  /// The same mark, at least so wide; a pointed one grows in height too, so that it is no needle,
  /// but never so much that it fills the page.
  func widened(to width: Double) -> Mark {
    var mark = self
    mark.size.x = max(mark.size.x, width.rounded(.down))
    if [.hexagon, .octagon, .ellipse].contains(shape) {
      mark.size.y = max(mark.size.y, min(48, (mark.size.x / 7.5).rounded(.down)))
    }
    return mark
  }

  /// The same mark under another name and with other data.
  func named(_ name: String, _ data: [String: String]) -> Mark {
    var mark = self
    (mark.name, mark.data) = (name, data)
    return mark
  }

  /// Letters of 12 points are 12 pixels in a column of 600 pixels.
  static let fontSize = 12.0

  /// A partner, in the shape and colors of its domain.
  ///
  /// The room is how wide the mark may be; long words are cut off where they do not fit.
  static func partner(
    _ partner: Partner, id: String, isConnector: Bool, room: Double? = nil, _ language: Language
  ) -> Mark {
    let style = DomainStyle.style(of: partner.domain)
    let measure = TextMeasure(fontSize: fontSize, isBold: isConnector)
    let width = room.map { ShapeFit().labelWidth(in: style.shape, width: $0) }
    let lines = FittedLabel(
      measure: measure, width: width ?? labelWidth(in: style.shape), stretch: room == nil ? 2 : 1
    ).lines(partner.name)
    let size = ShapeFit().size(of: style.shape, around: measure.size(of: lines))
    let domain =
      partner.domain?.name(language)
      ?? Text(nl: "domein onbekend", en: "domain unknown")(language)
    var mark = Mark(
      id: id, name: "\(partner.name) (\(domain))", shape: style.shape, fill: style.fill,
      stroke: style.stroke, lines: lines, size: size)
    mark.strokeWidth = isConnector ? 3.4 : 1.6
    mark.isBold = isConnector
    mark.textColor = style.text
    if partner.status != .involved {
      mark.line = .dashed
    }
    mark.data = [
      "partner": partner.id, "domain": partner.domain?.code ?? "", "status": partner.status.code,
    ]
    return mark
  }

  /// A meeting of three or more members, from which spokes run to the members.
  ///
  /// The room is how wide the mark may be; long words are cut off where they do not fit.
  static func structure(_ structure: Structure, id: String, room: Double? = nil) -> Mark {
    let measure = TextMeasure(fontSize: fontSize)
    let fit = ShapeFit(sidePadding: 6, topPadding: 4, minimum: SIMD2(30, 20))
    let width = room.map { fit.labelWidth(in: .box, width: $0) }
    let lines = FittedLabel(measure: measure, width: width ?? 84, stretch: room == nil ? 2 : 1)
      .lines(structure.name)
    var mark = Mark(
      id: id, name: structure.name, shape: .box, fill: Colors.band, stroke: Colors.frame,
      lines: lines,
      size: fit.size(of: .box, around: measure.size(of: lines)))
    mark.strokeWidth = 1
    mark.textColor = Colors.quiet
    mark.data = ["structure": structure.id]
    return mark
  }

  /// A step of a chain: a phase, or a link in the chain of care.
  static func step(_ name: String, id: String, room: Double) -> Mark {
    let measure = TextMeasure(fontSize: fontSize, isBold: true)
    let lines = FittedLabel(measure: measure, width: room - 12, stretch: 1).lines(name)
    let fit = ShapeFit(sidePadding: 6, topPadding: 6)
    var mark = Mark(
      id: id, name: name, shape: .box, fill: Colors.band, stroke: Colors.frame, lines: lines,
      size: fit.size(of: .box, around: measure.size(of: lines)))
    mark.isBold = true
    mark.strokeWidth = 1
    return mark.widened(to: room)
  }

  /// The number of a missing tie.
  static func badge(_ link: DiagramOptions.NumberedLink, in analysis: Analysis) -> Mark {
    let names = [link.first, link.second].map(analysis.name(of:))
    var mark = Mark(
      id: "nummer-\(link.number)", name: "\(link.number): \(names[0]) – \(names[1])",
      shape: .circle, fill: .white, stroke: TieStyle.missing.color, lines: ["\(link.number)"],
      size: SIMD2(20, 20))
    mark.isBold = true
    mark.textColor = TieStyle.missing.color
    mark.data = ["missing": "\(link.number)", "from": link.first, "to": link.second]
    return mark
  }

  /// How wide a label may be before it is broken: less where the shape is widest in the middle.
  private static func labelWidth(in shape: Shape) -> Double {
    switch shape {
    case .hexagon, .ellipse, .octagon, .house: 84
    default: 100
    }
  }
}

/// The marks of partners, under ids that do not tell who they are.
struct PartnerMarks {
  private let ids: [Partner.ID: String]
  private let connectors: Set<Partner.ID>
  private let language: Language

  init(of analysis: Analysis, _ language: Language) {
    let partners = analysis.network.partners.map { $0.id }.sorted()
    ids = Dictionary(firsts: partners.enumerated().map { ($1, "partner-\($0 + 1)") })
    connectors =
      analysis.disclosure.singleLinks == .fact ? analysis.crossing.mainConnectors : []
    self.language = language
  }

  /// The id of the mark of a partner; `nil` when the network does not hold it.
  subscript(partner: Partner.ID) -> String? { ids[partner] }

  /// The mark of a partner; thick when it connects most pairs of care and the social domain, and nobody
  /// that kept silent in a survey could undo that.
  ///
  /// A second mark of the same partner has a suffix; one in a narrow place has a room.
  func mark(of partner: Partner, suffix: String = "", room: Double? = nil) -> Mark {
    .partner(
      partner, id: (ids[partner.id] ?? "") + suffix, isConnector: connectors.contains(partner.id),
      room: room, language)
  }
}

extension DomainCrossing {
  /// The partners that connect most pairs of the two domains.
  var mainConnectors: Set<Partner.ID> {
    let most = connectors.first?.routes.count ?? 0
    return Set(connectors.filter { $0.routes.count == most }.map { $0.partner.id })
  }
}

import CoalitionModel
import Graphviz

/// One row of the picture of the meetings: a partner, or those of a domain that are only counted.
struct StructuresRow {
  /// The icon of the domain.
  let mark: Mark
  /// What is written beside the icon.
  let lines: [String]
  /// Who the row is about.
  let partners: Set<Partner.ID>
  /// Whether the partners are counted and not named.
  let isCounted: Bool

  /// The room for a name.
  static let nameWidth = 176.0

  /// A row of a partner.
  init(of partner: Partner, _ ids: PartnerMarks) {
    mark = .icon(of: ids.mark(of: partner))
    lines = Self.lines(partner.name)
    partners = [partner.id]
    isCounted = false
  }

  /// A row of all others of a domain.
  init(others: [Partner], place: Int, _ words: StructuresWords) {
    let style = DomainStyle.style(of: others.first?.domain)
    let text = words.others(others.count)
    var icon = Mark(
      id: "anderen-\(place)", name: "\(text) (\(words.name(of: others.first?.domain)))",
      shape: style.shape, fill: style.fill, stroke: style.stroke, lines: [], size: .zero)
    icon.data = ["domain": others.first?.domain?.code ?? ""]
    mark = .icon(of: icon)
    lines = Self.lines(text)
    partners = Set(others.map { $0.id })
    isCounted = true
  }

  private static func lines(_ name: String) -> [String] {
    FittedLabel(measure: TextMeasure(), width: nameWidth, stretch: 1, mostLines: 3)
      .lines(name.withNumberKept)
  }

  /// What stands where the row crosses the line of a structure; nil where nobody takes part.
  func mark(in structure: Structure, id: String, _ words: StructuresWords) -> Mark? {
    let isMember = !partners.isDisjoint(with: structure.members)
    let found = partners.intersection(structure.allPartners)
    guard let first = found.first else { return nil }
    let isPlanned = structure.standing == .planned
    let data = ["structure": structure.id]
    guard isCounted else {
      return .dot(id: id, isPlanned ? .planned : isMember ? .member : .guest)
        .told(
          "\(words.name(of: first)): \(structure.name)", ["partner": first].merging(data) { $1 })
    }
    return .count(words.number(found.count), id: id)
      .told("\(mark.name): \(structure.name), \(words.number(found.count))", data)
  }
}

extension Mark {
  /// A small shape of the same domain, without a name in it.
  fileprivate static func icon(of mark: Mark) -> Mark {
    var icon = Mark(
      id: mark.id, name: mark.name, shape: mark.shape, fill: mark.fill, stroke: mark.stroke,
      lines: [], size: SIMD2(28, 15))
    icon.line = mark.line
    icon.data = mark.data
    icon.isObstacle = false
    return icon
  }

  /// How a partner takes part in a structure.
  enum Part {
    case member
    case guest
    case planned
  }

  /// A dot where a partner takes part in a structure: open for who is no member, and an open
  /// square for what is only planned.
  static func dot(id: String, _ part: Part) -> Mark {
    let isPlanned = part == .planned
    var mark = Mark(
      id: id, name: "", shape: isPlanned ? .box : .circle,
      fill: part == .member ? Ink.text : .white,
      stroke: isPlanned ? TieStyle.planned.color : Ink.text, lines: [],
      size: isPlanned ? SIMD2(10, 10) : SIMD2(13, 13))
    mark.isObstacle = false
    return mark
  }

  /// How many take part in a structure.
  static func count(_ number: String, id: String) -> Mark {
    let fit = ShapeFit(sidePadding: 5, topPadding: 3, minimum: SIMD2(21, 21))
    let size = fit.size(
      of: .roundedBox, around: TextMeasure(fontSize: fontSize).size(of: [number]))
    var mark = Mark(
      id: id, name: "", shape: .roundedBox, fill: .white, stroke: Ink.text, lines: [number],
      size: size)
    mark.strokeWidth = 1
    mark.isObstacle = false
    return mark
  }
}

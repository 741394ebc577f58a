import CoalitionModel
import Graphviz
import NetworkAnalysis

/// What stands in the picture of the meetings: rows of partners, columns of structures.
struct StructuresContent {
  /// A partner that takes part in a structure.
  struct Row {
    let partner: Partner
    /// The icon of the domain.
    let mark: Mark
    /// The name as it is written.
    let lines: [String]
  }

  /// So many rows and columns fit one page.
  static let mostRows = 120
  static let mostColumns = 15
  static let nameWidth = 176.0

  /// The room for the icon and the name of a partner.
  static let rowWidth = nameWidth + 50

  /// How far the columns are apart in a width.
  func step(room: Double) -> Double {
    min(130, (room - Self.rowWidth) / Double(max(1, columns.count)))
  }

  /// Whether the names fit above the columns.
  func areNamed(room: Double) -> Bool {
    let step = step(room: room)
    return step >= 80
      && !columns.contains { structure in
        Self.heading(structure, width: step).contains { $0.hasSuffix("…") }
      }
  }

  /// The name of a structure above its column.
  static func heading(_ structure: Structure, width: Double) -> [String] {
    FittedLabel(measure: TextMeasure(isBold: true), width: width - 8, stretch: 1, mostLines: 6)
      .lines(structure.name)
  }

  let rows: [Row]
  /// The structures with members, the largest first.
  let columns: [Structure]
  /// The structures that do not fit.
  let leftOut: [Structure]
  /// The structures of which nobody is named as a member.
  let withoutMembers: [Structure]
  /// How many partners take part in a structure, drawn or not.
  let memberCount: Int
  /// The partners in view that take part in none.
  let outside: [Partner]

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let network = analysis.network
    let shown = network.allStructures.filter { [.current, .planned].contains($0.standing) }
    let known = Set(network.partners.map(\.id))
    func size(_ structure: Structure) -> Int { known.intersection(structure.members).count }
    let held = shown.filter { size($0) > 0 }
      .sorted { (-size($0), $0.id) < (-size($1), $1.id) }
    columns = Array(held.prefix(Self.mostColumns))
    leftOut = Array(held.dropFirst(Self.mostColumns))
    withoutMembers = shown.filter { size($0) == 0 }
    let members = Set(columns.flatMap { $0.members + $0.associates })
    let ids = PartnerMarks(of: analysis, options.language)
    rows = Self.ordered(network.partners.filter { members.contains($0.id) }, columns).map {
      Row(partner: $0, mark: .icon(of: ids.mark(of: $0)), lines: Self.lines($0.name))
    }
    let all = Set(held.flatMap { $0.members + $0.associates })
    memberCount = known.intersection(all).count
    outside = analysis.projection.partners.filter { !all.contains($0.id) }
  }

  private static func lines(_ name: String) -> [String] {
    FittedLabel(measure: TextMeasure(), width: nameWidth, stretch: 1, mostLines: 3).lines(name)
  }

  /// By domain; in a domain those that take part in most first.
  private static func ordered(_ partners: [Partner], _ columns: [Structure]) -> [Partner] {
    func place(_ partner: Partner) -> Int {
      partner.domain.flatMap { Domain.allCases.firstIndex(of: $0) } ?? Domain.allCases.count
    }
    return partners.sorted { one, other in
      let counts = [one, other].map { partner in
        columns.count { ($0.members + $0.associates).contains(partner.id) }
      }
      return (place(one), one.domain?.code ?? "~", -counts[0], one.id)
        < (place(other), other.domain?.code ?? "~", -counts[1], other.id)
    }
  }

  /// What outlines and dots mean, as far as present.
  func legend(_ words: StructuresWords, _ language: Language) -> [Legend.Entry] {
    let hasGuests = columns.contains { structure in
      structure.associates.contains { !structure.members.contains($0) }
    }
    let dots: [(Bool, Mark, String)] = [
      (
        columns.contains { $0.standing == .current }, .dot(id: "legenda-lid", .member),
        words.member
      ),
      (hasGuests, .dot(id: "legenda-gast", .guest), words.guest),
      (
        columns.contains { $0.standing == .planned }, .dot(id: "legenda-plan", .planned),
        words.planned
      ),
    ]
    return Legend.Entry.notes(on: rows.map(\.mark), areNumbered: false, language)
      + dots.filter(\.0).map { .mark($0.1, $0.2) }
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
}

import CoalitionModel
import Graphviz
import Wording

/// What shapes and lines mean: only what is in the picture.
struct Legend {
  /// A sample with its meaning.
  enum Entry {
    case domain(Domain?, String)
    case mark(Mark, String)
    case line(TieStyle, String)
    case strong(String)

    var words: String {
      switch self {
      case .domain(_, let words), .mark(_, let words), .line(_, let words), .strong(let words):
        words
      }
    }
  }

  let entries: [Entry]

  /// Explains the domains of marks, then what the notes say, then the kinds of lines.
  init(marks: [Mark], lines: [Line], notes: [Entry] = [], _ language: Language) {
    entries = Self.domains(of: marks, language) + notes + Self.kinds(of: lines, language)
  }

  private static func domains(of marks: [Mark], _ language: Language) -> [Entry] {
    let codes = Set(marks.compactMap { $0.data["domain"] })
    let own = codes.filter { !$0.isEmpty }.map { Domain(code: $0) ?? Domain(own: $0) }
    let known = own.sorted().map { domain in
      Entry.domain(domain, domain.name(language).capitalizedFirst)
    }
    let unknown = Text(nl: "Domein onbekend", en: "Domain unknown")(language)
    return known + (codes.contains("") ? [.domain(nil, unknown)] : [])
  }

  private static func kinds(of lines: [Line], _ language: Language) -> [Entry] {
    let words: [(TieStyle, Text)] = [
      (.collaboration, Text(nl: "Samenwerking, advies", en: "Collaboration, advice")),
      (
        .referral,
        Text(nl: "Bellen, verwijzen of overdragen", en: "Calling, referring or handing over")
      ),
      (.meeting, Text(nl: "Lid van overleg of netwerk", en: "Member of meeting or network")),
      (.financing, Text(nl: "Financiering of regeling", en: "Financing or scheme")),
      (.planned, Text(nl: "Gepland, nog niet bestaand", en: "Planned, not existing yet")),
    ]
    let present = Set(lines.map { $0.style })
    let shown = words.filter { present.contains($0.0) }.map { Entry.line($0.0, $0.1(language)) }
    let thicker = Text(
      nl: "Hoe dikker de lijn, hoe intensiever", en: "The thicker the line, the more intensive")
    let areRated = lines.contains { $0.strength != nil && $0.style.line == .solid }
    return shown + (areRated ? [.strong(thicker(language))] : [])
  }
}

extension Legend.Entry {
  /// The thick outline of partners that connect two domains.
  static func connector(_ language: Language) -> Self {
    let words = Text(
      nl: "Dikke rand: verbindt zorg en sociaal domein",
      en: "Thick outline: connects care and the social domain")
    return .mark(.sample("dik", .roundedBox, width: 3.4), words(language))
  }

  /// The dashed outline of partners that do not take part, or of which that is not known.
  static func notInvolved(isCertain: Bool, _ language: Language) -> Self {
    let words =
      isCertain
      ? Text(nl: "Streepjesrand: nog niet betrokken", en: "Dashed outline: not yet involved")
      : Text(
        nl: "Streepjesrand: nog niet betrokken of niet bekend",
        en: "Dashed outline: not yet involved or not known")
    return .mark(.sample("gewenst", .roundedBox, line: .dashed), words(language))
  }

  /// A meeting with spokes.
  static func meeting(_ language: Language) -> Self {
    let words = Text(
      nl: "Overleg; stippels lopen naar wie meedoet", en: "Meeting; dots run to those who take part"
    )
    return .mark(
      .sample("overleg", .box, width: 1, colors: (Colors.band, Colors.frame)), words(language))
  }

  /// The missing ties of the advice.
  static func numbered(_ language: Language) -> Self {
    let words = Text(
      nl: "Om te bespreken: nummer als in het rapport", en: "To talk about: number as in the report"
    )
    return .line(.missing, words(language))
  }

  /// What marks share that is no domain: outlines, meetings and numbers, as far as present.
  static func notes(
    on marks: [Mark], areNumbered: Bool, _ language: Language
  ) -> [Self] {
    let isMeeting = marks.contains { $0.data["structure"] != nil }
    let open = marks.filter { $0.line == .dashed && $0.data["partner"] != nil }
    let isCertain = open.allSatisfy { $0.data["status"] == PartnerStatus.wanted.code }
    return (marks.contains { $0.isBold } ? [.connector(language)] : [])
      + (open.isEmpty ? [] : [.notInvolved(isCertain: isCertain, language)])
      + (isMeeting ? [.meeting(language)] : [])
      + (areNumbered ? [.numbered(language)] : [])
  }
}

extension Mark {
  /// A small shape in a legend.
  static func sample(
    _ id: String, _ shape: Shape, width: Double = 1.6, line: LineStyle = .solid,
    colors: (fill: Color, stroke: Color) = (.white, Colors.text)
  ) -> Mark {
    var mark = Mark(
      id: "legenda-\(id)", name: "", shape: shape, fill: colors.fill, stroke: colors.stroke,
      lines: [], size: sampleSize)
    mark.strokeWidth = width
    mark.line = line
    return mark
  }

  /// The width and height of a sample.
  static let sampleSize = SIMD2(32.0, 15.0)
}

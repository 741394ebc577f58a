import CoalitionModel
import Wording
import Records

/// One table of a template: its columns, of which the first marks examples, and worked examples.
///
/// The examples of all tables together are a sound network: what one names stands in another.
struct TemplateSheet {
  /// The table.
  let kind: TableKind
  /// The columns that are offered: all that have a note for the user.
  let columns: [Field]
  /// What stands in each example, with `|` between several values.
  let examples: [[(field: Field, text: Text)]]

  /// Offers every field that has a note for the user; the id comes last where it may stay empty.
  private init(_ kind: TableKind, _ examples: [(Field, Text)]...) {
    self.kind = kind
    let offered = kind.columns.filter { Self.note(of: $0, in: kind.shape) != nil }
    let ids = kind.shape[.id]?.isRequired == false ? offered.filter { $0 == .id } : []
    columns = offered.filter { !ids.contains($0) } + ids
    self.examples = examples.map { example in example.map { (field: $0.0, text: $0.1) } }
  }

  /// The texts of the examples in a column, row by row.
  func examples(of field: Field, _ language: Language) -> [String] {
    examples.map { example in example.first { $0.field == field }?.text(language) ?? "" }
  }

  /// The sheets, in the order in which they are filled in.
  static let all: [TemplateSheet] = [
    partners, ties, structures, priorities, statements, interventions, indicators, regions, sources,
    network,
  ]

  static let partners = TemplateSheet(
    .partners,
    [
      (.name, Text(nl: "Verloskundigenpraktijk Voorbeeld", en: "Midwifery practice Example")),
      (.type, code(PartnerType.verloskundige)), (.status, code(PartnerStatus.involved)),
      (.roles, code(Role.contactPoint)),
      (
        .interest,
        Text(nl: "weten bij wie een gezin terechtkan", en: "know where a family can turn")
      ),
      (.interestStrength, Text(nl: "4", en: "4")), (.influence, Text(nl: "3", en: "3")),
      (.ring, code(Ring.allCases[0])), (.phases, code(Phase.during)),
      (.themes, Text(nl: "armoede-schulden", en: "poverty-debt")),
      (.regions, Text(nl: "Noord", en: "North")),
      (.aliases, Text(nl: "Praktijk Voorbeeld", en: "Practice Example")),
      (.source, Text(nl: "gesprek", en: "talk")), (.passage, Text(nl: "vraag 2", en: "question 2")),
    ],
    [
      (.name, Text(nl: "Wijkteam Noord", en: "Neighbourhood team North")),
      (.type, Text(nl: "wijkteam", en: "neighborhood-team")),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let ties = TemplateSheet(
    .ties,
    [
      (.from, Text(nl: "Verloskundigenpraktijk Voorbeeld", en: "Midwifery practice Example")),
      (.to, Text(nl: "Wijkteam Noord", en: "Neighbourhood team North")),
      (.kind, Text(nl: "verwijzing", en: "referral")), (.direction, code(Direction.forward)),
      (.status, code(Standing.current)), (.intensity, Text(nl: "2", en: "2")),
      (.levels, code(Level.operational)), (.formal, Text(nl: "nee", en: "no")),
      (.personBound, Text(nl: "ja", en: "yes")),
      (.themes, Text(nl: "armoede-schulden", en: "poverty-debt")),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let structures = TemplateSheet(
    .structures,
    [
      (.name, Text(nl: "Overleg zorg en wijk", en: "Care and neighbourhood meeting")),
      (.kind, code(StructureKind.meeting)), (.status, code(Standing.current)),
      (
        .members,
        Text(
          nl: "Verloskundigenpraktijk Voorbeeld|Wijkteam Noord",
          en: "Midwifery practice Example|Neighbourhood team North")
      ),
      (.intention, Text(nl: "ook met de kraamzorg", en: "with maternity care too")),
      (.levels, code(Level.operational)),
      (.frequency, Text(nl: "elke zes weken", en: "every six weeks")),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let priorities = TemplateSheet(
    .priorities,
    [
      (.themes, Text(nl: "armoede-schulden", en: "poverty-debt")),
      (.source, Text(nl: "gesprek", en: "talk")),
      (.passage, Text(nl: "vraag 1", en: "question 1")),
    ])

  private static let statements = TemplateSheet(
    .statements,
    [
      (.between, Text(nl: "medisch|sociaal", en: "medical|social")),
      (.subject, Text(nl: "elkaar eerder kunnen bellen", en: "to be able to call each other")),
      (.status, code(Standing.wanted)),
      (.speaker, Text(nl: "Wijkteam Noord", en: "Neighbourhood team North")),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let indicators = TemplateSheet(
    .indicators,
    [
      (.name, Text(nl: "Vroeggeboorten", en: "Preterm births")),
      (.year, Text(nl: "2025", en: "2025")), (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let interventions = TemplateSheet(
    .interventions,
    [
      (.name, Text(nl: "Spreekuur over geldzorgen", en: "Consultation about money worries")),
      (.status, code(Standing.current)), (.phases, code(Phase.during)),
      (.themes, Text(nl: "armoede-schulden", en: "poverty-debt")),
      (.performers, Text(nl: "Wijkteam Noord", en: "Neighbourhood team North")),
      (
        .involves,
        Text(nl: "Verloskundigenpraktijk Voorbeeld", en: "Midwifery practice Example")
      ),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let regions = TemplateSheet(
    .regionList,
    [
      (.name, Text(nl: "Noord", en: "North")), (.kind, code(RegionKind.neighborhood)),
      (.asOf, Text(nl: "2026", en: "2026")), (.confidence, code(Confidence.high)),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let sources = TemplateSheet(
    .sources,
    [
      (.id, Text(nl: "gesprek", en: "talk")),
      (.title, Text(nl: "Gesprek met de kerngroep", en: "Talk with the core group")),
      (.year, Text(nl: "2026", en: "2026")),
      (.publisher, Text(nl: "Gemeente Voorbeeldstad", en: "Municipality of Example Town")),
    ])

  private static let network = TemplateSheet(
    .network,
    [
      (.network, Text(nl: "Kansrijke Start Voorbeeldstad", en: "Solid Start Example Town")),
      (.municipality, Text(nl: "Voorbeeldstad", en: "Example Town")),
      (.asOf, Text(nl: "2026", en: "2026")), (.complete, Text(nl: "nee", en: "no")),
    ])

  private static func code(_ term: some VocabularyTerm) -> Text {
    Text(nl: term.term.code, en: term.term.englishCode)
  }
}

// What the schema says about a column.
extension TemplateSheet {
  /// What to fill in under a heading, in one or two sentences.
  func note(of field: Field) -> Text? {
    field == .example
      ? Text(
        nl: "Een rij met 'ja' is een voorbeeld en telt niet mee. Laat dit bij uw eigen rijen leeg.",
        en: "A row with 'yes' is an example and does not count. Leave this empty in your own rows.")
      : Self.note(of: field, in: kind.shape)
  }

  private static func note(of field: Field, in shape: RecordShape) -> Text? {
    field == .passage ? Citation.kind.shape[.passage]?.note : shape[field]?.note
  }

  /// The note of a key in YAML, where several values are a list.
  func noteInYAML(of field: Field) -> Text? {
    note(of: field).map { note in
      Text(
        nl: Self.listed(
          note.nl, instead: Text.severalInCell.nl,
          "Meer dan één mag, als [de ene, de andere]."),
        en: Self.listed(
          note.en, instead: Text.severalInCell.en, "More than one is allowed, as [one, another]."))
    }
  }

  private static func listed(_ note: String, instead ending: String, _ other: String) -> String {
    note.hasSuffix(ending) ? note.dropLast(ending.count) + other : note
  }

  /// What may be chosen in a column; empty where anything may stand.
  func choices(of field: Field, _ language: Language) -> [String] {
    kind.shape[field].map { Self.choices(of: $0.kind, language) } ?? []
  }

  private static func choices(of kind: ValueKind, _ language: Language) -> [String] {
    switch kind {
    case .code(let choices), .codes(let choices): choices.terms.map { $0.codes(language) }
    case .number(let range): range.map { "\($0)" }
    case .flag: [Text(nl: "ja", en: "yes")(language), Text(nl: "nee", en: "no")(language)]
    case .records(let shape):
      shape.shorthand.map { choices(of: shape.definitions[$0].kind, language) } ?? []
    case .text, .texts, .date, .decimal, .reference, .references, .groups: []
    }
  }

  /// Whether the names of partners may be chosen in a column.
  func namesPartners(_ field: Field) -> Bool {
    switch kind.shape[field]?.kind {
    case .reference(.partner), .references(.partner): true
    default: false
    }
  }
}

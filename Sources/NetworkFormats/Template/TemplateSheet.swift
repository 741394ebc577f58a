import CoalitionModel
import Wording
import Records

/// One table of a template: its columns, of which the first marks examples, and a worked example.
struct TemplateSheet {
  /// The table.
  let kind: TableKind
  /// The columns that are offered, a selection of those that are read.
  let columns: [Field]
  /// What stands in the example, with `|` between several values.
  let example: [(field: Field, text: Text)]

  private init(_ kind: TableKind, _ columns: [Field], _ example: [(Field, Text)]) {
    self.kind = kind
    self.columns = columns
    self.example = example.map { (field: $0.0, text: $0.1) }
  }

  /// The text of the example in a column.
  func example(of field: Field, _ language: Language) -> String {
    example.first { $0.field == field }?.text(language) ?? ""
  }

  /// The sheets, in the order in which they are filled in.
  static let all: [TemplateSheet] = [partners, ties, structures, regions, sources, network]

  private static let partners = TemplateSheet(
    .partners,
    [
      .name, .type, .domain, .status, .roles, .interest, .phases, .themes, .regions, .aliases,
      .source, .passage, .id,
    ],
    [
      (.name, Text(nl: "Verloskundigenpraktijk Voorbeeld", en: "Midwifery practice Example")),
      (.type, code(PartnerType.verloskundige)), (.status, code(PartnerStatus.involved)),
      (.roles, code(Role.contactPoint)),
      (
        .interest,
        Text(nl: "weten bij wie een gezin terechtkan", en: "know where a family can turn")
      ),
      (.phases, code(Phase.during)), (.regions, Text(nl: "Noord", en: "North")),
      (.aliases, Text(nl: "Praktijk Voorbeeld", en: "Practice Example")),
      (.source, Text(nl: "gesprek", en: "talk")), (.passage, Text(nl: "vraag 2", en: "question 2")),
    ])

  private static let ties = TemplateSheet(
    .ties,
    [
      .from, .to, .kind, .direction, .status, .intensity, .levels, .formal, .personBound, .phases,
      .themes, .source, .passage,
    ],
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
      .name, .kind, .status, .members, .levels, .formal, .frequency, .chair, .phases, .themes,
      .coalitionWide, .source, .passage,
    ],
    [
      (.name, Text(nl: "Overleg zorg en wijk", en: "Care and neighbourhood meeting")),
      (.kind, code(StructureKind.meeting)), (.status, code(Standing.current)),
      (
        .members,
        Text(
          nl: "Verloskundigenpraktijk Voorbeeld|Wijkteam Noord",
          en: "Midwifery practice Example|Neighbourhood team North")
      ),
      (.levels, code(Level.operational)),
      (.frequency, Text(nl: "elke zes weken", en: "every six weeks")),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let regions = TemplateSheet(
    .regionList, [.name, .kind, .liesIn, .regionCode, .asOf, .confidence, .source, .passage, .id],
    [
      (.name, Text(nl: "Noord", en: "North")), (.kind, code(RegionKind.neighborhood)),
      (.asOf, Text(nl: "2026", en: "2026")), (.confidence, code(Confidence.high)),
      (.source, Text(nl: "gesprek", en: "talk")),
    ])

  private static let sources = TemplateSheet(
    .sources, Field.ofSource,
    [
      (.id, Text(nl: "gesprek", en: "talk")),
      (.title, Text(nl: "Gesprek met de kerngroep", en: "Talk with the core group")),
      (.year, Text(nl: "2026", en: "2026")),
      (.publisher, Text(nl: "Gemeente Voorbeeldstad", en: "Municipality of Example Town")),
    ])

  private static let network = TemplateSheet(
    .network, [.network, .municipality, .asOf, .complete],
    [
      (.network, Text(nl: "Kansrijke Start Voorbeeldstad", en: "Solid Start Example Town")),
      (.municipality, Text(nl: "Voorbeeldstad", en: "Example Town")),
      (.asOf, Text(nl: "2026", en: "2026")), (.complete, Text(nl: "nee", en: "no")),
    ])

  private static func code(_ term: some VocabularyTerm) -> Text {
    Text(nl: term.term.code, en: term.term.englishCode)
  }
}

import CoalitionModel
import Wording

/// What to fill in under a heading, in one or two sentences.
enum FieldNotes {
  /// The note of a column.
  static func of(_ field: Field, in kind: TableKind) -> Text? {
    if let special = special[kind.field.code]?[field.code] { return special }
    return general[field.code]
  }

  /// The note of a key in YAML, where several values are a list.
  static func inYAML(_ field: Field, in kind: TableKind) -> Text? {
    of(field, in: kind).map { note in
      Text(
        nl: note.nl.replacing(several.nl, with: "Meer dan één mag, als [de ene, de andere]."),
        en: note.en.replacing(several.en, with: "More than one is allowed, as [one, another]."))
    }
  }

  private static let several = Text(
    nl: "Meer dan één mag, met | ertussen.", en: "More than one is allowed, with | between them.")

  private static let general: [String: Text] = [
    Field.example.code: Text(
      nl: "Een rij met 'ja' is een voorbeeld en telt niet mee. Laat dit bij uw eigen rijen leeg.",
      en: "A row with 'yes' is an example and does not count. Leave this empty in your own rows."),
    Field.id.code: Text(
      nl: "Mag leeg blijven: dan wordt de code van de naam gemaakt.",
      en: "May stay empty: the code is then made from the name."),
    Field.status.code: Text(
      nl: "Bestaat het nu? Leeg betekent: ja, nu.", en: "Does it exist now? Empty means: yes, now."),
    Field.source.code: Text(
      nl: "De code van een bron uit Bronnen. Zo is elke uitspraak na te gaan.",
      en: "The code of a source from Sources. So every statement can be checked."),
    Field.passage.code: Text(
      nl: "Waar het in de bron staat: een bladzijde, een vraag of een paar woorden.",
      en: "Where it stands in the source: a page, a question or a few words."),
    Field.phases.code: Text(
      nl: "Voor, tijdens of na de zwangerschap. \(several.nl)",
      en: "Before, during or after pregnancy. \(several.en)"),
    Field.themes.code: Text(
      nl: "Waar het over gaat, zoals armoede-schulden. \(several.nl)",
      en: "What it is about, such as poverty-debts. \(several.en)"),
    Field.levels.code: Text(
      nl: "Werken uitvoerders samen, of bestuurders?", en: "Do professionals or managers meet?"),
    Field.formal.code: Text(
      nl: "Is het vastgelegd, bijvoorbeeld in een convenant? Leeg betekent: niet bekend.",
      en: "Is it laid down, for instance in a covenant? Empty means: not known."),
    Field.confidence.code: Text(
      nl: "Hoe zeker dit is: hoog, midden of laag.", en: "How sure this is: high, medium or low."),
    Field.asOf.code: Text(
      nl: "Een jaar (2026), een maand (2026-03) of een dag (2026-03-15).",
      en: "A year (2026), a month (2026-03) or a day (2026-03-15)."),
  ]

  private static let special: [String: [String: Text]] = [
    Field.partners.code: partners, Field.ties.code: ties, Field.structures.code: structures,
    Field.regionList.code: regions, Field.sources.code: sources, Field.network.code: network,
  ]

  private static let partners: [String: Text] = [
    Field.name.code: Text(
      nl: "De organisatie of beroepsgroep. Geen namen van personen.",
      en: "The organisation or profession. No names of persons."),
    Field.type.code: Text(
      nl: "Kies uit de lijst. Het type bepaalt het domein en telt mee in het advies.",
      en: "Choose from the list. The type gives the domain and counts in the advice."),
    Field.domain.code: Text(
      nl: "Alleen nodig als het domein anders is dan bij dit type gebruikelijk.",
      en: "Needed only where the domain differs from what is usual for this type."),
    Field.status.code: Text(
      nl: "Leeg betekent: doet mee. Anders: benaderd, gewenst, genoemd of gestopt.",
      en: "Empty means: takes part. Otherwise: approached, wanted, mentioned or stopped."),
    Field.roles.code: Text(
      nl: "Wat de partner voor de coalitie doet, zoals trekker. \(several.nl)",
      en: "What the partner does for the coalition, such as lead. \(several.en)"),
    Field.interest.code: Text(
      nl: "Wat de partner eraan heeft om mee te doen.", en: "What the partner gains by taking part."
    ),
    Field.regions.code: Text(
      nl: "Waar de partner werkt: namen uit Regio's. \(several.nl)",
      en: "Where the partner works: names from Regions. \(several.en)"),
    Field.aliases.code: Text(
      nl: "Andere namen voor dezelfde partner. \(several.nl)",
      en: "Other names of the same partner. \(several.en)"),
  ]

  private static let ties: [String: Text] = [
    Field.from.code: Text(
      nl: "Een partner uit Partners.", en: "A partner from Partners."),
    Field.to.code: Text(
      nl: "De partner met wie deze samenwerkt. Is het een vast overleg? Gebruik dan Overleggen.",
      en: "The partner with whom it works. Is it a standing meeting? Then use Structures."),
    Field.kind.code: Text(
      nl: "Wat zij samen doen, zoals verwijzing.", en: "What they do together, such as referral."),
    Field.direction.code: Text(
      nl: "Leeg betekent: wederzijds. 'heen' loopt alleen van de eerste naar de tweede.",
      en: "Empty means: mutual. 'forward' runs from the first to the second only."),
    Field.intensity.code: Text(
      nl: "Van 0 (geen contact) tot 5 (als één team).", en: "From 0 (no contact) to 5 (one team)."),
    Field.personBound.code: Text(
      nl: "Hangt de samenwerking aan één persoon? Noem die persoon niet.",
      en: "Does the tie depend on one person? Do not name that person."),
  ]

  private static let structures: [String: Text] = [
    Field.name.code: Text(
      nl: "Een overleg, netwerk of afspraak van meer dan twee partners.",
      en: "A meeting, network or agreement of more than two partners."),
    Field.kind.code: Text(
      nl: "Kies uit de lijst, zoals overleg of mdo.", en: "Choose from the list, such as meeting."),
    Field.members.code: Text(
      nl: "Wie eraan meedoen: namen uit Partners. \(several.nl)",
      en: "Who takes part: names from Partners. \(several.en)"),
    Field.frequency.code: Text(nl: "Hoe vaak het is.", en: "How often it is."),
    Field.chair.code: Text(
      nl: "De organisatie die voorzit.", en: "The organisation that chairs."),
    Field.coalitionWide.code: Text(
      nl: "'ja' als de hele coalitie erin zit: dan zegt meedoen niets over wie samenwerkt.",
      en: "'yes' if it holds the whole coalition: taking part then says nothing about who works"
        + " together."),
  ]

  private static let regions: [String: Text] = [
    Field.name.code: Text(
      nl: "Een wijk, gemeente of regio.", en: "A neighbourhood, municipality or region."),
    Field.kind.code: Text(nl: "Kies uit de lijst.", en: "Choose from the list."),
    Field.liesIn.code: Text(
      nl: "De grotere regio's waarin dit ligt. \(several.nl)",
      en: "The wider regions in which this lies. \(several.en)"),
    Field.regionCode.code: Text(
      nl: "De code van het CBS, als u die weet.",
      en: "The code of Statistics Netherlands, if known."
    ),
  ]

  private static let sources: [String: Text] = [
    Field.id.code: Text(
      nl: "Een korte code, zoals 'gesprek'. Die zet u bij 'bron' waar u iets invult.",
      en: "A short code, such as 'talk'. You put it under 'source' wherever you fill in something."),
    Field.title.code: Text(nl: "De titel van het document.", en: "The title of the document."),
    Field.year.code: Text(nl: "Wanneer het verscheen.", en: "When it appeared."),
    Field.publisher.code: Text(nl: "Wie het uitgaf.", en: "Who published it."),
  ]

  private static let network: [String: Text] = [
    Field.network.code: Text(nl: "De naam van de coalitie.", en: "The name of the coalition."),
    Field.municipality.code: Text(
      nl: "De gemeente waar de coalitie werkt.", en: "The municipality where it works."),
    Field.complete.code: Text(
      nl:
        "'ja' alleen als alles wat er is ook op de kaart staat. Anders is wat ontbreekt onbekend.",
      en: "'yes' only if all that exists is recorded. Otherwise what is not there is unknown."),
  ]
}

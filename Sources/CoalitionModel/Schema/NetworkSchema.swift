import Wording

extension CoalitionNetwork {
  /// The fields at the top of a network file.
  package static let kind = RecordKind<CoalitionNetwork>(
    Text(nl: "een netwerk", en: "a network"), make: { CoalitionNetwork(name: "") },
    [
      .text(.network, .private, get: { $0.name }, set: { $0.name = $1 })
        .noted(nl: "De naam van de coalitie.", en: "The name of the coalition."),
      .text(.municipality, .private, get: { $0.municipality }, set: { $0.municipality = $1 })
        .noted(
          nl: "De gemeente waar de coalitie werkt.", en: "The municipality where it works."),
      .asOf(get: { $0.asOf }, set: { $0.asOf = $1 }),
      .flag(.complete, .public, get: { $0.isComplete }, set: { $0.isComplete = $1 })
        .noted(
          nl: "'ja' alleen als alles wat er is ook op de kaart staat. Anders is wat ontbreekt"
            + " onbekend.",
          en: "'yes' only if all that exists is recorded. Otherwise what is not there is unknown."),
      .records(.sources, of: Source.kind, .private, get: { $0.sources }, set: { $0.sources = $1 }),
      .records(
        .priorities, of: Priority.kind, .public, get: { $0.priorities },
        set: { $0.priorities = $1 }),
      .records(
        .partners, of: Partner.kind, .public, get: { $0.partners }, set: { $0.partners = $1 }),
      .records(
        .structures, of: Structure.kind, .public, get: { $0.structures },
        set: { $0.structures = $1 }),
      .records(.ties, of: Tie.kind, .public, get: { $0.ties }, set: { $0.ties = $1 }),
      .records(
        .regionList, of: Region.kind, .public, get: { $0.regions }, set: { $0.regions = $1 }),
      .records(
        .statements, of: Statement.kind, .public, get: { $0.statements },
        set: { $0.statements = $1 }),
      .records(
        .interventions, of: Intervention.kind, .public, get: { $0.interventions },
        set: { $0.interventions = $1 }),
    ])
}

extension Source {
  /// The fields of a source.
  package static let kind = RecordKind<Source>(
    Text(nl: "een bron", en: "a source"), RecordTraits(thing: .source),
    make: { Source(id: "", title: "") },
    [
      .text(.id, .private, get: { $0.id }, set: { $0.id = $1 })
        .needed()
        .noted(
          nl: "Een korte code, zoals 'gesprek'. Die zet u bij 'bron' waar u iets invult.",
          en: "A short code, such as 'talk'. You put it under 'source' wherever you fill in"
            + " something."),
      .text(.title, .private, get: { $0.title }, set: { $0.title = $1 })
        .noted(nl: "De titel van het document.", en: "The title of the document."),
      .date(.year, .public, get: { $0.date }, set: { $0.date = $1 })
        .noted(nl: "Wanneer het verscheen.", en: "When it appeared."),
      .text(.publisher, .private, get: { $0.publisher }, set: { $0.publisher = $1 })
        .noted(nl: "Wie het uitgaf.", en: "Who published it."),
    ])
}

extension Citation {
  /// The fields of a citation.
  package static let kind = RecordKind<Citation>(
    Text(nl: "een bronvermelding", en: "a citation"), RecordTraits(shorthand: .id),
    make: { Citation(source: "") },
    [
      .reference(.id, to: .source, .leftOut, get: { $0.source }, set: { $0.source = $1 })
        .needed(),
      .text(.passage, .leftOut, get: { $0.passage }, set: { $0.passage = $1 })
        .noted(
          nl: "Waar het in de bron staat: een bladzijde, een vraag of een paar woorden.",
          en: "Where it stands in the source: a page, a question or a few words."),
      .confidence(get: { $0.confidence }, set: { $0.confidence = $1 }),
    ])
}

extension Priority {
  /// The fields of a priority.
  package static let kind = RecordKind<Priority>(
    Text(nl: "een opgave", en: "a priority"), RecordTraits(shorthand: .themes),
    make: { Priority(Theme.allCases[0]) },
    [
      .code(.themes, Theme.codebook, .public, get: { $0.theme }, set: { $0.theme = $1 })
        .needed()
        .noted(
          nl: "Waar de coalitie aan werkt. Kies uit de lijst: één per rij.",
          en: "What the coalition works on. Choose from the list: one in each row."),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension Statement {
  /// The fields of a statement.
  package static let kind = RecordKind<Statement>(
    Text(nl: "een uitspraak", en: "a statement"),
    make: { Statement(about: [], standing: .current) },
    [
      .groups(
        .about, 1, get: { $0.groups.count == 1 ? $0.groups : [] }, set: { $0.groups = $1 }),
      .groups(
        .between, 2, get: { $0.groups.count == 1 ? [] : $0.groups }, set: { $0.groups = $1 }),
      .text(.subject, .private, get: { $0.subject }, set: { $0.subject = $1 }),
      .code(.status, Standing.codebook, .public, get: { $0.standing }, set: { $0.standing = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension Property {
  /// Groups of partners.
  fileprivate static func groups(
    _ field: Field, _ count: Int, get: @escaping @Sendable (Owner) -> [PartnerGroup],
    set: @escaping @Sendable (inout Owner, [PartnerGroup]) -> Void
  ) -> Property {
    Property(
      field, .groups(count), .public, get: { .filled(get($0).map { .group($0) }) },
      set: { owner, value in set(&owner, value.items.compactMap { $0.group }) })
  }
}

extension Intervention {
  /// The fields of an intervention.
  package static let kind = RecordKind<Intervention>(
    Text(nl: "een interventie", en: "an intervention"), RecordTraits(thing: .intervention),
    make: { Intervention(name: "") },
    [
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .needed()
        .noted(
          nl: "Wat er voor gezinnen wordt gedaan, zoals VoorZorg.",
          en: "What is done for families, such as a nurse home visiting programme."),
      .standing(get: { $0.standing }, set: { $0.standing = $1 }),
      .phases(get: { $0.phases }, set: { $0.phases = $1 }),
      .themes(get: { $0.themes }, set: { $0.themes = $1 }),
      .references(
        .performers, to: .partner, .public,
        get: { $0.performers }, set: { $0.performers = $1 }
      )
      .noted(
        .several(
          nl: "Wie het uitvoeren: namen uit Partners.",
          en: "Who carries it out: names from Partners.")),
      .references(
        .involves, to: .partner, .public,
        get: { $0.involves }, set: { $0.involves = $1 }
      )
      .noted(
        .several(
          nl: "Wie het in contact brengt, met gezinnen of met elkaar.",
          en: "Whom it brings in touch, with families or with each other.")),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

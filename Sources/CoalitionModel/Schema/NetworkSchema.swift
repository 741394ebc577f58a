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
      .records(
        .indicators, of: Indicator.kind, .public, get: { $0.indicators },
        set: { $0.indicators = $1 }),
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
        .about, 1, get: { $0.groups.count == 1 ? $0.groups : [] }, set: { $0.groups = $1 }
      )
      .noted(
        nl: "Over wie gaat de uitspraak? Een type, een domein, of alle.",
        en: "Whom is it about? A type, a domain, or all."),
      .groups(
        .between, 2, get: { $0.groups.count == 1 ? [] : $0.groups }, set: { $0.groups = $1 }
      )
      .noted(
        .several(
          nl: "Of tussen wie? Twee typen of domeinen, zoals medisch en sociaal.",
          en: "Or between whom? Two types or domains, such as medical and social.")),
      .code(
        .need, Need.codebook, .public,
        get: { $0.need == .contact ? nil : $0.need }, set: { $0.need = $1 }
      )
      .noted(
        nl: "Waar de uitspraak over gaat. Leeg betekent: contact.",
        en: "What it is about. Empty means: contact."),
      .text(.subject, .private, get: { $0.subject }, set: { $0.subject = $1 })
        .noted(
          nl: "Wat er gezegd wordt. Bij een wens: wat er na 'wij willen' komt.",
          en: "What is said. Of a wish: what comes after 'we want'."),
      .text(.shortSubject, .private, get: { $0.shortSubject }, set: { $0.shortSubject = $1 })
        .noted(nl: "Hetzelfde in één of twee woorden.", en: "The same in one or two words."),
      .code(.status, Standing.codebook, .public, get: { $0.standing }, set: { $0.standing = $1 })
        .noted(
          nl: "Is het er, is het een wens (gewenst), of is het er niet (afwezig)?",
          en: "Is it there, is it a wish (wanted), or is it not there (absent)?"),
      .text(.speaker, .private, get: { $0.speaker }, set: { $0.speaker = $1 })
        .noted(
          nl: "Wie dit zegt: een naam uit Partners, of een groep. Geen namen van personen.",
          en: "Who says this: a name from Partners, or a group. No names of persons."),
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
      .intention(get: { $0.intention }, set: { $0.intention = $1 }),
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

extension Indicator {
  /// The fields of an indicator.
  package static let kind = RecordKind<Indicator>(
    Text(nl: "een indicator", en: "an indicator"), make: { Indicator(name: "") },
    [
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .needed()
        .noted(
          nl: "Een cijfer dat de coalitie volgt, zoals het aantal vroeggeboorten.",
          en: "A figure that the coalition follows, such as the number of preterm births."),
      .decimal(
        Field("waarde", "value"), .public, get: { $0.value }, set: { $0.value = $1 }
      )
      .noted(
        nl: "Het cijfer. Leeg betekent: het wordt gevolgd, en het cijfer is niet bekend.",
        en: "The figure. Empty means: it is followed, and the figure is not known."),
      .text(Field("eenheid", "unit"), .private, get: { $0.unit }, set: { $0.unit = $1 })
        .noted(
          nl: "Wat het cijfer telt, zoals % of kinderen.",
          en: "What the figure counts, such as % or children."),
      .date(.year, .public, get: { $0.date }, set: { $0.date = $1 })
        .noted(nl: "Van wanneer het cijfer is.", en: "When the figure is of."),
      .text(Field("gebied", "area"), .private, get: { $0.area }, set: { $0.area = $1 })
        .noted(nl: "Waarvan het cijfer is, zoals de gemeente.", en: "What area it is of."),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

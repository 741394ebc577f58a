import Wording

extension Partner {
  /// The fields of a partner.
  package static let kind = RecordKind<Partner>(
    Text(nl: "een partner", en: "a partner"),
    RecordTraits(
      thing: .partner, written: [(.aliases, after: .status), (.carriesOut, after: .domain)]),
    make: { Partner(id: "", name: "") },
    [
      .id(get: { $0.id }, set: { $0.id = $1 }),
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .noted(
          nl: "De organisatie of beroepsgroep. Geen namen van personen.",
          en: "The organisation or profession. No names of persons."),
      .partnerType(get: { $0.type }, set: { $0.type = $1 })
        .noted(
          nl: "Kies uit de lijst. Het type bepaalt het domein en telt mee in het advies.",
          en: "Choose from the list. The type gives the domain and counts in the advice."),
      .domain(get: { $0.statedDomain }, set: { $0.statedDomain = $1 }),
      .code(
        .status, PartnerStatus.codebook, .public,
        get: { $0.status == .involved ? nil : $0.status }, set: { $0.status = $1 }
      )
      .noted(
        nl: "Leeg betekent: doet mee. Anders: benaderd, gewenst, genoemd of gestopt.",
        en: "Empty means: takes part. Otherwise: approached, wanted, mentioned or stopped."),
      .codes(
        .approach, Approach.codebook, .public, get: { $0.approach }, set: { $0.approach = $1 }
      )
      .noted(
        .several(
          nl: "Hoe is de partner gevraagd, en wat was het antwoord? Kies uit de lijst.",
          en: "How was the partner asked, and what was the answer? Choose from the list.")),
      .reference(
        .approachedAt, to: .structure, .public,
        get: { $0.approachedAt }, set: { $0.approachedAt = $1 }
      )
      .noted(
        nl: "Bij welk overleg? Een naam uit Overleggen.",
        en: "At which meeting? A name from Structures."),
      .text(
        .approachedWhere, .private, get: { $0.approachedWhere }, set: { $0.approachedWhere = $1 }
      )
      .noted(
        nl: "Waar is met de partner gesproken? Zoals: in de wachtkamer.",
        en: "Where was the partner spoken with? Such as: in the waiting room."),
      .records(.roles, of: HeldRole.kind, .public, get: { $0.roles }, set: { $0.roles = $1 })
        .noted(
          .several(
            nl: "Wat de partner voor de coalitie doet, zoals trekker.",
            en: "What the partner does for the coalition, such as lead.")),
      .text(.interest, .private, get: { $0.interest }, set: { $0.interest = $1 })
        .noted(
          nl: "Wat de partner eraan heeft om mee te doen.",
          en: "What the partner gains by taking part."),
      .number(
        .interestStrength, 0...5, .public,
        get: { $0.interestStrength }, set: { $0.interestStrength = $1 }
      )
      .noted(
        nl: "Hoe belangrijk dit voor de partner is, van 0 (niet) tot 5 (heel erg).",
        en: "How much this matters to the partner, from 0 (not) to 5 (very much)."),
      .number(.influence, 0...5, .public, get: { $0.influence }, set: { $0.influence = $1 })
        .noted(
          nl: "Hoeveel invloed de partner heeft, van 0 (geen) tot 5 (heel veel).",
          en: "How much influence the partner has, from 0 (none) to 5 (very much)."),
      .code(.ring, Ring.codebook, .public, get: { $0.ring }, set: { $0.ring = $1 })
        .noted(
          nl: "Hoeveel de partner te zeggen heeft. Kies uit de lijst.",
          en: "How much say the partner has. Choose from the list."),
      .code(
        Field("respons", "response"), Response.codebook, .public, get: { $0.response },
        set: { $0.response = $1 }),
      .phases(get: { $0.phases }, set: { $0.phases = $1 }),
      .themes(get: { $0.themes }, set: { $0.themes = $1 }),
      .references(.regions, to: .region, .public, get: { $0.regions }, set: { $0.regions = $1 })
        .noted(
          .several(
            nl: "Waar de partner werkt: namen uit Regio's.",
            en: "Where the partner works: names from Regions.")),
      .records(.liesIn, of: Membership.kind, .public, get: { $0.liesIn }, set: { $0.liesIn = $1 }),
      .references(.members, to: .partner, .public, get: { $0.members }, set: { $0.members = $1 }),
      .codes(
        .carriesOut, PartnerType.codebook, .public,
        get: { $0.carriesOut }, set: { $0.carriesOut = $1 }
      )
      .noted(
        .several(
          nl: "Wat de partner ook is: een GGD die de JGZ uitvoert, heeft hier jgz.",
          en: "What the partner is too: a GGD that carries out the JGZ has jgz here.")),
      .codes(
        .policyFields, PolicyField.codebook, .public,
        get: { $0.policyFields }, set: { $0.policyFields = $1 }
      )
      .noted(
        .several(
          nl: "Alleen bij een gemeente: welke beleidsterreinen meedoen.",
          en: "For a municipality only: which policy fields take part.")),
      .texts(.aliases, .private, get: { $0.aliases }, set: { $0.aliases = $1 })
        .noted(
          .several(
            nl: "Andere namen voor dezelfde partner.", en: "Other names of the same partner.")),
      .inSentence(get: { $0.inSentence }, set: { $0.inSentence = $1 }),
      .grammaticalNumber(get: { $0.grammaticalNumber }, set: { $0.grammaticalNumber = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension Partner.HeldRole {
  /// The fields of a role of a partner.
  package static let kind = RecordKind<Partner.HeldRole>(
    Text(nl: "een rol", en: "a role"), RecordTraits(shorthand: .role),
    make: { Partner.HeldRole(.participant) }, properties)

  /// The role of a partner, as a table of roles holds it.
  package struct Row: Sendable {
    /// Who has the role.
    package fileprivate(set) var partner: Partner.ID = ""
    /// The role.
    package fileprivate(set) var role = Partner.HeldRole(.participant)
  }

  /// The fields of a row of a table of roles.
  package static let rowKind = RecordKind<Row>(
    Text(nl: "een rol", en: "a role"), make: { Row() },
    [
      .reference(.partner, to: .partner, .public, get: { $0.partner }, set: { $0.partner = $1 })
        .needed()
    ] + properties.map { $0.inside(get: { $0.role }, set: { $0.role = $1 }) })

  private static let properties: [Property<Partner.HeldRole>] = [
    .code(.role, Role.codebook, .public, get: { $0.role }, set: { $0.role = $1 })
      .needed(),
    .text(.scope, .private, get: { $0.scope }, set: { $0.scope = $1 }),
    .flag(.wanted, .public, get: { $0.isWanted ? true : nil }, set: { $0.isWanted = $1 }),
    .citations(get: { $0.citations }, set: { $0.citations = $1 }),
  ]
}

extension Membership {
  /// The fields of a membership of a wider region.
  package static let kind = RecordKind<Membership>(
    Text(nl: "een ligging", en: "a membership"),
    RecordTraits(shorthand: .region, isWrittenBare: true),
    make: { Membership(in: "") }, properties)

  /// The membership of a region or body, as a table of memberships holds it.
  package struct Row: Sendable {
    /// What lies in the wider region: the name or id of a region or body.
    package fileprivate(set) var area = ""
    /// Where it lies.
    package fileprivate(set) var membership = Membership(in: "")
  }

  /// The fields of a row of a table of memberships.
  package static let rowKind = RecordKind<Row>(
    Text(nl: "een ligging", en: "a membership"), make: { Row() },
    [
      .text(.area, .private, get: { $0.area }, set: { $0.area = $1 })
        .needed()
    ] + properties.map { $0.inside(get: { $0.membership }, set: { $0.membership = $1 }) })

  private static let properties: [Property<Membership>] = [
    .reference(.region, to: .region, .public, get: { $0.region }, set: { $0.region = $1 })
      .needed(),
    .asOf(get: { $0.asOf }, set: { $0.asOf = $1 }),
    .confidence(get: { $0.confidence }, set: { $0.confidence = $1 }),
    .citations(get: { $0.citations }, set: { $0.citations = $1 }),
  ]
}

extension Region {
  /// The fields of a region.
  package static let kind = RecordKind<Region>(
    Text(nl: "een regio", en: "a region"), RecordTraits(thing: .region),
    make: { Region(id: "", name: "") },
    [
      .id(get: { $0.id }, set: { $0.id = $1 }),
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .noted(
          nl: "Een wijk, gemeente of regio.", en: "A neighbourhood, municipality or region."),
      .code(.kind, RegionKind.codebook, .public, get: { $0.kind }, set: { $0.kind = $1 })
        .noted(nl: "Kies uit de lijst.", en: "Choose from the list."),
      .text(.regionCode, .private, get: { $0.code }, set: { $0.code = $1 })
        .noted(
          nl: "De code van het CBS, als u die weet.",
          en: "The code of Statistics Netherlands, if known."),
      .texts(.aliases, .private, get: { $0.aliases }, set: { $0.aliases = $1 }),
      .date(.since, .public, get: { $0.since }, set: { $0.since = $1 }),
      .date(.until, .public, get: { $0.until }, set: { $0.until = $1 }),
      .references(
        .mergedInto, to: .region, .public, get: { $0.mergedInto }, set: { $0.mergedInto = $1 }),
      .records(.liesIn, of: Membership.kind, .public, get: { $0.liesIn }, set: { $0.liesIn = $1 })
        .noted(
          .several(
            nl: "De grotere regio's waarin dit ligt.", en: "The wider regions in which this lies.")),
      .asOf(get: { $0.asOf }, set: { $0.asOf = $1 }),
      .confidence(get: { $0.confidence }, set: { $0.confidence = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension InternalNote {
  /// The fields of an internal note, which stands beside the network and never in it.
  package static let kind = RecordKind<InternalNote>(
    Text(nl: "een interne notitie", en: "an internal note"), make: { InternalNote(about: "") },
    [
      .reference(.partner, to: .partner, .private, get: { $0.partner }, set: { $0.partner = $1 })
        .needed(),
      .text(
        Field("contactpersoon", "contact", aliases: ["contact-person"]), .private,
        get: { $0.contact }, set: { $0.contact = $1 }),
      .text(
        Field("functie", "function"), .private, get: { $0.function }, set: { $0.function = $1 }),
      .text(
        Field("e-mail", "email", aliases: ["e-mailadres", "mail"]), .private, get: { $0.email },
        set: { $0.email = $1 }),
      .text(
        Field("telefoon", "phone", aliases: ["telefoonnummer", "mobiel"]), .private,
        get: { $0.phone }, set: { $0.phone = $1 }),
      .text(
        Field("opmerking", "remark", aliases: ["opmerkingen", "remarks"]), .private,
        get: { $0.remark }, set: { $0.remark = $1 }),
    ])
}

import Wording

extension Tie {
  /// The fields of a tie.
  package static let kind = RecordKind<Tie>(
    Text(nl: "een verbinding", en: "a tie"), make: { Tie(from: "", to: "") },
    [
      .reference(.from, to: .partner, .public, get: { $0.from }, set: { $0.from = $1 })
        .needed(.missingEnd)
        .noted(nl: "Een partner uit Partners.", en: "A partner from Partners."),
      .reference(.to, to: .partner, .public, get: { $0.to }, set: { $0.to = $1 })
        .needed(.missingEnd)
        .noted(
          nl:
            "De partner met wie deze samenwerkt. Is het een vast overleg? Gebruik dan Overleggen.",
          en: "The partner with whom it works. Is it a standing meeting? Then use Structures."),
      .code(.kind, TieKind.codebook, .public, get: { $0.kind }, set: { $0.kind = $1 })
        .noted(
          nl: "Wat zij samen doen, zoals verwijzing.",
          en: "What they do together, such as referral."),
      .code(
        .direction, Direction.codebook, .public,
        get: { $0.isDirected ? .forward : .mutual },
        set: { tie, direction in
          tie.isDirected = direction != .mutual
          if direction == .backward { (tie.from, tie.to) = (tie.to, tie.from) }
        }
      )
      .noted(
        nl: "Leeg betekent: wederzijds. 'heen' loopt alleen van de eerste naar de tweede.",
        en: "Empty means: mutual. 'forward' runs from the first to the second only."),
      .standing(get: { $0.standing }, set: { $0.standing = $1 }),
      .intention(get: { $0.intention }, set: { $0.intention = $1 }),
      .number(.intensity, 0...5, .public, get: { $0.intensity }, set: { $0.intensity = $1 })
        .noted(
          nl: "Van 0 (geen contact) tot 5 (als één team).",
          en: "From 0 (no contact) to 5 (one team)."),
      .text(
        Field("ingeschat-door", "rated-by"), .private, get: { $0.ratedBy },
        set: { $0.ratedBy = $1 }),
      .levels(get: { $0.levels }, set: { $0.levels = $1 }),
      .formal(get: { $0.isFormal }, set: { $0.isFormal = $1 }),
      .flag(.personBound, .public, get: { $0.isPersonBound }, set: { $0.isPersonBound = $1 })
        .noted(
          nl: "Hangt de samenwerking aan één persoon? Noem die persoon niet.",
          en: "Does the tie depend on one person? Do not name that person."),
      .phases(get: { $0.phases }, set: { $0.phases = $1 }),
      .themes(get: { $0.themes }, set: { $0.themes = $1 }),
      .references(
        Field("gemeld-door", "reported-by"), to: .partner, .public, get: { $0.reportedBy },
        set: { $0.reportedBy = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension Structure {
  /// The fields of a structure.
  package static let kind = RecordKind<Structure>(
    Text(nl: "een overleg", en: "a structure"),
    RecordTraits(
      thing: .structure,
      written: [
        (.coalitionWide, after: .formal), (.members, after: .themes),
        (.associates, after: .members),
      ]),
    make: { Structure(id: "", name: "") },
    [
      .id(get: { $0.id }, set: { $0.id = $1 }),
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .noted(
          nl: "Een overleg, netwerk of afspraak van meer dan twee partners.",
          en: "A meeting, network or agreement of more than two partners."),
      .code(.kind, StructureKind.codebook, .public, get: { $0.kind }, set: { $0.kind = $1 })
        .noted(
          nl: "Kies uit de lijst, zoals overleg of mdo.",
          en: "Choose from the list, such as meeting."),
      .standing(get: { $0.standing }, set: { $0.standing = $1 }),
      .intention(get: { $0.intention }, set: { $0.intention = $1 }),
      .text(.buildsOn, .private, get: { $0.buildsOn }, set: { $0.buildsOn = $1 })
        .noted(
          nl: "Het netwerk of project waaruit dit groeit.",
          en: "The network or project from which this grows."),
      .references(.members, to: .partner, .public, get: { $0.members }, set: { $0.members = $1 })
        .noted(
          .several(
            nl: "Wie eraan meedoen: namen uit Partners.",
            en: "Who takes part: names from Partners.")),
      .references(
        .associates, to: .partner, .public, get: { $0.associates }, set: { $0.associates = $1 }),
      .flag(
        .coalitionWide, .public,
        get: { $0.statedCoalitionWide }, set: { $0.statedCoalitionWide = $1 }
      )
      .noted(
        nl: "'ja' als de hele coalitie erin zit: dan zegt meedoen niets over wie samenwerkt.",
        en: "'yes' if it holds the whole coalition: taking part then says nothing about who works"
          + " together."),
      .levels(get: { $0.levels }, set: { $0.levels = $1 }),
      .formal(get: { $0.isFormal }, set: { $0.isFormal = $1 }),
      .text(.frequency, .private, get: { $0.frequency }, set: { $0.frequency = $1 })
        .noted(nl: "Hoe vaak het is.", en: "How often it is."),
      .date(.date, .public, get: { $0.date }, set: { $0.date = $1 })
        .noted(
          nl: "De dag, als het één keer is of was, zoals 2026-03-15.",
          en: "The day, if it is or was held once, such as 2026-03-15."),
      .reference(.chair, to: .partner, .public, get: { $0.chair }, set: { $0.chair = $1 })
        .noted(nl: "De organisatie die voorzit.", en: "The organisation that chairs."),
      .text(
        Field("besluit", "decisions"), .private, get: { $0.decisions },
        set: { $0.decisions = $1 }),
      .inSentence(get: { $0.inSentence }, set: { $0.inSentence = $1 }),
      .grammaticalNumber(get: { $0.grammaticalNumber }, set: { $0.grammaticalNumber = $1 }),
      .phases(get: { $0.phases }, set: { $0.phases = $1 }),
      .themes(get: { $0.themes }, set: { $0.themes = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

package import Wording

// Fields that several kinds of record have.
extension Property {
  /// The code by which the file refers to the record.
  static func id(
    get: @escaping @Sendable (Owner) -> String,
    set: @escaping @Sendable (inout Owner, String) -> Void
  ) -> Property {
    .text(.id, .private, get: get, set: set)
      .noted(
        nl: "Mag leeg blijven: dan wordt de code van de naam gemaakt.",
        en: "May stay empty: the code is then made from the name.")
  }

  /// The domain, of which a file may have words of its own.
  static func domain(
    get: @escaping @Sendable (Owner) -> Domain?,
    set: @escaping @Sendable (inout Owner, Domain) -> Void
  ) -> Property {
    Property(
      .domain, .code(Choices(Domain.codebook, acceptsOwnWords: true)), .public,
      get: { get($0).map { .code($0.term) } },
      set: { owner, value in
        if let word = value.code { set(&owner, Domain.codebook[word] ?? Domain(own: word)) }
      }
    )
    .noted(
      nl: "Alleen nodig als het domein anders is dan bij dit type gebruikelijk.",
      en: "Needed only where the domain differs from what is usual for this type.")
  }

  /// The type of a partner, of which a file may have words of its own after `anders:`.
  static func partnerType(
    get: @escaping @Sendable (Owner) -> PartnerType?,
    set: @escaping @Sendable (inout Owner, PartnerType) -> Void
  ) -> Property {
    Property(
      .type, .code(.partnerTypes), .public, get: { get($0).map { .code($0.term) } },
      set: { owner, value in
        if let type = value.code.flatMap({ PartnerType(code: $0) }) { set(&owner, type) }
      })
  }

  /// Whether something exists.
  static func standing(
    get: @escaping @Sendable (Owner) -> Standing,
    set: @escaping @Sendable (inout Owner, Standing) -> Void
  ) -> Property {
    .code(
      .status, Standing.codebook, .public,
      get: { get($0) == .current ? nil : get($0) }, set: set
    )
    .noted(
      nl: "Bestaat het nu? Leeg betekent: ja, nu.",
      en: "Does it exist now? Empty means: yes, now.")
  }

  /// What is still planned with something that exists.
  static func intention(
    get: @escaping @Sendable (Owner) -> String?,
    set: @escaping @Sendable (inout Owner, String) -> Void
  ) -> Property {
    .text(.intention, .private, get: get, set: set)
      .noted(
        nl: "Wat u hiermee nog van plan bent, zoals: verder uitrollen, of vastleggen.",
        en: "What is still planned with it, such as: carry it further, or lay it down.")
  }

  /// How a name stands within a Dutch sentence.
  static func inSentence(
    get: @escaping @Sendable (Owner) -> String?,
    set: @escaping @Sendable (inout Owner, String) -> Void
  ) -> Property {
    .text(.inSentence, .private, get: get, set: set)
  }

  /// Whether a name takes a singular or a plural verb.
  static func grammaticalNumber(
    get: @escaping @Sendable (Owner) -> GrammaticalNumber?,
    set: @escaping @Sendable (inout Owner, GrammaticalNumber) -> Void
  ) -> Property {
    .code(.grammaticalNumber, GrammaticalNumber.codebook, .public, get: get, set: set)
  }

  static func phases(
    get: @escaping @Sendable (Owner) -> [Phase],
    set: @escaping @Sendable (inout Owner, [Phase]) -> Void
  ) -> Property {
    .codes(.phases, Phase.codebook, .public, get: get, set: set)
      .noted(
        .several(
          nl: "Voor, tijdens of na de zwangerschap.", en: "Before, during or after pregnancy."))
  }

  static func themes(
    get: @escaping @Sendable (Owner) -> [Theme],
    set: @escaping @Sendable (inout Owner, [Theme]) -> Void
  ) -> Property {
    .codes(.themes, Theme.codebook, .public, get: get, set: set)
      .noted(
        .several(
          nl: "Waar het over gaat, zoals armoede-schulden.",
          en: "What it is about, such as poverty-debts."))
  }

  static func levels(
    get: @escaping @Sendable (Owner) -> [Level],
    set: @escaping @Sendable (inout Owner, [Level]) -> Void
  ) -> Property {
    .codes(.levels, Level.codebook, .public, get: get, set: set)
      .noted(
        nl: "Werken uitvoerders samen, of bestuurders?", en: "Do professionals or managers meet?")
  }

  /// Whether it is laid down.
  static func formal(
    get: @escaping @Sendable (Owner) -> Bool?,
    set: @escaping @Sendable (inout Owner, Bool) -> Void
  ) -> Property {
    .flag(.formal, .public, get: get, set: set)
      .noted(
        nl: "Is het vastgelegd, bijvoorbeeld in een convenant? Leeg betekent: niet bekend.",
        en: "Is it laid down, for instance in a covenant? Empty means: not known.")
  }

  /// The date that something describes.
  static func asOf(
    get: @escaping @Sendable (Owner) -> PartialDate?,
    set: @escaping @Sendable (inout Owner, PartialDate) -> Void
  ) -> Property {
    .date(.asOf, .public, get: get, set: set)
      .noted(
        nl: "Een jaar (2026), een maand (2026-03) of een dag (2026-03-15).",
        en: "A year (2026), a month (2026-03) or a day (2026-03-15).")
  }

  /// How sure something is.
  static func confidence(
    get: @escaping @Sendable (Owner) -> Confidence?,
    set: @escaping @Sendable (inout Owner, Confidence) -> Void
  ) -> Property {
    .code(.confidence, Confidence.codebook, .public, get: get, set: set)
      .noted(
        nl: "Hoe zeker dit is: hoog, midden of laag.", en: "How sure this is: high, medium or low.")
  }

  /// The same field of a record that holds this one.
  func inside<Outer>(
    get outer: @escaping @Sendable (Outer) -> Owner,
    set change: @escaping @Sendable (inout Outer, Owner) -> Void
  ) -> Property<Outer> {
    Property<Outer>(
      definition: definition, get: { get(outer($0)) },
      set: { owner, value in
        var inner = outer(owner)
        set(&inner, value)
        change(&owner, inner)
      })
  }
}

extension Text {
  /// That several values are allowed, as a cell of a table holds them.
  package static let severalInCell = Text(
    nl: "Meer dan één mag, met | ertussen.", en: "More than one is allowed, with | between them.")

  /// A note of a field that may hold several values.
  static func several(nl: String, en: String) -> Text {
    Text(nl: "\(nl) \(severalInCell.nl)", en: "\(en) \(severalInCell.en)")
  }
}

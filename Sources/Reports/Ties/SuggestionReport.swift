import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The ties between two domains to talk about first, in words and as JSON.
///
/// They stand in the order of the map, the report and the data, and with the same numbers.
package struct SuggestionReport {
  /// So many other ties of each outlook are shown.
  static let othersPerOutlook = 3

  let prospects: TieProspects
  let chosen: TieSet
  let others: [MissingTie]
  let words: MissingTieWords
  let language: Language
  private let advice: SuggestedAdvice?

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - prospects: The missing ties between two domains, with what each would bring.
  ///   - count: The number of ties in the set.
  ///   - language: The language.
  ///   - advice: What the advice says of the same domains; it goes before the set.
  package init(
    _ prospects: TieProspects, count: Int, language: Language, advice: SuggestedAdvice? = nil
  ) {
    self.advice = advice
    self.prospects = prospects
    self.language = language
    chosen = prospects.set(count)
    others = prospects.first(Self.othersPerOutlook, excluding: Set(chosen.ties.map { $0.pair }))
    words = MissingTieWords(prospects: prospects, language: language)
  }

  /// The set with the figures before and after, the other ties by outlook, and how it was worked out.
  package var blocks: [Document.Block] {
    let advice = advice?.blocks ?? []
    guard chosen.ties.isEmpty else {
      return advice + [.heading(level: 2, title)] + doubts + [
        contactTable, .table(header: header, rows: rows),
      ]
        + otherBlocks + [method]
    }
    return advice + [.heading(level: 2, title), .paragraph(nothing)] + contextBlocks
  }

  /// Whether too few answered a survey to say which ties are missing.
  var isHeldBack: Bool { prospects.missing.heldBack != nil }

  var domainNames: String { language.list(prospects.missing.domains.map { $0.name(language) }) }

  private var title: String {
    guard !chosen.ties.isEmpty else {
      return language(nl: "Verbindingen tussen \(domainNames)", en: "Ties between \(domainNames)")
    }
    let count = chosen.ties.count
    return Text.plural(
      count,
      one: Text(
        nl: "De verbinding om als eerste te bespreken", en: "The tie to talk about first"),
      many: Text(
        nl: "De \(count) verbindingen om als eerste te bespreken",
        en: "The \(count) ties to talk about first"))(language)
  }

  private var doubts: [Document.Block] {
    let scope = language(
      nl:
        "Tussen de domeinen \(domainNames), hoogstens twee per partner. Begin klein: kies er één of twee.",
      en:
        "Between the domains \(domainNames), at most two per partner. Begin small: choose one or two."
    )
    let pairs = language.count(prospects.tieCount, .tiedPair)
    let are = language.word(.are, for: prospects.tieCount)
    let weak = language(
      nl: """
        Let op: deze volgorde is zwak. Er \(are) \(pairs) in beeld; pas vanaf \
        ongeveer \(Limits.tiesForPattern) is het patroon van een netwerk goed te lezen. Gebruik de \
        lijst als begin van een gesprek.
        """,
      en: """
        Note: this order is weak. There \(are) \(pairs) in view; the pattern of a network \
        can be read well from about \(Limits.tiesForPattern) on. Use the list to start a conversation.
        """)
    let silence = prospects.disclosure.incompleteness.map { more in
      let isQuiet = prospects.disclosure.level < .partners
      let reason = language(
        nl: "Let op: \(prospects.disclosure.reason(.dutch)).",
        en: "Note: \(prospects.disclosure.reason(.english)).")
      let view = language(
        nl: "Geteld is wat in beeld is.", en: "Counted is what is in view.")
      return "\(isQuiet ? reason : view) \(more(language))"
    }
    let debatable = Set(
      chosen.ties.flatMap { [$0.first, $0.second] }.filter { $0.hasDebatableDomain }
    )
    .sorted { $0.id < $1.id }
    let places = debatable.isEmpty ? [] : [words.debatable(debatable)]
    let equal = MissingTies.equals(in: chosen.ties).contains { $0 != nil } ? [words.equal] : []
    let order = (prospects.isWeak ? [weak] : []) + equal
    return ([scope] + order + [silence].compactMap { $0 } + places).map {
      .paragraph($0)
    }
  }

  private var contactTable: Document.Block {
    .table(
      header: [
        language(nl: "cijfer", en: "figure"), language(nl: "nu", en: "now"),
        language(nl: "daarna", en: "then"),
      ],
      rows: ContactWords(before: prospects.contact, after: chosen.contact, language: language).rows)
  }

  private var header: [String] {
    [
      language(nl: "nr", en: "no."), language(nl: "tussen", en: "between"),
      language(nl: "en", en: "and"),
      language(nl: "wat we weten", en: "what we know"), language(nl: "hoe", en: "how"),
      language(nl: "waarom", en: "why"),
    ]
  }

  private var rows: [[String]] {
    zip(chosen.ties, language.equals(in: chosen.ties)).enumerated().map { place, item in
      let (tie, equal) = item
      let why = [words.why(tie), equal].compactMap { $0 }.joined(separator: "; ")
      return [
        "\(place + 1)", tie.first.name, tie.second.name, words.known(tie), words.how(tie), why,
      ]
    }
  }

  private var method: Document.Block {
    .paragraph(
      language(
        nl: """
          Zo is gerekend. De volgorde is die van de kaart en het rapport: eerst wat volgens een bron \
          ontbreekt, dan waar de norm om vraagt, dan wat de meeste paren in twee stappen bij elkaar \
          brengt. Wat een verbinding brengt: hoeveel groter de kans wordt dat een vraag in \
          hooguit twee stappen aankomt, als een verbinding de helft van de vragen doorgeeft (P2). Hoe \
          zij past: wie in dit netwerk veel samenwerkt en welke domeinen elkaar vinden. "Snel te \
          leggen" hoort bij het derde deel dat het meest brengt en bij het derde deel dat het best \
          past; en er is iemand met contact met beide, of een overleg van beide. Dat iets past bij \
          het patroon, zegt niet dat het er komt. Vraag altijd eerst of de twee elkaar al kennen.
          """,
        en: """
          How this was worked out. The order is that of the map and the report: first what a source \
          says is missing, then what the norm asks for, then what brings most pairs within two steps. \
          What a tie brings: how much larger the chance becomes that a \
          question arrives in at most two steps, when a tie passes on half of all questions (P2). \
          How it fits: who works with many in this network and which domains find each other. "Quick \
          to make" is among the third that brings most and the third that fits best; and somebody is \
          in contact with both, or both take part in one structure. That something fits the pattern \
          does not say that it will come about. Always ask first whether the two know each other.
          """))
  }
}

extension SuggestionReport {
  /// The same as JSON, with all decimals; `null` where a figure has no value.
  package var value: JSONValue {
    .object([
      "advice": advice?.value ?? .array([]),
      "domains": .strings(prospects.missing.domains.map { $0.code }),
      "ties-in-network": .integer(prospects.tieCount),
      "weak": .bool(prospects.isWeak),
      "left-out": .bool(prospects.isLeftOut),
      "basis": .string(prospects.disclosure.reason(language)),
      "before": isHeldBack ? .null : Self.value(of: prospects.contact),
      "after": isHeldBack ? .null : Self.value(of: chosen.contact),
      "ties": .array(ties),
      "others": .array(others.map { .object(fields(of: $0)) }),
      "planned": .array(prospects.planned.map { .strings([$0.first.id, $0.second.id]) }),
      "not-in-view": .strings(prospects.partnersNotInView.map { $0.id }),
      "later": .integer(prospects.ties(.later).count),
    ])
  }

  /// The figures of two domains.
  static func value(of contact: DomainContact) -> JSONValue {
    .object([
      "pairs": .integer(contact.reach.pairs),
      "tied": .integer(contact.reach.tied),
      "in-two-steps": .integer(contact.reach.inTwoSteps),
      "farther": .integer(contact.reach.farther),
      "apart": .integer(contact.reach.apart),
      "two-step-reach": .optional(contact.passing),
      "efficiency": .optional(contact.nearness),
      "average-steps": .optional(contact.averageSteps),
      "worst-efficiency": .optional(contact.worstNearness),
      "holders": .strings(contact.cutPartners.map { $0.id }),
    ])
  }

  /// The set, each tie with its number and the number that it is worth the same as.
  private var ties: [JSONValue] {
    zip(chosen.ties, MissingTies.equals(in: chosen.ties)).enumerated().map { place, item in
      var fields = fields(of: item.0)
      fields["number"] = .integer(place + 1)
      fields["equal-to"] = item.1.map { .integer($0) } ?? .null
      return .object(fields)
    }
  }

  private func fields(of tie: MissingTie) -> [String: JSONValue] {
    let prospect = prospects[tie]
    return [
      "partners": .strings([tie.first.id, tie.second.id]),
      "status": .string(tie.evidence.presence.rawValue),
      "answers": prospect.answers.map { .integer($0) } ?? .null,
      "outlook": .string(prospects.outlook(of: tie).rawValue),
      "requirements": .strings(tie.requirements),
      "importance": .integer(prospects.importance(of: tie)),
      "two-step-reach-gain": .number(prospect.passingGain),
      "efficiency-gain": .number(prospect.nearnessGain),
      "pairs-within-two-steps": .integer(tie.gain),
      "log-odds": .optional(prospect.logOdds),
      "brings-much": .bool(prospect.bringsMuch),
      "fits-pattern": .bool(prospect.fitsPattern),
      "introducer": .optional(prospect.introducer?.id),
      "meet-in": .strings(prospect.shared.map { $0.id }),
    ]
  }
}

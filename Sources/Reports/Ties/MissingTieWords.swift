import CoalitionModel
import NetworkAnalysis
import Wording

/// What is known of a missing tie, how it can come about and why, in words.
struct MissingTieWords {
  let prospects: TieProspects
  let language: Language

  /// How a group of missing ties can come about.
  func name(of outlook: TieOutlook) -> String {
    switch outlook {
    case .quick: language(nl: "Snel te leggen", en: "Quick to make")
    case .introduction: language(nl: "Vraagt een verbinder", en: "Needs a connector")
    case .unaided: language(nl: "Ontstaat misschien vanzelf", en: "May come about by itself")
    case .later: language(nl: "Later", en: "Later")
    }
  }

  /// Missing when a source says so, else not in view; with what is wished for or happened once.
  func known(_ tie: MissingTie) -> String {
    let known = language.lacking(isKnown: tie.evidence.presence == .absent)
    return ([known] + answers(tie) + tie.foreseen(language)).joined(separator: "; ")
  }

  /// How many of the two could have named the tie in the survey.
  private func answers(_ tie: MissingTie) -> [String] {
    guard tie.evidence.presence == .unknown else { return [] }
    return switch prospects[tie].answers {
    case 2:
      [
        language(
          nl: "beide gaven antwoord, geen noemde de ander", en: "both answered, neither named it")
      ]
    case 1: [language(nl: "één van beide gaf antwoord", en: "one of the two answered")]
    case 0: [language(nl: "nog geen antwoord van beide", en: "no answer from either yet")]
    default: []
    }
  }

  /// How it can come about, and through whom.
  func how(_ tie: MissingTie) -> String {
    let name = name(of: prospects.outlook(of: tie)).lowercasedFirst
    switch prospects.outlook(of: tie) {
    case .quick: return ([name] + [through(tie)].compactMap { $0 }).joined(separator: "; ")
    case .introduction:
      let nobody = language(
        nl: "nog niemand in beeld heeft contact met beide",
        en: "nobody in view is in contact with both yet"
      )
      return "\(name); \(through(tie) ?? nobody)"
    case .unaided, .later: return name
    }
  }

  /// Who can introduce the two, and where they meet already.
  func through(_ tie: MissingTie) -> String? {
    let shared = language.list(prospects[tie].shared.map { $0.name })
    let parts = [
      prospects[tie].introducer.map {
        language(
          nl: "via \($0.name) (contact met beide)", en: "through \($0.name) (in contact with both)")
      },
      prospects[tie].shared.isEmpty
        ? nil
        : language(nl: "contact kan via: \(shared)", en: "contact can be made through: \(shared)"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// That the norm asks for it, what it brings and how it fits.
  func why(_ tie: MissingTie) -> String {
    [tie.asked(language), brings(tie), fits(tie)].compactMap { $0 }.joined(separator: "; ")
  }

  /// How many pairs come within two steps.
  func brings(_ tie: MissingTie) -> String {
    switch tie.gain {
    case 0:
      language(
        nl: "een tweede route voor partners die elkaar al in twee stappen bereiken",
        en: "a second route for partners that reach each other in two steps already")
    case 1:
      language(
        nl: "1 paar meer bereikt elkaar in hooguit twee stappen",
        en: "1 more pair reaches each other in at most two steps")
    default:
      language(
        nl: "\(tie.gain) paren meer bereiken elkaar in hooguit twee stappen",
        en: "\(tie.gain) more pairs reach each other in at most two steps")
    }
  }

  /// How it fits the pattern of the network.
  func fits(_ tie: MissingTie) -> String {
    guard prospects[tie].logOdds != nil else {
      return language(nl: "er is nog geen patroon te lezen", en: "there is no pattern to read yet")
    }
    return prospects[tie].fitsPattern
      ? language(nl: "past bij het patroon van dit netwerk", en: "fits the pattern of this network")
      : language(
        nl: "past minder bij het patroon van dit netwerk",
        en: "fits the pattern of this network less")
  }

  /// That the order between ties of equal worth says nothing.
  var equal: String {
    language(
      nl: "Waar verbindingen even zwaar zijn, zegt de volgorde daartussen niets.",
      en: "Where ties are of equal worth, the order between them says nothing.")
  }

  /// The partners whose place in a domain is a default.
  func debatable(_ partners: [Partner]) -> String {
    let names = language.list(
      partners.map { "\($0.name) (\($0.domain?.name(language) ?? ""))" })
    return language(
      nl: "Dit hangt af van het domein waarin een partner standaard staat: \(names).",
      en: "This depends on the domain in which a partner is placed by default: \(names).")
  }
}

extension Language {
  /// Per tie of the first to talk about that it is worth the same as one before it, whose number on
  /// the map is named; nothing where its own number says where it stands.
  func equals(in ties: [MissingTie]) -> [String?] {
    MissingTies.equals(in: ties).map { equal in
      equal.map { self(nl: "even zwaar als nr \($0)", en: "of equal worth as no. \($0)") }
    }
  }
}

extension MissingTie {
  /// What is wished for, planned or happened once between the two.
  func foreseen(_ language: Language) -> [String] {
    evidence.foreseen.map { "\($0.standing.name(language)): \($0.name(language))" }
  }

  /// Which requirements of the norm ask for it; nothing when none does.
  func asked(_ language: Language) -> String? {
    guard !requirements.isEmpty else { return nil }
    let ids = requirements.joined(separator: ", ")
    return language(nl: "de norm vraagt erom (\(ids))", en: "the norm asks for it (\(ids))")
  }
}

/// How well two domains reach each other before and after, as rows of a table.
struct ContactWords {
  let before: DomainContact
  let after: DomainContact
  let language: Language

  /// A label, the figure before and the figure after.
  var rows: [[String]] {
    [
      row(language(nl: "Paren met een verbinding", en: "Pairs with a tie")) {
        count($0.reach.tied, $0)
      },
      row(language(nl: "Paren in hooguit twee stappen", en: "Pairs within two steps")) {
        count($0.reach.tied + $0.reach.inTwoSteps, $0)
      },
      row(language(nl: "Paren zonder route in beeld", en: "Pairs without a route in view")) {
        count($0.reach.apart, $0)
      },
      row(
        language(
          nl: "Nabijheid van de domeinen (E, 0 tot 1)", en: "Nearness of the domains (E, 0 to 1)")
      ) {
        Number.text($0.nearness, decimals: 2, language)
      },
      row(
        language(nl: "Gemiddelde afstand in stappen (1/E)", en: "Average distance in steps (1/E)")
      ) { Number.text($0.averageSteps, decimals: 1, language) },
      row(
        language(
          nl: "Nabijheid als één partner wegvalt (slechtste geval)",
          en: "Nearness when one partner falls away (worst case)")
      ) { Number.text($0.worstNearness, decimals: 2, language) },
    ]
  }

  private func row(_ label: String, _ figure: (DomainContact) -> String) -> [String] {
    [label, figure(before), figure(after)]
  }

  private func count(_ count: Int, _ contact: DomainContact) -> String {
    let (some, all) = (language.number(count), language.number(contact.reach.pairs))
    return language(nl: "\(some) van \(all)", en: "\(some) of \(all)")
  }
}

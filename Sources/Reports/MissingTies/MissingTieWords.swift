import CoalitionModel
import NetworkAnalysis
import Wording

/// What is known of a missing tie, how it can come about and why, in words.
struct MissingTieWords {
  let prospects: TieProspects
  let language: Language

  private func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  /// How a group of missing ties can come about.
  func name(of outlook: TieOutlook) -> String {
    switch outlook {
    case .quick: text("Snel te leggen", "Quick to make")
    case .introduction: text("Vraagt een verbinder", "Needs a connector")
    case .unaided: text("Ontstaat misschien vanzelf", "May come about by itself")
    case .later: text("Later", "Later")
    }
  }

  /// Missing when a source says so, else not in view; with what is wished for or happened once.
  func known(_ tie: MissingTie) -> String {
    let foreseen = tie.evidence.foreseen.map { bond in
      "\(bond.standing.name(language)): \(bond.name(language))"
    }
    let known =
      tie.evidence.presence == .absent
      ? text("ontbreekt", "missing") : text("niet in beeld", "not in view")
    return ([known] + answers(tie) + foreseen).joined(separator: "; ")
  }

  /// How many of the two could have named the tie in the survey.
  private func answers(_ tie: MissingTie) -> [String] {
    guard tie.evidence.presence == .unknown else { return [] }
    return switch prospects[tie].answers {
    case 2: [text("beide gaven antwoord, geen noemde de ander", "both answered, neither named it")]
    case 1: [text("één van beide gaf antwoord", "one of the two answered")]
    case 0: [text("nog geen antwoord van beide", "no answer from either yet")]
    default: []
    }
  }

  /// How it can come about, and through whom.
  func how(_ tie: MissingTie) -> String {
    let name = name(of: prospects.outlook(of: tie)).lowercasedFirst
    switch prospects.outlook(of: tie) {
    case .quick: return ([name] + [through(tie)].compactMap { $0 }).joined(separator: "; ")
    case .introduction:
      let nobody = text(
        "nog niemand in beeld heeft contact met beide", "nobody in view is in contact with both yet"
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
        text("via \($0.name) (contact met beide)", "through \($0.name) (in contact with both)")
      },
      prospects[tie].shared.isEmpty
        ? nil : text("contact kan via: \(shared)", "contact can be made through: \(shared)"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// That the norm asks for it, what it brings and how it fits.
  func why(_ tie: MissingTie) -> String {
    ([asked(tie)].compactMap { $0 } + [brings(tie), fits(tie)]).joined(separator: "; ")
  }

  /// Which requirements of the norm ask for it.
  func asked(_ tie: MissingTie) -> String? {
    guard !tie.requirements.isEmpty else { return nil }
    let ids = tie.requirements.joined(separator: ", ")
    return text("de norm vraagt erom (\(ids))", "the norm asks for it (\(ids))")
  }

  /// How many pairs come within two steps.
  func brings(_ tie: MissingTie) -> String {
    switch tie.gain {
    case 0:
      text(
        "een tweede route voor partners die elkaar al in twee stappen bereiken",
        "a second route for partners that reach each other in two steps already")
    case 1:
      text(
        "1 paar meer bereikt elkaar in hooguit twee stappen",
        "1 more pair reaches each other in at most two steps")
    default:
      text(
        "\(tie.gain) paren meer bereiken elkaar in hooguit twee stappen",
        "\(tie.gain) more pairs reach each other in at most two steps")
    }
  }

  /// How it fits the pattern of the network.
  func fits(_ tie: MissingTie) -> String {
    guard prospects[tie].logOdds != nil else {
      return text("er is nog geen patroon te lezen", "there is no pattern to read yet")
    }
    return prospects[tie].fitsPattern
      ? text("past bij het patroon van dit netwerk", "fits the pattern of this network")
      : text("past minder bij het patroon van dit netwerk", "fits the pattern of this network less")
  }

  /// The partners whose place in a domain is a default.
  func debatable(_ partners: [Partner]) -> String {
    let names = language.list(
      partners.map { "\($0.name) (\($0.domain?.name(language) ?? ""))" })
    return text(
      "Dit hangt af van het domein waarin een partner standaard staat: \(names).",
      "This depends on the domain in which a partner is placed by default: \(names).")
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

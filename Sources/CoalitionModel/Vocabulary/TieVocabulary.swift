/// What two partners do together.
public struct TieKind: VocabularyTerm {
  public static let codebook = Codebook<TieKind>("soort verbinding", "kind of tie")

  /// How ties of this kind are drawn and counted together.
  public enum Family: CaseIterable, Hashable, Sendable {
    /// Working together, agreements, advice.
    case collaboration
    /// Sending families, calling about them or handing them over.
    case referral
    /// Meeting regularly.
    case meeting
    /// Paying or buying.
    case financing
  }

  /// The codes and names of this kind.
  public let term: Term
  /// The family that this kind belongs to.
  public let family: Family

  private init(
    _ family: Family, _ code: String, _ english: String, nl: String, en: String,
    aliases: [String] = []
  ) {
    self.family = family
    self.term = Term(code, english, nl: nl, en: en, aliases: aliases)
  }

  /// Every kind.
  public static let allCases: [TieKind] = [
    TieKind(
      .collaboration, "samenwerking", "collaboration", nl: "samenwerking", en: "collaboration"),
    TieKind(.meeting, "overleg", "meeting", nl: "overleg", en: "meeting"),
    TieKind(
      .meeting, "mdo", "case-conference", nl: "multidisciplinair overleg (mdo)",
      en: "case conference (mdo)"),
    TieKind(.referral, "zorgpad", "care-pathway", nl: "zorgpad", en: "care pathway"),
    TieKind(
      .referral, "verwijzing", "referral", nl: "verwijzing", en: "referral",
      aliases: ["doorverwijzing"]),
    TieKind(
      .referral, "telefonische-advisering", "telephone-advice", nl: "telefonische advisering",
      en: "telephone advice", aliases: ["ta"]),
    TieKind(
      .referral, "overdracht", "handover", nl: "overdracht", en: "handover",
      aliases: ["warme overdracht"]),
    TieKind(
      .collaboration, "ketenafspraak", "chain-agreement", nl: "ketenafspraak", en: "chain agreement"
    ),
    TieKind(
      .collaboration, "overeenkomst", "agreement", nl: "overeenkomst", en: "agreement",
      aliases: ["convenant"]),
    TieKind(
      .collaboration, "samen-leiden", "joint-leadership", nl: "samen leiding geven",
      en: "joint leadership", aliases: ["leiding"]),
    TieKind(
      .collaboration, "advies", "advice", nl: "advies", en: "advice", aliases: ["advisering"]),
    TieKind(
      .financing, "financiering", "financing", nl: "financiering", en: "financing",
      aliases: ["subsidie"]),
    TieKind(
      .financing, "regeling", "scheme", nl: "regeling of inkoop", en: "scheme or purchase",
      aliases: ["inkoop"]),
    TieKind(
      .collaboration, "informeel-contact", "informal-contact", nl: "informeel contact",
      en: "informal contact", aliases: ["informeel"]),
  ]

  public static func == (first: Self, second: Self) -> Bool { first.code == second.code }

  public func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}

/// What kind of meeting, network or agreement a structure is.
public enum StructureKind: String, VocabularyTerm {
  public static let codebook = Codebook<StructureKind>("soort overleg", "kind of structure")

  /// A standing meeting.
  case meeting
  /// A platform on which partners work together.
  case platform
  /// Multidisciplinary discussion of families (mdo).
  case caseConference
  /// A standing network such as a VSV.
  case network
  /// A local network for vulnerable pregnant women.
  case vulnerablePregnancyNetwork
  /// The local coalition itself.
  case coalition
  /// A working group.
  case workingGroup
  /// A joint agreement or plan.
  case agreement
  /// Agreed paths from problem to help.
  case carePathway
  /// Joint training.
  case training

  public var term: Term {
    switch self {
    case .meeting: Term("overleg", "meeting", nl: "overleg", en: "meeting", aliases: ["consult"])
    case .platform: Term("platform", "platform", nl: "platform", en: "platform")
    case .caseConference:
      Term(
        "mdo", "case-conference", nl: "multidisciplinair overleg (mdo)", en: "case conference (mdo)"
      )
    case .network: Term("netwerk", "network", nl: "netwerk", en: "network", aliases: ["vsv"])
    case .vulnerablePregnancyNetwork:
      Term(
        "netwerk-kwetsbare-zwangeren", "vulnerable-pregnancy-network",
        nl: "lokaal netwerk kwetsbare zwangeren", en: "local network for vulnerable pregnant women")
    case .coalition: Term("coalitie", "coalition", nl: "coalitie", en: "coalition")
    case .workingGroup: Term("werkgroep", "working-group", nl: "werkgroep", en: "working group")
    case .agreement:
      Term(
        "overeenkomst", "agreement", nl: "overeenkomst of gezamenlijk plan",
        en: "agreement or joint plan", aliases: ["plan", "ketenafspraak", "convenant"])
    case .carePathway:
      Term("zorgpad", "care-pathway", nl: "zorgpad", en: "care pathway", aliases: ["zorgpaden"])
    case .training:
      Term("training", "training", nl: "training", en: "training", aliases: ["scholing"])
    }
  }
}

/// Whether a tie, a meeting or an intervention exists now.
public enum Standing: String, VocabularyTerm {
  public static let codebook = Codebook<Standing>("status", "status")

  /// Exists now.
  case current
  /// Is planned; that it exists is not said.
  case planned
  /// Is wished for.
  case wanted
  /// A source says that it does not exist.
  case absent
  /// Happened once.
  case oneOff
  /// Existed and does so no longer.
  case ended

  public var term: Term {
    switch self {
    case .current: Term("bestaand", "current", nl: "bestaand", en: "current", aliases: ["bestaat"])
    case .planned: Term("gepland", "planned", nl: "gepland", en: "planned")
    case .wanted: Term("gewenst", "wanted", nl: "gewenst", en: "wanted")
    case .absent: Term("afwezig", "absent", nl: "afwezig", en: "absent", aliases: ["ontbreekt"])
    case .oneOff: Term("eenmalig", "one-off", nl: "eenmalig", en: "one-off")
    case .ended: Term("beeindigd", "ended", nl: "beëindigd", en: "ended", aliases: ["gestopt"])
    }
  }
}

/// Which way a tie runs in a file.
public enum Direction: String, VocabularyTerm {
  public static let codebook = Codebook<Direction>("richting", "direction")

  /// Both ways.
  case mutual
  /// From the first partner to the second.
  case forward
  /// From the second partner to the first.
  case backward

  public var term: Term {
    switch self {
    case .mutual: Term("wederzijds", "mutual", nl: "wederzijds", en: "mutual")
    case .forward: Term("heen", "forward", nl: "heen", en: "one way", aliases: ["directed"])
    case .backward: Term("terug", "backward", nl: "terug", en: "the other way")
    }
  }
}

/// At which level partners work together.
public enum Level: String, VocabularyTerm {
  public static let codebook = Codebook<Level>("niveau", "level")

  /// Professionals in their daily work.
  case operational
  /// Policy officers.
  case policy
  /// Directors and administrators.
  case administrative

  public var term: Term {
    switch self {
    case .operational: Term("uitvoerend", "operational", nl: "uitvoerend", en: "operational")
    case .policy: Term("beleid", "policy", nl: "beleid", en: "policy", aliases: ["beleidsmatig"])
    case .administrative:
      Term("bestuurlijk", "administrative", nl: "bestuurlijk", en: "administrative")
    }
  }
}

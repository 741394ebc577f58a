/// What kind of meeting, network or agreement a structure is.
package enum StructureKind: String, VocabularyTerm {
  package static let codebook = Codebook<StructureKind>("soort overleg", "kind of structure")

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

  package var term: Term {
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

package import CoalitionModel

/// How far an action is in a year, as the action table says it.
package enum ActionStatus: String, VocabularyTerm {
  package static let codebook = Codebook<ActionStatus>(
    "status van een actie", "status of an action")

  /// It begins.
  case start
  /// It is under way.
  case underWay
  /// It is done.
  case done

  package var term: Term {
    switch self {
    case .start: Term("start", "start", nl: "start", en: "start")
    case .underWay:
      Term("in-uitvoering", "under-way", nl: "in uitvoering", en: "under way", aliases: ["loopt"])
    case .done: Term("afgerond", "done", nl: "afgerond", en: "done", aliases: ["klaar"])
    }
  }
}

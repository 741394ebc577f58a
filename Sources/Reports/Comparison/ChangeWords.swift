import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

/// What changed between two snapshots, one sentence per change.
struct ChangeWords {
  let comparison: SnapshotComparison
  let language: Language
  private let phrases: [Partner.ID: NounPhrase]
  private let before: Names
  private let after: Names
  private let tiesBefore: [PartnerPair: PairTies]
  private let tiesAfter: [PartnerPair: PairTies]

  /// The partners and structures of one snapshot, by id.
  private struct Names {
    let partners: [Partner.ID: Partner]
    let structures: [Structure.ID: Structure]

    init(_ network: CoalitionNetwork) {
      partners = Dictionary(firsts: network.partners.map { ($0.id, $0) })
      structures = Dictionary(firsts: network.structures.map { ($0.id, $0) })
    }
  }

  init(_ comparison: SnapshotComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
    let network = comparison.new.network
    (before, after) = (Names(comparison.earlier), Names(network))
    var phrases: [Partner.ID: NounPhrase] = [:]
    for known in [network, comparison.earlier] {
      let found = PartnerPhrases(of: known)
      for partner in known.partners where phrases[partner.id] == nil {
        phrases[partner.id] = found[partner.id]
      }
    }
    self.phrases = phrases
    tiesBefore = PairTies.all(of: comparison.earlier)
    tiesAfter = PairTies.all(of: network)
  }

  /// The change as a sentence.
  func sentence(_ change: SnapshotChange) -> String {
    let text: Text
    switch change.subject {
    case .partner(let id): text = partner(id, change.kind)
    case .role(let id, let role, let scope): text = self.role(role, scope, of: id, change.kind)
    case .tie(let pair): text = tie(pair, change.kind)
    case .structure(let id): text = structure(id, change.kind)
    case .members(let ids, let id): text = members(ids, of: id, change.kind)
    case .intervention(let name): text = intervention(name, change.kind)
    case .priority(let theme): text = priority(theme, change.kind)
    }
    return text(language).capitalizedFirst
  }

  /// A partner in a sentence.
  func phrase(_ id: Partner.ID) -> NounPhrase { phrases[id] ?? NounPhrase(Text(id)) }

  private func names(_ ids: [Partner.ID]) -> NounPhrase {
    NounPhrase.list(ids.map { phrase($0) }, atMost: ids.count)
      ?? NounPhrase(Text(nl: "niemand", en: "nobody"))
  }
}

// Partners and their roles.
extension ChangeWords {
  private func partner(_ id: Partner.ID, _ kind: SnapshotChange.Kind) -> Text {
    let (name, are) = (phrase(id), phrase(id).verb(.are))
    let was = Text { before.partners[id]?.status.name($0) ?? "" }
    let status = Text { after.partners[id]?.status.name($0) ?? "" }
    let takesPart = name.verb(.takePart)
    switch kind {
    case .new where after.partners[id]?.status == .involved:
      return Text(
        nl: "\(name.nl) \(takesPart.nl) nu mee en \(are.nl) nieuw in beeld.",
        en: "\(name.en) now \(takesPart.en) and \(are.en) new in view.")
    case .new:
      return Text(
        nl: "\(name.nl) \(are.nl) nieuw in beeld: \(status.nl).",
        en: "\(name.en) \(are.en) new in view: \(status.en).")
    case .started:
      return Text(
        nl: "\(name.nl) \(takesPart.nl) nu mee; eerder stond er: \(was.nl).",
        en: "\(name.en) now \(takesPart.en); before it said: \(was.en).")
    case .renamed:
      let (old, new) = (before.partners[id]?.name ?? "", after.partners[id]?.name ?? "")
      return Text(
        nl: "\(new) heette eerder \(old).", en: "\(new) was called \(old) before.")
    case .gone where after.partners[id] != nil:
      return Text(
        nl: "\(name.nl) \(are.nl) gestopt.",
        en: "\(name.en) \(name.verb(.have).en) stopped taking part.")
    case .gone:
      return Text(
        nl: "\(name.nl) \(takesPart.nl) niet meer mee: het nieuwe bestand noemt iedereen.",
        en: "\(name.en) no longer \(takesPart.en): the new file names everybody.")
    case .unnamed:
      return Text(
        nl: "\(name.nl) \(name.verb(.become).nl) niet meer genoemd (eerder: \(was.nl)).",
        en: "\(name.en) \(are.en) no longer named (before: \(was.en)).")
    case .changed, .weaker, .stronger:
      return Text(
        nl: "bij \(name.nl) stond eerder '\(was.nl)' en nu '\(status.nl)'.",
        en: "of \(name.en) it said '\(was.en)' before, and says '\(status.en)' now.")
    }
  }

  private func role(
    _ role: Role, _ scope: String?, of id: Partner.ID, _ kind: SnapshotChange.Kind
  ) -> Text {
    let name = phrase(id)
    let what = Text { language in role.name(language) + (scope.map { " (\($0))" } ?? "") }
    switch kind {
    case .unnamed:
      return Text(
        nl: "dat \(name.nl) \(what.nl) \(name.verb(.are).nl), staat er niet meer.",
        en: "that \(name.en) \(name.verb(.are).en) \(what.en) is no longer said.")
    case .gone:
      return Text(
        nl: "\(name.nl) \(name.verb(.are).nl) niet langer \(what.nl).",
        en: "\(name.en) \(name.verb(.are).en) no longer \(what.en).")
    default:
      return Text(
        nl: "\(name.nl) \(name.verb(.are).nl) nu \(what.nl).",
        en: "\(name.en) \(name.verb(.are).en) now \(what.en).")
    }
  }
}

// Ties.
extension ChangeWords {
  private func tie(_ pair: PartnerPair, _ kind: SnapshotChange.Kind) -> Text {
    let (old, new) = (tiesBefore[pair], tiesAfter[pair])
    let (one, other) = (phrase(pair.first), phrase(pair.second))
    let both = Text(nl: "\(one.nl) en \(other.nl)", en: "\(one.en) and \(other.en)")
    let how = Text { brackets(new ?? old, isNamed: new != nil, $0) }
    switch kind {
    case .new where new?.standing == .current:
      return Text(
        nl: "\(both.nl) werken samen\(how.nl); dat is nieuw in beeld.",
        en: "\(both.en) work together\(how.en); that is new in view.")
    case .new, .started, .changed: return now(both, new, how)
    case .stronger:
      let what = difference(old, new)
      return Text(
        nl: "\(both.nl) werken nauwer samen\(what.nl).",
        en: "\(both.en) work together more closely\(what.en).")
    case .weaker where new?.standing != old?.standing: return now(both, new, how)
    case .weaker:
      let what = difference(old, new)
      return Text(
        nl: "\(both.nl) werken minder nauw samen\(what.nl).",
        en: "\(both.en) work together less closely\(what.en).")
    case .gone:
      let reason =
        new == nil && !comparison.new.network.isComplete
        ? Text(
          nl: ": beide antwoordden en noemden elkaar niet",
          en: ": both answered and did not name each other") : Text("")
      return Text(
        nl: "de verbinding tussen \(both.nl) is er niet meer\(reason.nl).",
        en: "the tie between \(both.en) is there no longer\(reason.en)."
      )
      .followed(by: meetings(pair))
    case .unnamed, .renamed:
      return Text(
        nl: "de verbinding tussen \(both.nl)\(how.nl) wordt niet meer genoemd.",
        en: "the tie between \(both.en)\(how.en) is no longer named."
      ).followed(by: meetings(pair))
    }
  }

  /// What there is now between two partners.
  private func now(_ both: Text, _ ties: PairTies?, _ how: Text) -> Text {
    switch ties?.standing ?? .current {
    case .planned:
      Text(
        nl: "tussen \(both.nl) staat nu een verbinding gepland\(how.nl).",
        en: "a tie between \(both.en) is now planned\(how.en).")
    case .wanted:
      Text(
        nl: "tussen \(both.nl) is nu een verbinding gewenst\(how.nl).",
        en: "a tie between \(both.en) is now wanted\(how.en).")
    case .oneOff:
      Text(
        nl: "\(both.nl) hadden één keer contact\(how.nl).",
        en: "\(both.en) were in touch once\(how.en).")
    case .current, .ended, .absent:
      Text(
        nl: "\(both.nl) werken nu samen\(how.nl).",
        en: "\(both.en) now work together\(how.en).")
    }
  }

  /// The kinds of ties between brackets; of what is no longer named its standing too, unless it was
  /// current.
  private func brackets(_ ties: PairTies?, isNamed: Bool, _ language: Language) -> String {
    guard let ties else { return "" }
    let standing = isNamed || ties.standing == .current ? [] : [ties.standing.name(language)]
    let all = ties.kinds.map { $0.name(language) }.sorted() + standing
    return all.isEmpty ? "" : " (\(language.list(all)))"
  }

  /// In what two ties differ, after the sentence.
  private func difference(_ old: PairTies?, _ new: PairTies?) -> Text {
    guard let old, let new else { return Text("") }
    if let before = old.intensity, let after = new.intensity, before != after {
      return Text(
        nl: ": intensiteit \(before) werd \(after)", en: ": intensity \(before) became \(after)")
    }
    if let after = new.isFormal, old.isFormal != after {
      return after
        ? Text(nl: ": dat is nu vastgelegd", en: ": this is now laid down")
        : Text(nl: ": dat is niet meer vastgelegd", en: ": this is no longer laid down")
    }
    let (more, less) = (new.kinds.subtracting(old.kinds), old.kinds.subtracting(new.kinds))
    func list(_ kinds: Set<TieKind>, _ language: Language) -> String {
      language.list(kinds.map { $0.name(language) }.sorted())
    }
    return more.isEmpty
      ? Text(
        nl: ": \(list(less, .dutch)) wordt niet meer genoemd",
        en: ": \(list(less, .english)) is no longer named")
      : Text(
        nl: ": ook door \(list(more, .dutch))", en: ": by \(list(more, .english)) too")
  }

  /// The meetings in which two partners see each other now.
  private func meetings(_ pair: PartnerPair) -> Text? {
    let names = comparison.new.projection.grounds(between: pair.first, and: pair.second)
      .compactMap { ground -> Structure? in
        if case .structure(let structure) = ground { structure } else { nil }
      }
    guard let phrase = NounPhrase.list(names.map { $0.phrase }, atMost: names.count) else {
      return nil
    }
    return Text(
      nl: "Zij zien elkaar wel in \(phrase.nl).", en: "They do see each other in \(phrase.en).")
  }
}

// Meetings, interventions and priorities.
extension ChangeWords {
  private func structure(_ id: Structure.ID, _ kind: SnapshotChange.Kind) -> Text {
    guard let found = after.structures[id] ?? before.structures[id] else { return Text(id) }
    let name = found.phrase
    let are = name.verb(.are)
    let was = Text { before.structures[id]?.standing.name($0) ?? "" }
    let standing = Text { found.standing.name($0) }
    switch kind {
    case .new: return newStructure(found)
    case .started:
      return Text(
        nl: "\(name.nl) \(are.nl) er nu; eerder stond er: \(was.nl).",
        en: "\(name.en) \(are.en) there now; before it said: \(was.en).")
    case .renamed:
      let old = before.structures[id]?.name ?? ""
      return Text(
        nl: "\(found.name) heette eerder \(old).", en: "\(found.name) was called \(old) before.")
    case .stronger:
      return Text(
        nl: "\(name.nl) \(are.nl) nu vastgelegd.", en: "\(name.en) \(are.en) laid down now.")
    case .gone:
      return Text(
        nl: "\(name.nl) \(are.nl) er niet meer.", en: "\(name.en) \(are.en) there no longer.")
    case .unnamed:
      return Text(
        nl: "\(name.nl) \(name.verb(.become).nl) niet meer genoemd\(unless(was).nl).",
        en: "\(name.en) \(are.en) no longer named\(unless(was).en).")
    case .weaker where before.structures[id]?.standing == found.standing:
      return Text(
        nl: "\(name.nl) \(are.nl) niet meer vastgelegd.",
        en: "\(name.en) \(are.en) no longer laid down.")
    case .weaker, .changed:
      return Text(
        nl: "bij \(name.nl) stond eerder '\(was.nl)' en nu '\(standing.nl)'.",
        en: "of \(name.en) it said '\(was.en)' before, and says '\(standing.en)' now.")
    }
  }

  /// A structure that only the later file names, with who takes part in it where it exists.
  private func newStructure(_ found: Structure) -> Text {
    let (name, standing) = (found.phrase, Text { found.standing.name($0) })
    let are = name.verb(.are)
    guard found.standing == .current else {
      return Text(
        nl: "\(name.nl) \(are.nl) nieuw in beeld: \(standing.nl).",
        en: "\(name.en) \(are.en) new in view: \(standing.en).")
    }
    guard !found.members.isEmpty else {
      return Text(
        nl: "\(name.nl) \(are.nl) nieuw in beeld; wie meedoen, staat er niet.",
        en: "\(name.en) \(are.en) new in view; who takes part is not said.")
    }
    let members = names(found.members.sorted())
    return Text(
      nl: "\(name.nl) \(are.nl) nieuw in beeld, met \(members.nl).",
      en: "\(name.en) \(are.en) new in view, with \(members.en).")
  }

  /// What was said of it before, between brackets; nothing of what was simply there.
  private func unless(_ was: Text) -> Text {
    guard was.nl != Standing.current.name(.dutch) else { return Text("") }
    return Text(nl: " (eerder: \(was.nl))", en: " (before: \(was.en))")
  }

  private func members(
    _ ids: [Partner.ID], of id: Structure.ID, _ kind: SnapshotChange.Kind
  ) -> Text {
    let (members, structure) = (names(ids), after.structures[id]?.phrase ?? NounPhrase(Text(id)))
    return kind == .new
      ? Text(
        nl: "\(members.nl) \(members.verb(.takePart).nl) nu ook mee in \(structure.nl).",
        en: "\(members.en) now \(members.verb(.takePart).en) in \(structure.en) too.")
      : Text(
        nl: "\(members.nl) \(members.verb(.stand).nl) niet meer bij de deelnemers van "
          + "\(structure.nl).",
        en: "\(members.en) \(members.verb(.stand).en) no longer among the members of "
          + "\(structure.en).")
  }

  private func intervention(_ name: String, _ kind: SnapshotChange.Kind) -> Text {
    let folded = Spelling.folded(name)
    let found = comparison.new.network.interventions.first { Spelling.folded($0.name) == folded }
    let standing = Text { found?.standing.name($0) ?? "" }
    let was = Text { language in
      let earlier = comparison.earlier.interventions.first { Spelling.folded($0.name) == folded }
      return earlier?.standing.name(language) ?? ""
    }
    switch (kind, found?.standing) {
    case (.unnamed, _):
      return Text(
        nl: "Niet meer genoemd wordt: \(name)\(unless(was).nl).",
        en: "No longer named: \(name)\(unless(was).en).")
    case (.gone, _), (_, .ended):
      return Text(nl: "Gestopt is: \(name).", en: "This has ended: \(name).")
    case (.new, .current):
      return Text(nl: "Nieuw in beeld is: \(name).", en: "This is new in view: \(name).")
    case (_, .current):
      return Text(nl: "Er loopt nu ook: \(name).", en: "This runs now too: \(name).")
    default:
      return Text(
        nl: "Nu in beeld is: \(name) (\(standing.nl)).",
        en: "This is now in view: \(name) (\(standing.en)).")
    }
  }

  private func priority(_ theme: Theme, _ kind: SnapshotChange.Kind) -> Text {
    let name = Text { theme.name($0) }
    return kind == .new
      ? Text(nl: "nieuw als opgave is \(name.nl).", en: "a new priority is \(name.en).")
      : Text(
        nl: "\(name.nl) wordt niet meer als opgave genoemd.",
        en: "\(name.en) is no longer named as a priority.")
  }
}

extension Text {
  /// The same with another sentence after it, where there is one.
  fileprivate func followed(by sentence: Text?) -> Text {
    guard let sentence else { return self }
    return .joined([self, sentence])
  }
}

extension Noun {
  /// The verb of what is done to something: "wordt", "worden".
  fileprivate static let become = Noun(nl: ("wordt", "worden"), en: ("is", "are"))
  /// The verb of what was done: "heeft", "hebben".
  static let have = Noun(nl: ("heeft", "hebben"), en: ("has", "have"))
}

import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

/// What is different between two snapshots of one coalition, in words and as JSON.
package struct ComparisonReport: Sendable {
  let comparison: SnapshotComparison
  let followUp: AdviceFollowUp
  let language: Language
  private let words: ChangeWords

  /// Compares two snapshots, with what became of the advice on the earlier one.
  package init(from old: ReportContext, to new: ReportContext) {
    language = new.language
    comparison = SnapshotComparison(from: old.analysis, to: new.analysis)
    followUp = AdviceFollowUp(in: comparison, old: old.advice, new: new.advice)
    words = ChangeWords(comparison, language)
  }

  /// The comparison as a document.
  package var document: Document {
    let name = comparison.new.network.name
    let title = language(nl: "\(name): wat er veranderde", en: "\(name): what changed")
    return Document(
      language, title: title,
      opening + parts + questions + advice + figures)
  }

  /// Which snapshots these are, and what they rest on.
  private var opening: [Document.Block] {
    let old = snapshot(comparison.old, language(nl: "Eerder:", en: "Earlier:"))
    let new = snapshot(comparison.new, language(nl: "Nu:", en: "Now:"))
    return [old, new] + order + [.paragraph(caution)] + (comparison.changes.isEmpty ? [same] : [])
  }

  private func snapshot(_ analysis: Analysis, _ label: String) -> Document.Block {
    let name = analysis.network.name
    let date = analysis.network.asOf.map { " (\($0.words(language)))" } ?? ""
    return .labeled(label, "\(name)\(date). \(analysis.basis(language))")
  }

  /// That the files were given the wrong way round, where their dates say so.
  private var order: [Document.Block] {
    guard let old = comparison.old.network.asOf, let new = comparison.new.network.asOf, new < old
    else { return [] }
    return [
      .paragraph(
        language(
          nl: "Let op: het eerste bestand is van later dan het tweede. Hier staat dus wat er "
            + "anders is als u terugkijkt.",
          en: "Note: the first file is of a later date than the second. So this tells what is "
            + "different looking back."))
    ]
  }

  /// What a difference may be due to other than change.
  private var caution: String {
    let unnamed = language(
      nl: "'Nieuw in beeld' kan er al langer zijn, en 'niet meer genoemd' is niet 'gestopt': het "
        + "andere bestand zegt er niets over.",
      en: "'New in view' may have been there before, and 'no longer named' is not 'stopped': the "
        + "other file says nothing about it.")
    guard comparison.old.survey == nil || comparison.new.survey == nil else { return unnamed }
    return unnamed + " "
      + language(
        nl: "Een verschil kan ook komen doordat andere bronnen andere dingen vertellen.",
        en: "A difference may also be due to other sources telling other things.")
  }

  private var same: Document.Block {
    .paragraph(
      language(
        nl: "De twee bestanden zeggen hetzelfde.", en: "The two files say the same."))
  }

  /// The changes, one heading per part.
  private var parts: [Document.Block] {
    SnapshotChange.Part.allCases.flatMap { part -> [Document.Block] in
      let sentences = comparison.changes.filter { $0.subject.part == part }
        .map { words.sentence($0) }
      let rest = unchanged(part)
      guard !sentences.isEmpty || !rest.isEmpty else { return [] }
      return [.heading(level: 2, part.heading(language))]
        + (sentences.isEmpty ? [] : [.list(sentences)]) + rest
    }
  }

  private func unchanged(_ part: SnapshotChange.Part) -> [Document.Block] {
    let unchanged = comparison.unchanged
    let counts: (Int, Noun)? =
      switch part {
      case .partners: (unchanged.partners, .partner)
      case .ties: (unchanged.ties, .tie)
      case .structures: (unchanged.structures, .meeting)
      case .interventions: (unchanged.interventions, .activity)
      case .priorities: nil
      }
    guard let (number, noun) = counts, number > 0 else { return [] }
    let told = language.count(number, noun)
    let stayed = language.word(.stayed, for: number)
    return [
      .paragraph(language(nl: "\(told) \(stayed) hetzelfde.", en: "\(told) \(stayed) the same."))
    ]
  }

  /// Partners that may be one and the same, as questions.
  private var questions: [Document.Block] {
    let pairs = comparison.possiblySame
    guard !pairs.isEmpty else { return [] }
    return [
      .heading(level: 2, language(nl: "Vraag na", en: "Ask")),
      .list(
        pairs.map { pair in
          let (old, new) = (pair.earlier.name, pair.later.name)
          return language(
            nl: "Is \(new) dezelfde als \(old)? Zet dan '\(old)' als alias bij \(new).",
            en: "Is \(new) the same as \(old)? Then give \(new) the alias '\(old)'.")
        }),
    ]
  }

  /// What became of the earlier advice.
  private var advice: [Document.Block] {
    guard !followUp.entries.isEmpty else { return [] }
    let takenUp = followUp.entries(.takenUp).map { entry in
      let what = entry.changes.map { words.sentence($0) }.joined(separator: " ")
      return "\(entry.recommendation.title(language).withFullStop) \(what)"
    }
    let groups: [(Text, [String])] = [
      (Text(nl: "Dit is opgepakt:", en: "This was taken up:"), takenUp),
      (
        Text(nl: "Dit staat nog open:", en: "This is still open:"),
        titles(.open)
      ),
      (
        Text(
          nl: "Wat hiervan kwam, zegt het nieuwe bestand niet:",
          en: "What came of this the new file does not say:"), titles(.unknown)
      ),
    ]
    return [
      .heading(level: 2, language(nl: "Het eerdere advies", en: "The earlier advice"))
    ]
      + groups.filter { !$0.1.isEmpty }.flatMap { label, items -> [Document.Block] in
        [.paragraph(label(language)), .list(items)]
      }
  }

  private func titles(_ state: AdviceFollowUp.State) -> [String] {
    followUp.entries(state).map { $0.recommendation.title(language).withFullStop }
  }
}

// The figures of both, and how much of their difference says something.
extension ComparisonReport {
  private var figures: [Document.Block] {
    let header = [
      language(nl: "cijfer", en: "figure"), language(nl: "eerder", en: "earlier"),
      language(nl: "nu", en: "now"),
    ]
    return [
      .heading(level: 2, language(nl: "Cijfers", en: "Figures")),
      .table(header: header, rows: rows), .list(turnover),
    ]
  }

  private var rows: [[String]] {
    let counts: [(Text, (Analysis) -> String)] = [
      (Text(nl: "partners in beeld", en: "partners in view"), { "\($0.figures.partnerCount)" }),
      (Text(nl: "verbonden paren", en: "tied pairs"), { "\($0.figures.tieCount)" }),
      (
        Text(nl: "waarvan medisch – sociaal", en: "of which medical – social"),
        { "\($0.crossing.crossings.count)" }
      ),
      (
        Text(nl: "overleggen die er nu zijn", en: "meetings that exist now"),
        { analysis in
          "\(analysis.structures.count { $0.standing == .current && $0.isMeeting })"
        }
      ),
    ]
    return counts.map { name, figure in
      [name(language), figure(comparison.old), figure(comparison.new)]
    } + density
  }

  /// The share of pairs that is tied, where both were surveyed well enough; no figure from documents.
  private var density: [[String]] {
    let both = [comparison.old, comparison.new]
    guard both.allSatisfy({ $0.survey != nil && $0.disclosure.level >= .brackets }) else {
      return []
    }
    return [
      [language(nl: "dichtheid", en: "density")]
        + both.map { Number.text($0.figures.density, decimals: 3, language) }
    ]
  }

  /// How many pairs stayed, came and went, and whether that is more than chance.
  private var turnover: [String] {
    let found = comparison.turnover
    guard let stability = found.stability else {
      return [
        language(
          nl: "Geen enkel paar dat in beide bestanden in beeld is, is verbonden.",
          en: "No pair that is in view in both files is tied.")
      ]
    }
    let pairs = language.count(found.pairs, .pair)
    let (kept, added, lost) = (found.kept, found.added, found.lost)
    let value = Number.text(stability, decimals: 2, language)
    let counted = language(
      nl: """
        Over \(pairs) is in beide bestanden iets te zeggen: \(kept) verbonden gebleven, \(added) \
        nieuw, \(lost) niet meer in beeld (stabiliteit volgens Jaccard \(value)).
        """,
      en: """
        Both files tell something of \(pairs): \(kept) stayed tied, \(added) new, \(lost) no longer \
        in view (Jaccard stability \(value)).
        """)
    return [counted, noise]
  }

  private var noise: String {
    let usual = language(
      nl: "Veel wisseling is gewoon in netwerken van organisaties.",
      en: "Much turnover is usual in networks of organisations.")
    guard comparison.old.survey != nil, comparison.new.survey != nil else {
      return language(
        nl: "Of het meer of minder werd, is uit documenten niet te zeggen. ",
        en: "Whether it became more or less cannot be told from documents. ") + usual
    }
    guard let chance = comparison.turnover.chance else { return usual }
    let p = Number.text(chance, decimals: 3, language)
    return comparison.turnover.isWithinNoise
      ? language(
        nl: "Het verschil in aantal valt binnen de ruis (p = \(p), toets van McNemar). ",
        en: "The difference in number is within noise (p = \(p), McNemar's test). ") + usual
      : language(
        nl: "Het verschil in aantal is meer dan toeval (p = \(p), toets van McNemar).",
        en: "The difference in number is more than chance (p = \(p), McNemar's test).")
  }
}

extension ComparisonReport {
  /// The same as JSON, with all decimals; `null` where a figure has no value.
  package var value: JSONValue {
    .object([
      "old": snapshot(comparison.old), "new": snapshot(comparison.new),
      "changes": .array(comparison.changes.map { value(of: $0) }),
      "unchanged": .object([
        "partners": .integer(comparison.unchanged.partners),
        "ties": .integer(comparison.unchanged.ties),
        "structures": .integer(comparison.unchanged.structures),
        "interventions": .integer(comparison.unchanged.interventions),
      ]),
      "possibly-same": .array(
        comparison.possiblySame.map { pair in
          .object(["old": .string(pair.earlier.name), "new": .string(pair.later.name)])
        }),
      "advice": .array(
        followUp.entries.map { entry in
          .object([
            "id": .string(entry.recommendation.id),
            "title": .string(entry.recommendation.title(language)),
            "state": .string(entry.state.rawValue),
            "changes": .strings(entry.changes.map { words.sentence($0) }),
          ])
        }),
      "turnover": turnoverValue,
    ])
  }

  private var turnoverValue: JSONValue {
    let found = comparison.turnover
    let isSurveyed = comparison.old.survey != nil && comparison.new.survey != nil
    return .object([
      "pairs": .integer(found.pairs), "kept": .integer(found.kept),
      "new": .integer(found.added), "lost": .integer(found.lost),
      "jaccard": .optional(found.stability), "p": .optional(isSurveyed ? found.chance : nil),
      "within-noise": isSurveyed ? .bool(found.isWithinNoise) : .null,
    ])
  }

  private func snapshot(_ analysis: Analysis) -> JSONValue {
    .object([
      "name": .string(analysis.network.name),
      "as-of": .optional(analysis.network.asOf.map { $0.description }),
      "basis": .string(analysis.basis(language)),
      "partners": .integer(analysis.figures.partnerCount),
      "ties": .integer(analysis.figures.tieCount),
    ])
  }

  private func value(of change: SnapshotChange) -> JSONValue {
    .object([
      "about": .string(change.subject.part.rawValue), "kind": .string(change.kind.rawValue),
      "ids": .strings(change.subject.ids), "text": .string(words.sentence(change)),
    ])
  }
}

extension SnapshotChange.Subject {
  /// The ids or codes of what a change is about; the name of an intervention.
  fileprivate var ids: [String] {
    switch self {
    case .partner(let id), .role(let id, _, _), .structure(let id): [id]
    case .tie(let pair): [pair.first, pair.second]
    case .members(let ids, let id): [id] + ids
    case .intervention(let name): [name]
    case .priority(let theme): [theme.code]
    }
  }
}

extension SnapshotChange.Part {
  /// The heading above the changes of a part.
  fileprivate var heading: Text {
    switch self {
    case .partners: Text(nl: "Partners", en: "Partners")
    case .ties: Text(nl: "Verbindingen", en: "Ties")
    case .structures:
      Text(nl: "Overleggen en afspraken", en: "Meetings and agreements")
    case .interventions: Text(nl: "Activiteiten", en: "Activities")
    case .priorities: Text(nl: "Opgaven", en: "Priorities")
    }
  }
}

extension Noun {
  /// The verb of what did not change: "bleef", "bleven".
  fileprivate static let stayed = Noun(nl: ("bleef", "bleven"), en: ("stayed", "stayed"))
  /// Something that is done for families.
  fileprivate static let activity = Noun(
    nl: ("activiteit", "activiteiten"), en: ("activity", "activities"))
}

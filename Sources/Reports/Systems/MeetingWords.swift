import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The meetings of a coalition in words: who sits where, which meetings share partners, what could be
/// held together, and who is tied in several ways.
package struct MeetingWords: Sendable {
  let meetings: MeetingNetwork
  let multiplexity: Multiplexity
  let language: Language

  /// So many pairs or partners stand in a list; of more the number is told.
  private static let mostShown = 15

  /// Creates the words for the meetings of an analysis.
  package init(of analysis: Analysis, language: Language) {
    meetings = MeetingNetwork(of: analysis)
    multiplexity = Multiplexity(of: analysis)
    self.language = language
  }

  /// The title, what stands out, and a part for each question.
  package var blocks: [Document.Block] {
    [
      .heading(
        level: 1, language(nl: "Overleggen en wie erin zit", en: "Meetings and who sits in them"))
    ]
      + lead + table + overlaps + together + loads + ways + closing
  }

  private func heading(_ nl: String, _ en: String) -> Document.Block {
    .heading(level: 2, language(nl: nl, en: en))
  }

  private func names(_ partners: [Partner]) -> String { language.list(partners.map { $0.name }) }

  /// Where care and social domain meet; or that this is not in view.
  private var lead: [Document.Block] {
    guard !meetings.meetings.isEmpty else {
      return [
        .paragraph(
          language(
            nl: "Het bestand noemt geen overleg met de partners die erin zitten. "
              + "Vraag na welke overleggen er zijn en wie erin zitten.",
            en: "The file names no meeting with the partners that sit in it. "
              + "Ask which meetings there are and who sits in them."))
      ]
    }
    let current = meetings.meetings.filter { $0.structure.standing == .current && $0.carePairs > 0 }
    guard let best = current.max(by: { ($0.carePairs, $1.id) < ($1.carePairs, $0.id) }) else {
      return [
        .paragraph(
          language(
            nl: "Een overleg waarin partners uit het medisch en het sociaal domein elkaar zien, "
              + "is niet in beeld. Vraag na of het er is.",
            en: "A meeting in which partners of the medical and the social domain see each other "
              + "is not in view. Ask whether there is one."))
      ]
    }
    let only = current.reduce(0) { $0 + $1.onlyHere }
    let mostly = current.count > 1
    let first = language(
      nl:
        "Partners uit het medisch en het sociaal domein zien elkaar \(mostly ? "vooral " : "")in: "
        + "\(best.name).",
      en:
        "Partners of the medical and the social domain see each other \(mostly ? "mostly " : "")in: "
        + "\(best.name).")
    let second =
      only == 0
      ? ""
      : language(
        nl: " Van \(language.count(only, .pair)) uit die twee domeinen is één overleg het enige "
          + "contact dat in beeld is. Stopt zo'n overleg, dan zien zij elkaar niet vanzelf.",
        en: " For \(language.count(only, .pair)) of those two domains one meeting is the only "
          + "contact in view. When such a meeting stops, they do not see each other as a matter of course."
      )
    return [.paragraph(first + second)]
  }

  private var table: [Document.Block] {
    guard !meetings.meetings.isEmpty else { return [] }
    let rows = meetings.meetings.map { meeting in
      [
        meeting.name, meeting.structure.standing.name(language), names(meeting.members),
        language.number(meeting.domains.count),
        meeting.carePairs == 0
          ? "–" : "\(language.number(meeting.carePairs)) (\(language.number(meeting.onlyHere)))",
      ]
    }
    return [
      .table(
        caption: language(nl: "Overleggen en leden", en: "Meetings and members"),
        header: [
          language(nl: "overleg of verband", en: "meeting or body"),
          language(nl: "status", en: "status"),
          language(nl: "wie zitten erin", en: "who sits in it"),
          language(nl: "domeinen", en: "domains"),
          language(nl: "paren medisch–sociaal", en: "medical–social pairs"),
        ], rows: rows),
      .paragraph(
        language(
          nl:
            "Tussen haakjes staat van hoeveel paren dit overleg het enige contact is dat in beeld is.",
          en: "In brackets stands for how many pairs this meeting is the only contact in view.")),
    ]
  }

  private var overlaps: [Document.Block] {
    let shared = meetings.overlaps.filter { $0.shared.count >= MeetingOverlap.fewestShared }
    guard !shared.isEmpty else { return [] }
    let rows = shared.prefix(Self.mostShown).map { overlap in
      [
        overlap.meetings[0].name, overlap.meetings[1].name,
        language.number(overlap.shared.count), names(overlap.shared),
      ]
    }
    return [
      heading("Overleggen met dezelfde partners", "Meetings with the same partners"),
      .table(
        header: [
          language(nl: "overleg", en: "meeting"), language(nl: "en overleg", en: "and meeting"),
          language(nl: "samen", en: "shared"),
          language(nl: "wie in beide zit", en: "who sits in both"),
        ], rows: Array(rows)),
    ] + more(than: rows.count, of: shared.count, .pair)
  }

  private func more(than shown: Int, of all: Int, _ noun: Noun) -> [Document.Block] {
    guard all > shown else { return [] }
    let rest = language.count(all - shown, noun)
    return [
      .paragraph(
        language(
          nl: "Er zijn nog \(rest); --json geeft alles.",
          en: "There are \(rest) more; --json gives all."))
    ]
  }

  /// Questions about meetings that may become one, planned ones first told to join what exists.
  private var together: [Document.Block] {
    let found = meetings.overlaps.filter { $0.invitesQuestion }
    guard !found.isEmpty else { return [] }
    return [
      heading("Wat misschien samen kan", "What could perhaps be held together"),
      .list(found.prefix(Self.mostShown).map(question(of:))),
      .paragraph(
        language(
          nl:
            "Dit zijn vragen. Een bron noemt niet altijd alle leden, en twee overleggen met dezelfde "
            + "partners kunnen een ander doel hebben.",
          en:
            "These are questions. A source does not always name all members, and two meetings with "
            + "the same partners can have another purpose.")),
    ]
  }

  private func question(of overlap: MeetingOverlap) -> String {
    let (large, small) = (overlap.meetings[0], overlap.meetings[1])
    let planned = overlap.meetings.first { $0.structure.standing == .planned }
    let current = overlap.meetings.first { $0.structure.standing == .current }
    if let planned, let current {
      return language(
        nl:
          "\(planned.name) is nog een plan. Kan het aansluiten bij wat er al is: \(current.name)?",
        en: "\(planned.name) is still a plan. Can it join what there is already: \(current.name)?")
    }
    if overlap.isInside {
      return language(
        nl: "Alle partners van \(small.name) zitten ook in \(large.name). "
          + "Kunnen de twee na elkaar, of in één overleg?",
        en: "All partners of \(small.name) sit in \(large.name) too. "
          + "Can the two follow each other, or be one meeting?")
    }
    return language(
      nl: "\(large.name) en \(small.name) delen \(language.count(overlap.shared.count, .partner)). "
        + "Kunnen de twee na elkaar, of in één overleg?",
      en:
        "\(large.name) and \(small.name) share \(language.count(overlap.shared.count, .partner)). "
        + "Can the two follow each other, or be one meeting?")
  }

  private var loads: [Document.Block] {
    guard !meetings.loads.isEmpty else { return [] }
    let rows = meetings.loads.prefix(Self.mostShown).map { load in
      [
        load.partner.name, language.number(load.meetings.count),
        language.list(load.meetings.map { $0.name }),
      ]
    }
    return [
      heading("Wie in meer overleggen zit", "Who sits in several meetings"),
      .table(
        header: [
          language(nl: "partner", en: "partner"), language(nl: "overleggen", en: "meetings"),
          language(nl: "welke", en: "which"),
        ], rows: Array(rows)),
      .paragraph(
        language(
          nl: "Wie in veel overleggen zit, brengt nieuws van het ene naar het andere. "
            + "Vraag deze partners ook of het nog past in hun tijd.",
          en: "Who sits in many meetings brings news from one to another. "
            + "Ask these partners too whether it still fits their time.")),
    ] + more(than: rows.count, of: meetings.loads.count, .partner)
  }

  /// The pairs with several ways of contact, and how many have a meeting only.
  private var ways: [Document.Block] {
    guard multiplexity.pairs.count + multiplexity.simpleCount > 0 else { return [] }
    let shown = multiplexity.pairs.prefix(Self.mostShown)
    let rows = shown.map { pair in [names(pair.partners), ways(of: pair)] }
    return [
      heading("Meer manieren van contact", "Several ways of contact"), .paragraph(waysCounted),
    ]
      + (rows.isEmpty
        ? []
        : [
          .table(
            header: [
              language(nl: "partners", en: "partners"),
              language(nl: "hoe zij contact hebben", en: "how they are in contact"),
            ], rows: Array(rows))
        ]) + more(than: rows.count, of: multiplexity.pairs.count, .pair)
  }

  private var waysCounted: String {
    func have(_ count: Int) -> String {
      "\(language.count(count, .pair)) \(language.word(.have, for: count))"
    }
    let (several, only) = (multiplexity.pairs.count, multiplexity.onlyMeetingCount)
    let first =
      several == 0
      ? language(
        nl: "Geen paar heeft meer dan één manier van contact (multiplexiteit) in beeld.",
        en: "No pair has more than one way of contact (multiplexity) in view.")
      : language(
        nl: "\(have(several)) meer dan één manier van contact (multiplexiteit).",
        en: "\(have(several)) more than one way of contact (multiplexity).")
    let second =
      only == 0
      ? ""
      : language(
        nl: " \(have(only)) alleen één overleg.", en: " \(have(only)) one meeting only.")
    return first + second
  }

  private func ways(of pair: Multiplexity.Pair) -> String {
    let kinds = pair.kinds.map { $0.name(language) }
    let other =
      kinds.isEmpty && pair.hasOtherTie ? [language(nl: "samenwerking", en: "collaboration")] : []
    return (kinds + other + pair.meetings.map { $0.name }).joined(separator: "; ")
  }

  private var closing: [Document.Block] {
    var lines: [Document.Block] = []
    func add(_ label: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      lines.append(.labeled(label, language.list(names).withFullStop))
    }
    add(
      language(nl: "Wie erin zitten, is niet in beeld:", en: "Who sits in these is not in view:"),
      meetings.withoutMembers.map { $0.name })
    add(
      language(
        nl: "Niet meegeteld, want voor de hele coalitie, heel groot of zelden:",
        en: "Not counted, as it is for the whole coalition, very large or seldom held:"),
      meetings.occasions.map { $0.name })
    if !meetings.meetings.isEmpty {
      let outside = meetings.outside.map { $0.name }
      let shown = outside.prefix(Self.mostShown)
      let rest = outside.count - shown.count
      add(
        language(
          nl: "In geen van deze overleggen in beeld:", en: "Not in view in any of these meetings:"),
        shown + (rest == 0 ? [] : [language(nl: "nog \(rest)", en: "\(rest) more")]))
    }
    return lines
  }
}

extension MeetingNetwork.Meeting {
  fileprivate var name: String { structure.name }
}

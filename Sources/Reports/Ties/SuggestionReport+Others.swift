import CoalitionModel
import NetworkAnalysis
import Wording

extension SuggestionReport {
  /// The other ties to talk about, by outlook; what is planned; what can wait.
  var otherBlocks: [Document.Block] {
    let shown = TieOutlook.allCases.flatMap { outlook -> [Document.Block] in
      let ties = others.filter { prospects.outlook(of: $0) == outlook }
      guard !ties.isEmpty else { return [] }
      return [
        .heading(level: 3, words.name(of: outlook)),
        .table(header: otherHeader, rows: ties.map { otherRow($0) }),
      ]
    }
    let heading = Document.Block.heading(
      level: 2,
      language(nl: "Andere verbindingen om over te praten", en: "Other ties to talk about"))
    return (shown.isEmpty ? [] : [heading] + shown) + waiting + contextBlocks
  }

  /// What is planned already, who is not in view yet and what sources say.
  var contextBlocks: [Document.Block] { plannedBlocks + absentPartners + sourceBlocks }

  private var plannedBlocks: [Document.Block] {
    guard !prospects.planned.isEmpty else { return [] }
    let items = prospects.planned.map { "\($0.first.name) – \($0.second.name)" }
    return [
      .labeled(
        language(
          nl: "Al gepland, dus niet in de lijst:", en: "Already planned, so not in the list:"),
        items.joined(separator: "; ") + ".")
    ]
  }

  /// The partners of the two domains that do not take part, with what is known of that.
  private var absentPartners: [Document.Block] {
    guard !prospects.partnersNotInView.isEmpty else { return [] }
    let names = prospects.partnersNotInView.map { "\($0.name) (\($0.status.name(language)))" }
    return [
      .labeled(
        language(
          nl: "Niet meegerekend; nodig eerst uit of ga na of zij meedoen:",
          en: "Not counted; first invite them, or ask whether they take part:"),
        names.joined(separator: "; ") + ".")
    ]
  }

  /// What sources say of the two domains, each with its passage.
  private var sourceBlocks: [Document.Block] {
    let items = prospects.statements.map { statement in
      let groups = language.list(statement.groups.map { $0.name(language) })
      let said = [statement.subject, statement.standing.name(language)].compactMap { $0 }
      let passages = statement.citations.map { prospects.name(of: $0) }
      return "\(groups): \(said.joined(separator: "; "))"
        + (passages.isEmpty ? "" : " (\(passages.joined(separator: "; ")))")
    }
    guard !items.isEmpty else { return [] }
    return [
      .paragraph(
        language(nl: "Wat de bronnen hierover zeggen:", en: "What the sources say about this:")),
      .list(items),
    ]
  }

  /// Why there is no tie to suggest.
  var nothing: String {
    if let reason = prospects.missing.heldBack { return reason(language) }
    if prospects.isLeftOut {
      return language(
        nl: "Dit netwerk is te groot om alle paren van partners te bekijken. Kies een deel ervan.",
        en: "This network is too large to look at all pairs of partners. Choose a part of it.")
    }
    let present = prospects.domainsInView
    let empty = prospects.missing.domains.filter { !present.contains($0) }
    guard !empty.isEmpty else {
      return language(
        nl:
          "Elk paar van deze domeinen dat in beeld is, is al verbonden of heeft een geplande verbinding.",
        en: "Every pair of these domains that is in view is tied already, or a tie is planned.")
    }
    let names = language.list(empty.map { $0.name(language) })
    let none = language(
      nl: "Er zijn geen partners in beeld uit: \(names). Dan is er nog niets om te verbinden.",
      en: "No partners are in view from: \(names). So there is nothing to connect yet.")
    return "\(none) \(advice(present))"
  }

  private func advice(_ present: [Domain]) -> String {
    switch present.count {
    case 0:
      language(
        nl: "Bij geen enkele partner staat een domein. Vul bij de partners 'type' of 'domein' in.",
        en: "No partner has a domain. Fill in 'type' or 'domain' for the partners.")
    case 1:
      language(
        nl: "Alleen dit domein is in beeld: \(present[0].name(.dutch)). Vul eerst partners aan.",
        en: "Only this domain is in view: \(present[0].name(.english)). Add partners first.")
    default:
      language(
        nl: """
          Wel in beeld: \(language.list(present.map { $0.name(.dutch) })). Kies er twee, \
          bijvoorbeeld: --between "\(present[0].term.code),\(present[1].term.code)"
          """,
        en: """
          In view: \(language.list(present.map { $0.name(.english) })). Choose two, for example: \
          --between "\(present[0].term.englishCode),\(present[1].term.englishCode)"
          """)
    }
  }

  private var otherHeader: [String] {
    [
      language(nl: "tussen", en: "between"), language(nl: "en", en: "and"),
      language(nl: "wat we weten", en: "what we know"),
      language(nl: "wat het brengt", en: "what it brings"),
      language(nl: "hoe het past", en: "how it fits"),
      language(nl: "via wie", en: "through whom"),
    ]
  }

  private func otherRow(_ tie: MissingTie) -> [String] {
    [
      tie.first.name, tie.second.name, words.known(tie),
      ([tie.asked(language)].compactMap { $0 } + [words.brings(tie)]).joined(separator: "; "),
      words.fits(tie), words.through(tie) ?? "–",
    ]
  }

  private var waiting: [Document.Block] {
    let shown = Set((chosen.ties + others).map { $0.pair })
    let left = prospects.ties.count { !shown.contains($0.pair) }
    let later = prospects.ties(.later).count { !shown.contains($0.pair) }
    guard left > 0 else { return [] }
    return [
      .paragraph(
        language(
          nl: """
            Later: nog \(left) \(language.word(.pair, for: left)) zonder verbinding in beeld; bij \
            \(later) daarvan brengt een verbinding nu minder en past zij minder goed.
            """,
          en: """
            Later: \(left) more \(language.word(.pair, for: left)) without a tie in view; for \(later) of \
            them a tie brings less now and fits less well.
            """))
    ]
  }
}

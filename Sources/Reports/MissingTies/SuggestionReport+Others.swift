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
      level: 2, text("Andere verbindingen om over te praten", "Other ties to talk about"))
    return (shown.isEmpty ? [] : [heading] + shown) + waiting + contextBlocks
  }

  /// What is planned already, who is not in view yet and what sources say.
  var contextBlocks: [Document.Block] { plannedBlocks + absentPartners + sourceBlocks }

  private var plannedBlocks: [Document.Block] {
    guard !prospects.planned.isEmpty else { return [] }
    let items = prospects.planned.map { "\($0.first.name) – \($0.second.name)" }
    return [
      .labeled(
        text("Al gepland, dus niet in de lijst:", "Already planned, so not in the list:"),
        items.joined(separator: "; ") + ".")
    ]
  }

  /// The partners of the two domains that do not take part, with what is known of that.
  private var absentPartners: [Document.Block] {
    guard !prospects.partnersNotInView.isEmpty else { return [] }
    let names = prospects.partnersNotInView.map { "\($0.name) (\($0.status.name(language)))" }
    return [
      .labeled(
        text(
          "Niet meegerekend; nodig eerst uit of ga na of zij meedoen:",
          "Not counted; first invite them, or ask whether they take part:"),
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
      .paragraph(text("Wat de bronnen hierover zeggen:", "What the sources say about this:")),
      .list(items),
    ]
  }

  /// Why there is no tie to suggest.
  var nothing: String {
    if isHeldBack {
      let reason = prospects.disclosure.reason(language)
      return text(
        "Nog geen lijst: \(reason). Vraag eerst of meer partners willen antwoorden.",
        "No list yet: \(reason). First ask whether more partners want to answer.")
    }
    if prospects.isLeftOut {
      return text(
        "Dit netwerk is te groot om alle paren van partners te bekijken. Kies een deel ervan.",
        "This network is too large to look at all pairs of partners. Choose a part of it.")
    }
    let present = prospects.domainsInView
    let empty = prospects.missing.domains.filter { !present.contains($0) }
    guard !empty.isEmpty else {
      return text(
        "Elk paar van deze domeinen dat in beeld is, is al verbonden of heeft een geplande verbinding.",
        "Every pair of these domains that is in view is tied already, or a tie is planned.")
    }
    let names = language.list(empty.map { $0.name(language) })
    let none = text(
      "Er zijn geen partners in beeld uit: \(names). Dan is er nog niets om te verbinden.",
      "No partners are in view from: \(names). So there is nothing to connect yet.")
    return "\(none) \(advice(present))"
  }

  private func advice(_ present: [Domain]) -> String {
    switch present.count {
    case 0:
      text(
        "Bij geen enkele partner staat een domein. Vul bij de partners 'type' of 'domein' in.",
        "No partner has a domain. Fill in 'type' or 'domain' for the partners.")
    case 1:
      text(
        "Alleen dit domein is in beeld: \(present[0].name(.dutch)). Vul eerst partners aan.",
        "Only this domain is in view: \(present[0].name(.english)). Add partners first.")
    default:
      text(
        """
        Wel in beeld: \(language.list(present.map { $0.name(.dutch) })). Kies er twee, \
        bijvoorbeeld: --between "\(present[0].term.code),\(present[1].term.code)"
        """,
        """
        In view: \(language.list(present.map { $0.name(.english) })). Choose two, for example: \
        --between "\(present[0].term.englishCode),\(present[1].term.englishCode)"
        """)
    }
  }

  private var otherHeader: [String] {
    [
      text("tussen", "between"), text("en", "and"), text("wat we weten", "what we know"),
      text("wat het brengt", "what it brings"), text("hoe het past", "how it fits"),
      text("via wie", "through whom"),
    ]
  }

  private func otherRow(_ tie: MissingTie) -> [String] {
    [
      tie.first.name, tie.second.name, words.known(tie),
      ([words.asked(tie)].compactMap { $0 } + [words.brings(tie)]).joined(separator: "; "),
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
        text(
          """
          Later: \(left == 1 ? "nog 1 paar" : "nog \(left) paren") zonder verbinding in beeld; bij \
          \(later) daarvan brengt een verbinding nu minder en past zij minder goed.
          """,
          """
          Later: \(left) more \(left == 1 ? "pair" : "pairs") without a tie in view; for \(later) of \
          them a tie brings less now and fits less well.
          """))
    ]
  }
}

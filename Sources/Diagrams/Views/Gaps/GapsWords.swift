import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture of the gaps says in words.
struct GapsWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let options: DiagramOptions

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    self.options = options
  }

  var title: String {
    words.title(
      Text(nl: "Waar raken zorg en sociaal elkaar?", en: "Where do care and social work meet?"))
  }

  var footer: String { words.footer }

  /// How many pairs of the two domains work together, directly or through one other.
  var subtitle: String {
    let reach = analysis.reach
    guard reach.pairs > 0 else { return nothing }
    guard analysis.disclosure.isUndoubted else { return inView(reach) }
    let (tied, near) = (words.number(reach.tied), words.number(reach.inTwoSteps))
    let pairs =
      words.number(reach.pairs)
      + (reach.pairs == 1
        ? words.language(nl: " paar", en: " pair") : words.language(nl: " paren", en: " pairs"))
    return words.language(
      nl: "Direct verbonden: \(tied) van \(pairs) van een medische en een sociale partner; via "
        + "één partner ertussen: \(near). Verbindingen binnen een domein staan er niet in.",
      en: "Tied directly: \(tied) of \(pairs) of a medical and a social partner; through one "
        + "partner between: \(near). Ties within a domain are left out.")
  }

  /// The pairs that work together as far as is in view, where some kept silent.
  private func inView(_ reach: DomainReach) -> String {
    let tied = words.language.count(reach.tied, .tiedPair)
    return words.language(
      nl: """
        In beeld: \(tied) van een medische en een sociale partner. \(analysis.basis.nl) Verbindingen \
        binnen een domein staan er niet in.
        """,
      en: """
        In view: \(tied) of a medical and a social partner. \(analysis.basis.en) Ties within a domain \
        are left out.
        """)
  }

  private var nothing: String {
    let empty = [Domain.medical, .social].filter { domain in
      !analysis.projection.partners.contains { $0.domain == domain }
    }
    let names = empty.map { words.name(of: $0) }
    return words.language(
      nl:
        "Er is nog geen partner in beeld die meedoet uit het domein \(names.joined(separator: " of ")). "
        + "Vul eerst in wie er meedoen.",
      en:
        "No partner from the domain \(names.joined(separator: " or ")) is in view as taking part. "
        + "First fill in who take part.")
  }

  /// The heading of a column; an empty column between says that nobody connects.
  func heading(of column: GapsContent.Column, in content: GapsContent) -> String? {
    let isEmpty = content.marks(in: column).isEmpty
    switch column {
    case .medical, .social:
      let name = words.name(of: column == .medical ? .medical : .social).capitalizedFirst
      return isEmpty
        ? name + words.language(nl: ": niemand in beeld", en: ": nobody in view") : name
    case .between:
      guard !content.marks.isEmpty else { return nil }
      switch (isEmpty, analysis.disclosure.singleLinks) {
      case (true, .withheld): return nil
      case (true, _):
        return words.language(nl: "Niemand ertussen in beeld", en: "Nobody between in view")
      case (false, .fact): return words.language(nl: "Verbindt", en: "Connects")
      case (false, _):
        return words.language(nl: "Heeft contact met beide", en: "In touch with both")
      }
    }
  }

  /// The heading of the partners without a line.
  var loose: String {
    words.language(
      nl: "Geen verbinding met het andere domein in beeld",
      en: "No tie to the other domain in view")
  }

  /// What is not drawn; nil where everything is.
  func rest(of content: GapsContent) -> String? {
    let held = analysis.missingTies.heldBack.map { $0(words.language) }
    let parts = [notDrawn(content), held].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func notDrawn(_ content: GapsContent) -> String? {
    if let share = content.share { return sentence(share, in: content) }
    let count = content.leftOutCount
    guard count > 0 else { return nil }
    return words.language(
      nl: "Niet getekend: \(words.number(count)) partners uit deze domeinen zonder verbinding met "
        + "het andere domein.",
      en: "Not drawn: \(words.number(count)) partners of these domains without a tie to the "
        + "other domain.")
  }

  /// How many partners and lines are drawn, and which.
  private func sentence(_ share: GapsContent.Share, in content: GapsContent) -> String {
    let (some, all) = (words.number(share.partners), words.number(share.allPartners))
    let (lines, allLines) = (words.number(share.lines), words.number(share.allLines))
    let who =
      (content.badges.isEmpty
        ? []
        : [
          words.language(nl: "wie bij een genummerd gesprek hoort", en: "those of a numbered talk")
        ])
      + (analysis.crossing.connectors.isEmpty
        ? []
        : [
          words.language(
            nl: "wie zorg en sociaal domein het meest verbindt",
            en: "those who connect care and the social domain most")
        ])
      + [
        words.language(
          nl: "wie verder de meeste verbindingen met het andere domein heeft",
          en: "those with most other ties to the other domain")
      ]
    return words.language(
      nl: "\(some) van de \(all) partners staan op dit plaatje: \(options.language.list(who)). "
        + "Getekend zijn \(lines) van de \(allLines) lijnen.",
      en: "\(some) of the \(all) partners are in this picture: \(options.language.list(who)). "
        + "\(lines) of the \(allLines) lines are drawn.")
  }

  /// The counts, who connects, and the numbered missing ties.
  func description(of content: GapsContent) -> String {
    let numbers = content.badges.map { $0.mark.name }
    let missing =
      numbers.isEmpty
      ? ""
      : words.language(nl: " Om te bespreken: ", en: " To talk about: ")
        + numbers.joined(separator: "; ") + "."
    let share = content.share.map { " " + sentence($0, in: content) } ?? ""
    let held = analysis.missingTies.heldBack.map { " " + $0(words.language) } ?? ""
    return subtitle + " " + between(content) + missing + held + share
  }

  /// Who connects the two domains, as far as that may be told.
  private func between(_ content: GapsContent) -> String {
    let (names, disclosure) = (connectors(in: content), analysis.disclosure)
    let doubt = disclosure.caveat.map { " " + $0(words.language) } ?? ""
    guard disclosure.singleLinks != .withheld else {
      return words.language(
        nl: "Wie de twee domeinen verbindt, is nog niet te zeggen: \(disclosure.reason.nl).",
        en: "Who connects the two domains cannot be told yet: \(disclosure.reason.en).")
    }
    guard !names.isEmpty else {
      return words.language(
        nl: "Niemand die beide domeinen verbindt is in beeld.",
        en: "Nobody who connects the two domains is in view.") + doubt
    }
    return words.language(nl: "Verbindt beide domeinen: ", en: "Connects the two domains: ")
      + names + "." + doubt
  }

  /// The names of who connects; of many those that are drawn, and the number of the others.
  private func connectors(in content: GapsContent) -> String {
    let all = analysis.crossing.connectors.map { $0.partner }
    guard content.share != nil else { return options.language.list(all.map({ $0.name })) }
    let drawn = Set(content.marks.compactMap { $0.data["partner"] })
    let names = all.filter { drawn.contains($0.id) }.map { $0.name }
    return names.joined(separator: ", ") + words.andMore(all.count - names.count)
  }
}

import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

/// All sentences that may stand in a piece on a network, in the order in which they are told.
///
/// Nothing in it asks the coalition for work, and nothing is told that a silent partner could undo.
struct ArticleSentences {
  private let context: ReportContext
  private let facts: CoalitionFacts
  private let conclusion: Conclusion

  init(_ context: ReportContext) {
    self.context = context
    facts = context.advice.facts
    conclusion = Conclusion(facts, page: context.advice.page.compactMap { $0.candidate })
  }

  var all: [ArticleSentence] { map + gaps + invitation }

  private typealias Part = ArticleSentence.Part

  private func sentence(_ part: Part, _ weight: Int, nl: String, en: String) -> ArticleSentence {
    ArticleSentence(part: part, weight: weight, text: Text(nl: nl, en: en))
  }

  // MARK: What the map shows

  private var map: [ArticleSentence] {
    [
      sentence(
        .map, 70, nl: "Een gezin dat een kind verwacht, krijgt met veel organisaties te maken.",
        en: "A family that expects a child meets many organisations."),
      sentence(
        .map, 5, nl: "Zorg, gemeente en hulp in de wijk hebben elkaar daarbij nodig.",
        en: "Care, municipality and local support need each other in this."),
      sentence(
        .map, 4, nl: "Kansrijke Start wil dat elk kind een goede start krijgt.",
        en: "Kansrijke Start wants every child to have a good start."),
      sentence(
        .map, 4,
        nl: "Het gaat om de eerste duizend dagen: voor, tijdens en na de zwangerschap.",
        en: "It is about the first thousand days: before, during and after pregnancy."),
    ] + together + count + lines + meetings + chain + connectors + date
  }

  /// Who works together, as the page of advice concludes.
  private var together: [ArticleSentence] {
    conclusion.sentences.prefix(1).filter { !$0.records.contains(.file) }
      .map { ArticleSentence(part: .map, weight: 300, text: $0.text) }
  }

  private var count: [ArticleSentence] {
    let number = context.analysis.figures.partnerCount
    let partners = Text(Noun.partner, number)
    let (stand, are) = (Noun.stand.word(for: number), Noun.are.word(for: number))
    return [
      sentence(
        .map, 40, nl: "Op de kaart \(stand.nl) \(partners.nl).",
        en: "There \(are.en) \(partners.en) on the map.")
    ]
  }

  private var lines: [ArticleSentence] {
    guard context.analysis.figures.tieCount > 0 else {
      return [
        sentence(
          .map, 60, nl: "Welke partners rechtstreeks met elkaar werken, is nog niet in beeld.",
          en: "Which partners work together directly is not in view yet.")
      ]
    }
    return [
      sentence(
        .map, 30, nl: "Een lijn laat zien wie samenwerkt of in hetzelfde overleg zit.",
        en: "A line shows who work together or sit in the same meeting.")
    ]
  }

  /// The standing meetings, where the conclusion does not name them.
  private var meetings: [ArticleSentence] {
    let tables = facts.tables
    let told = conclusion.sentences.first?.text.nl ?? ""
    guard !tables.isEmpty, !tables.contains(where: { told.holds($0.phrase.nl) }),
      let names = NounPhrase.list(tables.map { $0.phrase })
    else { return [] }
    let meet = Text.plural(
      tables.count, one: Text(nl: "Een vast overleg is", en: "There is one standing meeting:"),
      many: Text(nl: "Vaste overleggen zijn", en: "Standing meetings are"))
    return [
      sentence(.map, 55, nl: "\(meet.nl) \(names.nl).", en: "\(meet.en) \(names.en).")
    ]
  }

  private var chain: [ArticleSentence] {
    guard context.analysis.careChain.presence == .present else { return [] }
    return [
      sentence(
        .map, 50,
        nl: "Van verloskundige via kraamzorg naar JGZ loopt een doorgaande lijn.",
        en: "An unbroken line runs from midwife through maternity care to JGZ.")
    ]
  }

  /// Who brings care and social domain together, and how; only where nobody kept silent.
  private var connectors: [ArticleSentence] {
    guard context.analysis.disclosure.isUndoubted else { return [] }
    let connect = Noun(nl: ("verbindt", "verbinden"), en: ("connects", "connect"))
    return context.analysis.crossing.connectors.prefix(1).compactMap { connector in
      let routes = connector.routes.filter { !$0.through(.dutch).isEmpty }
      guard let second = routes.first?.second.id else { return nil }
      let ids = facts.inOrder(routes.filter { $0.second.id == second }.map { $0.first })
        .map { $0.id }
      let (one, first) = (facts.phrase(connector.partner.id), facts.phrase(of: ids))
      let other = facts.phrase(second)
      return sentence(
        .map, 65,
        nl: "\(one.nl) \(one.verb(connect).nl) \(first.nl) met \(other.nl).".capitalizedFirst,
        en: "\(one.en) \(one.verb(connect).en) \(first.en) with \(other.en).".capitalizedFirst)
    }
  }

  private var date: [ArticleSentence] {
    guard let date = context.network.asOf else { return [] }
    return [
      sentence(
        .map, 300, nl: "De kaart geeft de stand van \(date.words(.dutch)).",
        en: "The map shows the situation of \(date.words(.english)).")
    ]
  }

  // MARK: What is wanted and what is not known

  private var gaps: [ArticleSentence] {
    let fromDocuments = sentence(
      .gaps, 45, nl: "De kaart komt uit documenten; de partners zelf zijn niet bevraagd.",
      en: "The map comes from documents; the partners themselves were not asked.")
    let isFromDocuments = context.analysis.disclosure.isFromDocuments
    return wishes + apart + helpers + (isFromDocuments ? [fromDocuments] : []) + [
      sentence(
        .gaps, 300, nl: "Wat niet op de kaart staat, kan er wel zijn.",
        en: "What is not on the map may well exist."),
      sentence(.gaps, 3, nl: "Een kaart is nooit af.", en: "A map is never finished."),
      sentence(
        .gaps, 6, nl: "Er kan intussen veel veranderd zijn.",
        en: "Much may have changed since then."),
      sentence(
        .gaps, 5, nl: "Een lege plek op de kaart is een vraag, geen oordeel.",
        en: "An empty place on the map is a question and no verdict."),
    ]
  }

  /// What the coalition wants, and whom it wants where that is not the same.
  private var wishes: [ArticleSentence] {
    let told = conclusion.told
    let wish = conclusion.sentences.dropFirst().prefix(1)
      .filter { !told.isEmpty && !$0.records.contains(.file) }
      .map { ArticleSentence(part: .gaps, weight: 250, text: $0.text) }
    let wanted = facts.inOrder(facts.partners.filter { $0.status == .wanted })
    let isTold = wanted.contains { partner in told.contains { $0 == .partner(partner.id) } }
    guard !wanted.isEmpty, !isTold else { return wish }
    let words = Text { facts.wish(toHave: wanted)($0).asSentence }
    return wish + [ArticleSentence(part: .gaps, weight: 75, text: words)]
  }

  /// How many take part without a tie of their own in view.
  private var apart: [ArticleSentence] {
    let involvement = context.analysis.involvement
    let number =
      involvement.coalitionOnly.count + involvement.coalitionAssociates.count
      + involvement.withoutTies.count
    guard number > 0, context.analysis.figures.tieCount > 0 else { return [] }
    let work = Noun.work.word(for: number)
    let (partners, they) = (
      Text(Noun.partner, number),
      Text.plural(number, one: Text(nl: "die", en: "it"), many: Text(nl: "zij", en: "they"))
    )
    return [
      sentence(
        .gaps, 58,
        nl: "Van \(partners.nl) is nog niet in beeld met wie \(they.nl) verder \(work.nl).",
        en: "Of \(partners.en) it is not in view yet with whom else \(they.en) \(work.en).")
    ]
  }

  /// The priorities for which nobody in the file can help.
  private var helpers: [ArticleSentence] {
    Unknowns(facts).sentences.filter { sentence in
      !sentence.records.isEmpty
        && sentence.records.allSatisfy { if case .priority = $0 { true } else { false } }
    }.map { ArticleSentence(part: .gaps, weight: 48, text: $0.text) }
  }

  // MARK: What a reader can do

  private var invitation: [ArticleSentence] {
    [
      sentence(.invitation, 30, nl: "Herkent u deze kaart?", en: "Do you recognise this map?"),
      sentence(.invitation, 30, nl: "Of mist u iemand?", en: "Or do you miss someone?"),
      sentence(
        .invitation, 5, nl: "Ziet u een verbinding die er niet op staat?",
        en: "Do you see a tie that is not on it?"),
      sentence(
        .invitation, 300, nl: "Laat het de coalitie weten.", en: "Please let the coalition know."),
      sentence(.invitation, 3, nl: "Vertel ook hoe u het weet.", en: "Say how you know it too."),
      sentence(
        .invitation, 3, nl: "Zo maken we de kaart samen beter.",
        en: "Together we can make the map better."),
      sentence(.invitation, 2, nl: "Elke aanvulling helpt.", en: "Every addition helps."),
      sentence(.invitation, 1, nl: "Kijkt u mee?", en: "Will you have a look?"),
      sentence(.invitation, 1, nl: "Doe mee.", en: "Join in."),
    ]
  }
}

extension Text {
  /// A number in words where it is small, with its noun: "zeven partners".
  fileprivate init(_ noun: Noun, _ number: Int) {
    let (words, name) = (Text.inWords(number), noun.word(for: number))
    self.init(nl: "\(words.nl) \(name.nl)", en: "\(words.en) \(name.en)")
  }
}

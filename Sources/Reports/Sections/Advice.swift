import CoalitionModel
import Recommendations
import Wording

extension Section {
  /// What to do first: now, and next.
  package static let advice = Section(name: "advice") { FirstAdvice(context: $0).blocks }
}

private struct FirstAdvice {
  let context: ReportContext

  var blocks: [Document.Block] {
    let advice = context.advice
    let title = Document.Block.heading(level: 2, context.language(nl: "Advies", en: "Advice"))
    guard !context.network.partners.isEmpty || advice.findings.isEmpty else {
      let nobody = context.language(
        nl: "Er staat nog geen partner in dit netwerk. Vul eerst in wie er meedoen.",
        en: "This network has no partner yet. First fill in who takes part.")
      return [title, .paragraph(nobody)]
    }
    guard !advice.findings.isEmpty || !advice.recommendations.isEmpty else {
      let all = context.language(
        nl: "Alles wat de norm vraagt, is in beeld.",
        en: "Everything that the norm asks for is in view.")
      return [title, .paragraph(all)]
    }
    guard !advice.prominent.isEmpty else { return [title] + questionsFirst }
    return [
      .heading(level: 2, context.language(nl: "Advies: begin hiermee", en: "Advice: begin here")),
      .paragraph(introduction),
    ] + caveats.map { .paragraph($0) } + moments
  }

  /// What to ask first, where nothing in the file gives reason for advice.
  private var questionsFirst: [Document.Block] {
    let open = Unknowns(context.advice.facts).sentences.map { $0.text(context.language) }
    let norm = context.advice.openQuestions.map { $0.question(context.language) }
    let questions = (open + norm).distinctItems.prefix(5)
    let none = context.language(
      nl: "Uit dit bestand volgt nog geen advies. Vraag eerst dit na.",
      en: "No advice follows from this file yet. First ask this.")
    return caveats.map { .paragraph($0) } + [.paragraph(none), .list(Array(questions))]
  }

  private var introduction: String {
    let advice = context.advice
    let small = context.language(
      nl: "Begin klein: kies er één of twee.", en: "Begin small: choose one or two.")
    guard !advice.appendix.isEmpty else { return small }
    let (shown, all) = (advice.prominent.count, advice.recommendations.count)
    return small
      + context.language(
        nl: " Hier staan de eerste \(shown) van \(all) adviezen; de rest kan wachten.",
        en: " These are the first \(shown) of \(all) recommendations; the rest can wait.")
  }

  /// What the file lacks to say more.
  private var caveats: [String] {
    let partners = context.network.partners
    let alone = context.language(
      nl: "Er staat één partner in dit netwerk. Het advies gaat daarom over wie er nog bij kan.",
      en: "There is one partner in this network. So the advice is about who else could join.")
    let domainless = context.language(
      nl:
        "Van geen partner is bekend in welk domein die werkt. Geef partners een type; dan kan het "
        + "advies meer zeggen.",
      en:
        "The domain of none of the partners is known. Give partners a type; then the advice can say more."
    )
    return (partners.count == 1 ? [alone] : [])
      + (partners.allSatisfy { $0.domain == nil } && context.typesByName == nil ? [domainless] : [])
      + [context.typesByName].compactMap { $0 }
  }

  private var moments: [Document.Block] {
    var position = 0
    return context.advice.agenda.filter { $0.moment != .later }.flatMap { moment, items in
      let blocks = items.flatMap { recommendation -> [Document.Block] in
        defer { position += 1 }
        return RecommendationWords(recommendation: recommendation, context: context)
          .blocks(letter: AdviceLetter.text(position), level: 4)
      }
      let name = moment.name(context.language).capitalizedFirst
      return [.heading(level: 3, name)] + blocks
    }
  }
}

extension Section {
  /// The recommendations that wait.
  package static let laterAdvice = Section(
    name: "appendix",
    heading: Text(nl: "Later, of als het past", en: "Later, or if it fits")
  ) { context in
    let first = context.advice.prominent.count
    return context.advice.appendix.enumerated().flatMap { place, recommendation in
      RecommendationWords(recommendation: recommendation, context: context)
        .blocks(letter: AdviceLetter.text(place + first))
    }
  }

  /// What the norm asks and the file does not show, and what the rules on figures found, line by line.
  package static let normLines = Section(
    name: "norm-lines",
    heading: Text(
      nl: "De norm, regel voor regel: wat niet in beeld is",
      en: "The norm, line by line: what is not in view")
  ) { context in
    context.advice.findings.flatMap {
      RecommendationWords(recommendation: $0, context: context).blocks(letter: nil)
    }
  }

  /// What the norm asks and is there already.
  package static let metRequirements = Section(
    name: "met", heading: Text(nl: "Wat er al is", en: "What is there already"),
    isThere: { !$0.advice.met.isEmpty }
  ) { context in
    let language = context.language
    let rows = context.advice.met.map { requirement, evaluation in
      [
        requirement.id, requirement.title(language),
        evaluation.observations.map { $0(language) }.joined(separator: " "),
      ]
    }
    let header = [
      language(nl: "eis", en: "requirement"),
      language(nl: "wat de norm vraagt", en: "what the norm asks"),
      language(nl: "in beeld", en: "in view"),
    ]
    return [.table(header: header, rows: rows)]
  }
}

/// A recommendation as blocks of a report.
struct RecommendationWords {
  let recommendation: Recommendation
  let context: ReportContext

  /// The recommendation under its title, with its letter where it has a place of its own.
  func blocks(letter: String?, level: Int = 3) -> [Document.Block] {
    let language = context.language
    let label = letter.map { "\($0). " } ?? ""
    let head = Document.Block.heading(level: level, label + recommendation.title(language))
    if let candidate = recommendation.candidate { return [head] + pieceBlocks(candidate) }
    return [
      head,
      .paragraph(recommendation.why(language)),
      .labeled(
        context.language(nl: "Eerste stap.", en: "First step."), recommendation.firstStep(language)),
      .labeled(
        context.language(nl: "Vraag voor de sessie.", en: "Question for the session."),
        recommendation.question(language)),
      .labeled(context.language(nl: "Gebaseerd op.", en: "Based on."), basis),
    ] + decidedBy + offers + [
      .labeled(context.language(nl: "Hoe zeker.", en: "How sure."), assurance.asSentence),
      .labeled(
        context.language(nl: "Bron.", en: "Source."),
        "\(sources) (\(strength), \(recommendation.rule))"),
    ]
  }

  /// A piece of advice: its reasons, who calls whom, the question, and on what it rests.
  private func pieceBlocks(_ candidate: Candidate) -> [Document.Block] {
    let language = context.language
    let ground = candidate.ground(language)
    let see = passages.isEmpty ? "" : " (\(passages.joined(separator: "; ")))"
    return [
      .paragraph(recommendation.why(language)),
      .labeled(
        language(nl: "Eerste stap.", en: "First step."), recommendation.firstStep(language)),
      .labeled(
        language(nl: "Vraag voor de sessie.", en: "Question for the session."),
        recommendation.question(language)),
    ] + offers + [
      .labeled(
        language(nl: "Waarop het rust.", en: "What it rests on."),
        "\(ground)\(see) [\(candidate.id)]")
    ]
  }

  /// What in the network made it: sentences, figures and the passages of the network's sources.
  var basis: String {
    let evaluation = recommendation.evaluation
    let language = context.language
    var parts = evaluation.observations.map { $0(language) }
    if !evaluation.toldFigures.isEmpty {
      let figures = evaluation.toldFigures.map { figure in
        "\(figure.value(language)) \(figure.name(language)) (\(figure.variant(language)))"
      }
      parts.append(
        context.language(nl: "Geteld: ", en: "Counted: ") + figures.joined(separator: "; ") + ".")
    }
    if !passages.isEmpty {
      parts.append(
        context.language(nl: "Zie ", en: "See ") + passages.joined(separator: "; ") + ".")
    }
    return parts.joined(separator: " ")
  }

  /// The passages of the network's sources, by document.
  var passages: [String] {
    byDocument(
      recommendation.evaluation.citations.map { Passage($0, in: context.network.sources) })
  }

  /// The passages that ask for it, by document.
  var sources: String {
    byDocument(recommendation.passages).joined(separator: "; ")
  }

  /// Every document once, with its passages.
  private func byDocument(_ passages: [Passage]) -> [String] {
    var titles: [String] = []
    var places: [String: [String]] = [:]
    for passage in passages {
      let title = passage.document
      if !titles.contains(title) { titles.append(title) }
      guard let place = passage.place, places[title]?.contains(place) != true else { continue }
      places[title, default: []].append(place)
    }
    return titles.map { title in
      let found = places[title] ?? []
      guard found.count > 1 else { return ([title] + found).joined(separator: ", ") }
      return "\(title), \(context.language.list(found.map { "‘\($0)’" }))"
    }
  }

  /// How strongly it is advised.
  var strength: String { recommendation.strength.name(context.language) }

  /// How sure it is, and why.
  var assurance: String {
    let assurance = recommendation.assurance
    return "\(assurance.confidence.name(context.language)), \(assurance.reason(context.language))"
  }

  /// The names of the interventions that fit, with when they fall.
  var offerNames: [String] {
    recommendation.interventions.map { offer in
      let phases = offer.entry.phases.map { $0.name(context.language) }
      let standing = offer.standing.map { [$0.name(context.language)] } ?? []
      let remarks = (phases.isEmpty ? [] : [context.language.list(phases)]) + standing
      let name = offer.entry.name(context.language)
      return ([name] + remarks).joined(separator: ", ")
    }
  }

  /// The same, each with what it is where a source says so.
  var offerLines: [String] {
    zip(offerNames, recommendation.interventions).map { name, offer in
      let summary = offer.entry.summary.map { what in
        let words = what(context.language).lowercasedFirst
        return " (\(words.hasSuffix(".") ? String(words.dropLast()) : words))"
      }
      return name + (summary ?? "")
    }
  }

  private var offers: [Document.Block] {
    let names = offerNames
    guard !names.isEmpty else { return [] }
    return [
      .labeled(
        context.language(nl: "Past hier misschien bij.", en: "May fit."),
        names.joined(separator: "; ") + ".")
    ]
  }

  private var decidedBy: [Document.Block] {
    guard let data = recommendation.evaluation.decidedBy else { return [] }
    return [
      .labeled(
        context.language(nl: "Zo legt u het vast.", en: "How to record it."),
        data(context.language).asSentence)
    ]
  }
}

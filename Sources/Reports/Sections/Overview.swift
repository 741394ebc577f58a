import CoalitionModel
import Graphs
import NetworkAnalysis
import Recommendations
import Wording

extension Section {
  /// The title, the map and the figures in one line.
  package static let overview = Section(name: "overview") { Overview(context: $0).blocks }
}

private struct Overview {
  let context: ReportContext

  var blocks: [Document.Block] {
    let network = context.network
    let figures = context.analysis.figures
    let partners = context.language.count(figures.partnerCount, .partner)
    let contacts = context.analysis.contacts.words(context.language)
    let pairs = context.language.number(figures.tieCount)
    let possible = context.language.number(figures.partnerCount * (figures.partnerCount - 1) / 2)
    let date = network.asOf.map { " (\($0.words(context.language)))" } ?? ""
    return [
      .heading(level: 1, network.name + date),
      .paragraph(
        context.language(
          nl: """
            In beeld: \(partners), met \(contacts) (\(pairs) van \(possible) mogelijke paren)\(without). \
            \(context.analysis.basis.nl)
            """,
          en: """
            In view: \(partners), with \(contacts) (\(pairs) of \(possible) possible pairs)\(without). \(context.analysis.basis.en)
            """)),
      .picture(
        file: "kaart.svg",
        alternative: context.language(
          nl:
            "Kaart van \(network.name). De tekst hieronder zegt in woorden wat de kaart laat zien.",
          en: "Map of \(network.name). The text below says in words what the map shows.")),
    ]
  }

  /// That membership of the whole coalition was left out, if it was.
  private var without: String {
    let involvement = context.analysis.involvement
    let names = context.language.list(involvement.occasions.map { $0.name })
    let whole = involvement.whole(context.language)
    let isWhole = context.analysis.projection.leftOut.contains { $0.isCoalitionWide }
    return
      (isWhole
      ? context.language(nl: ", zonder \(whole) als geheel", en: ", without \(whole) as a whole")
      : "")
      + (names.isEmpty
        ? "" : context.language(nl: ", zonder \(names)", en: ", without \(names)"))
  }
}

extension Section {
  /// Who answered the survey, and what was confirmed; nothing without a survey.
  package static let survey = Section(
    name: "survey", heading: Text(nl: "De bevraging", en: "The survey")
  ) { SurveyWords(context: $0).blocks }
}

private struct SurveyWords {
  let context: ReportContext

  var blocks: [Document.Block] {
    guard let survey = context.analysis.survey else { return [] }
    let asked = survey.answered.count + survey.silent.count
    return [
      .list(
        [
          context.language(nl: "Antwoord van ", en: "Answers from ")
            + context.share(survey.answered.count, of: asked)
            + context.language(nl: " bevraagde partners.", en: " partners asked."),
          context.language(nl: "Dank aan: ", en: "Thanks to: ") + context.names(survey.answered)
            + ".",
        ] + confirmation(survey))
    ]
  }

  /// What both sides say; that half is not confirmed is usual, and nobody is named for it.
  private func confirmation(_ survey: Survey) -> [String] {
    func count(_ state: ReportedEdges.State) -> Int { survey.states.values.count { $0 == state } }
    let both = count(.confirmed) + count(.contested)
    let single = count(.reportedOnce)
    let confirmed = context.share(count(.confirmed), of: both)
    let onlyOne = Text.plural(
      single,
      one: Text(
        nl: "Bij één gemelde verbinding gaf één kant geen antwoord; die telt mee.",
        en: "Of one reported tie one side gave no answer; it counts."),
      many: Text(
        nl: "Bij \(single) gemelde verbindingen gaf één kant geen antwoord; die tellen mee.",
        en: "Of \(single) reported ties one side gave no answer; they count."))(context.language)
    let shares = context.language(
      nl:
        "Van de verbindingen tussen partners die antwoordden, melden beide kanten \(confirmed). Het is "
        + "gewoon dat de helft niet bevestigd is.",
      en: "Of the ties between partners that answered, both sides report \(confirmed). It is usual "
        + "that half is not confirmed.")
    return (both > 0 ? [shares] : []) + (single > 0 ? [onlyOne] : [])
  }
}

extension Section {
  /// How the figures were made.
  package static let method = Section(
    name: "method", heading: Text(nl: "Hoe dit is gemaakt", en: "How this was made")
  ) { [.list(Method(context: $0).notes)] }

  /// The sources of the network and of the norm.
  package static let sources = Section(
    name: "sources", heading: Text(nl: "Bronnen", en: "Sources")
  ) { [.list(Method(context: $0).sources)] }
}

private struct Method {
  let context: ReportContext

  var sources: [String] {
    (context.network.sources + context.norm.sources).map { Self.name(of: $0) }.distinct
  }

  var notes: [String] {
    Findings(context).leftOut + [
      context.language(
        nl: """
          Wat geen bron noemt, is onbekend en heet hier "niet in beeld". "Ontbreekt" staat er alleen \
          als een bron dat zegt of als het bestand volledig is verklaard.
          """,
        en: """
          What no source names is unknown and is called "not in view" here. "Missing" is said only \
          when a source says so or when the file is declared complete.
          """)
    ]
      + context.analysis.measures.map { computed in
        let measure = computed.measure
        let variant = measure.variant(in: context.analysis.projection)
        return """
          \(measure.name): \(measure.question(context.language)) \
          (\(variant(context.language)); \(measure.source.authors) \(measure.source.year))
          """
      }
  }

  private static func name(of source: Source) -> String {
    let date = source.date.map { " (\($0))" } ?? ""
    return source.title + date + (source.publisher.map { ", \($0)" } ?? "")
  }
}

extension Array where Element: Hashable {
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

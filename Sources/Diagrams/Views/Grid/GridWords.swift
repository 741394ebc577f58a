import CoalitionModel
import NetworkAnalysis
import Wording

/// What the grid of influence and interest says in words.
struct GridWords {
  private let words: NetworkWords
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    language = options.language
  }

  var title: String {
    words.title(Text(nl: "Wie heeft invloed en belang?", en: "Who has influence and interest?"))
  }

  var footer: String { words.footer }
  var influence: String { words.text("↑ Meer invloed", "↑ More influence") }
  var interest: String { words.text("Meer belang →", "More interest →") }

  func subtitle(of content: GridContent) -> String {
    guard !content.fields.isEmpty else {
      return words.text(
        "Van geen partner zijn invloed en belang vastgelegd. Dit plaatje raadt ze niet.",
        "Of no partner are influence and interest recorded. This picture does not guess them.")
    }
    return words.text(
      "Een inschatting, zoals vastgelegd; hoog is 3 of meer op een schaal van 0 tot 5. Bespreek haar "
        + "met de partners zelf voor u het plaatje deelt.",
      "An estimate, as recorded; high is 3 or more on a scale from 0 to 5. Talk about it with the "
        + "partners themselves before you share the picture.")
  }

  func heading(of field: GridContent.Field) -> [String] {
    let (first, second) =
      switch (field.isInfluential, field.isInterested) {
      case (true, true):
        (
          words.text("Veel invloed, veel belang", "Much influence, much interest"),
          words.text("nauw samenwerken", "work closely together")
        )
      case (true, false):
        (
          words.text("Veel invloed, minder belang", "Much influence, less interest"),
          words.text("betrokken houden", "keep involved")
        )
      case (false, true):
        (
          words.text("Minder invloed, veel belang", "Less influence, much interest"),
          words.text("een stem geven", "give a voice")
        )
      case (false, false):
        (
          words.text("Minder invloed, minder belang", "Less influence, less interest"),
          words.text("op de hoogte houden", "keep informed")
        )
      }
    return [first, second]
  }

  /// What to record, or who has no place.
  func notes(of content: GridContent) -> [String] {
    if content.fields.isEmpty { return steps }
    guard !content.unplaced.isEmpty else { return [] }
    return [
      words.text("Invloed of belang niet in beeld: ", "Influence or interest not in view: ")
        + words.names(content.unplaced.map { $0.name }) + "."
    ]
  }

  private var steps: [String] {
    [
      words.text(
        "1. Zet bij elke partner 'invloed': van 0 (geen) tot 5 (kan de aanpak maken of breken).",
        "1. Put 'influence' with every partner: from 0 (none) to 5 (can make or break the approach)."
      ),
      words.text(
        "2. Zet erbij 'belang-sterkte': van 0 (raakt de partner niet) tot 5 (raakt de kern van het "
          + "werk).",
        "2. Add 'interest-strength': from 0 (does not touch the partner) to 5 (touches the core of "
          + "its work)."),
      words.text(
        "3. Vul het samen in, bijvoorbeeld in de startbijeenkomst, en noem de bron. In een werkblad "
          + "zijn het de kolommen 'invloed' en 'belang-sterkte' van het blad partners.",
        "3. Fill it in together, for example in the kickoff session, and name the source. In a "
          + "workbook these are the columns 'influence' and 'interest-strength' of the partners "
          + "sheet."),
    ]
  }

  /// Who stands in which field.
  func description(of content: GridContent) -> String {
    let fields = content.fields.map { field in
      let names = field.partners.map { $0.name }
      let who = names.isEmpty ? words.text("niemand", "nobody") : language.list(names)
      return "\(heading(of: field)[0]): \(who)."
    }
    return ([subtitle(of: content)] + fields + notes(of: content)).joined(separator: " ")
  }
}

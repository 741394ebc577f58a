import Assets
package import CoalitionModel
package import Wording

/// The questions of a survey as one web page for all partners, which saves answers as a small table.
///
/// A partner opens it from disk, picks its own name and answers; the page loads nothing, sends nothing
/// and keeps nothing. What it saves is read back as a questionnaire is. It holds names of organisations only.
package struct SurveyForm {
  private let network: CoalitionNetwork
  private let asked: [Partner]
  private let sameNames: [String: Int]
  private let asksRatings: Bool
  private let language: Language

  /// Prepares the form for all partners that take part and are to be asked.
  package init(of network: CoalitionNetwork, asksRatings: Bool, _ language: Language) {
    self.network = network
    asked = network.surveyed.sorted(language)
    sameNames = network.partners.reduce(into: [:]) { counts, partner in
      counts[Spelling.folded(partner.name), default: 0] += 1
    }
    self.asksRatings = asksRatings
    self.language = language
  }

  /// The name of the file in a folder of questionnaires, without what stands for its kind.
  package static func name(_ language: Language) -> String {
    language(nl: "vragenlijst", en: "questionnaire")
  }

  /// The whole page.
  package var text: String {
    WebPage(
      language: language, title: title, basis: basis,
      parts: [
        WebPage.Part(language(nl: "Wie bent u?", en: "Who are you?"), introduction + form)
      ],
      style: WebPage.style + WebPage.asset(asset_survey_style),
      script: WebPage.asset(asset_survey_script)
    ).text
  }

  private var title: String {
    language(nl: "Met wie werkt u samen?", en: "With whom do you work together?")
  }

  private var basis: String {
    language(
      nl:
        "Vragen aan de partners van \(network.name). Deze pagina verstuurt niets en onthoudt niets.",
      en: "Questions to the partners of \(network.name). This page sends nothing and keeps nothing."
    )
  }

  private var introduction: String {
    let steps = [
      language(nl: "Kies uw eigen organisatie.", en: "Choose your own organisation."),
      language(
        nl: "Kies bij elke partner hoe u samenwerkt. Weet u het niet? Sla de partner dan over.",
        en: "Choose for each partner how you work together. Do you not know? Then skip the partner."
      ),
      language(
        nl: "Bewaar de antwoorden en stuur dat bestand terug aan wie u deze pagina stuurde. "
          + "Vul geen namen van personen in.",
        en: "Save the answers and send that file back to whoever sent you this page. "
          + "Do not fill in names of persons."),
    ]
    let without = language(
      nl:
        "Deze pagina heeft JavaScript nodig. Lukt dat niet, vraag dan om de vragenlijst in Excel.",
      en: "This page needs JavaScript. If that does not work, ask for the questionnaire in Excel.")
    return "<ol>\n\(steps.map { "<li>\(Escaping.xml($0))</li>" }.joined(separator: "\n"))\n</ol>\n"
      + "<p class=\"without-script\"><strong>\(Escaping.xml(without))</strong></p>\n"
  }

  private var form: String {
    let columns = SurveyColumn.all(withRatings: asksRatings).map { $0.heading(language) }
    let attributes = [
      ("headings", JSONValue.strings(columns).text()),
      ("separator", language(nl: ";", en: ",")),
      ("file", language(nl: "antwoorden", en: "answers")),
      (
        "saved",
        language(
          nl: "Bewaard als % in de map met downloads. Stuur dat bestand terug.",
          en: "Saved as % in the folder of downloads. Send that file back.")
      ),
    ].map { "data-\($0.0)=\"\(Escaping.xml($0.1))\"" }
    return """
      <form class="needs-script" autocomplete="off" \(attributes.joined(separator: " "))>
      <p><label for="wie">\(language(nl: "Uw organisatie", en: "Your organisation"))</label>
      <select id="wie"><option value="">\(language(nl: "Kies…", en: "Choose…"))</option>
      \(asked.map(option).joined(separator: "\n"))
      </select></p>
      \(asked.enumerated().map { question(about: $1, number: $0 + 1) }.joined(separator: "\n"))
      \(saving)
      </form>
      """
  }

  private func option(of partner: Partner) -> String {
    "<option value=\"\(Escaping.xml(answerName(of: partner)))\" data-id=\"\(Escaping.xml(partner.id))\">"
      + "\(Escaping.xml(partner.name))</option>"
  }

  private func question(about partner: Partner, number: Int) -> String {
    let unknown = language(nl: "weet ik niet", en: "I do not know")
    let choices = SurveyColumn.contact.choices(language).enumerated().map { level, words in
      "<label><input type=\"radio\" name=\"c\(number)\" value=\"\(level)\"> \(words)</label>"
    }
    return """
      <fieldset class="question" data-partner="\(Escaping.xml(answerName(of: partner)))" hidden>
      <legend>\(Escaping.xml(partner.name))</legend>
      \(choices.joined(separator: "\n"))
      <label><input type="radio" name="c\(number)" value="" checked> \(unknown)</label>
      \(asksRatings ? ratings(number) : "")
      </fieldset>
      """
  }

  private func ratings(_ number: Int) -> String {
    let fields = PartnerRating.allCases.map { rating in
      let id = "r\(number)-\(rating.rawValue + 1)"
      let options = SurveyColumn.rating(rating).choices(language).enumerated().map { place, words in
        "<option value=\"\(place + 1)\">\(words)</option>"
      }
      return """
        <label for="\(id)">\(rating.heading(language))</label>
        <select id="\(id)"><option value="">–</option>\(options.joined())</select>
        """
    }
    return "<p class=\"ratings\" hidden>\n\(fields.joined(separator: "\n"))\n</p>"
  }

  private var saving: String {
    let words = language(
      nl: "%1 van %2 partners beantwoord.", en: "%1 of %2 partners answered.")
    let choose = language(
      nl: "Kies eerst uw organisatie.", en: "Choose your organisation first.")
    return """
      <div class="save"><p id="stand" role="status" data-words="\(words)" data-choose="\(choose)"></p>
      <button id="bewaar" disabled>\(language(nl: "Bewaar mijn antwoorden", en: "Save my answers"))</button></div>
      """
  }

  /// What stands for a partner in a table of answers: its name; or its id where two share that name, or
  /// a spreadsheet would take the name for something else.
  private func answerName(of partner: Partner) -> String {
    let isPlain = partner.name.first.map { $0.isLetter || $0.isNumber } ?? false
    return isPlain && sameNames[Spelling.folded(partner.name)] == 1 ? partner.name : partner.id
  }
}

package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// What a partner gets back for its answers: its own place in the coalition, as one web page.
///
/// It says what the partner itself answered and who names it too. What another one left open or
/// answered otherwise is not told, and neither is what anybody thinks of anybody. It loads nothing and has no script.
package struct ThanksPage {
  private let partner: Partner
  private let answers: [SurveyAnswers.Answer]
  private let naming: Set<Partner.ID>
  private let meetings: [Structure]
  private let network: CoalitionNetwork
  private let names: [Partner.ID: String]
  private let map: String
  private let language: Language

  /// Prepares the page of a partner that answered.
  ///
  /// - Parameters:
  ///   - partner: The partner.
  ///   - answers: What all partners answered.
  ///   - analysis: The network with these answers.
  ///   - map: The partner with its ties as SVG.
  ///   - language: The language of the page.
  package init(
    for partner: Partner, _ answers: SurveyAnswers, in analysis: Analysis, map: String,
    _ language: Language
  ) {
    self.partner = partner
    self.answers = answers.answers.filter { $0.from == partner.id && $0.level != nil }
    naming = Set(
      answers.answers.filter { $0.to == partner.id && ($0.level ?? 0) > 0 }.map { $0.from })
    meetings = analysis.structures.filter {
      $0.standing == .current && $0.members.contains(partner.id) && $0.host != partner.id
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    network = analysis.network
    names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    self.map = map
    self.language = language
  }

  /// The whole page.
  package var text: String {
    HTMLPage(
      language: language, title: title, style: WebPage.style,
      main: sections.map { "<section>\n\($0)\n</section>" }.joined(separator: "\n")
    ).sealed(
      header: "<h1>\(Escaping.xml(title))</h1>\n<p>\(Escaping.xml(thanks))</p>")
  }

  private var title: String {
    language(nl: "Dank u wel, \(partner.name)", en: "Thank you, \(partner.name)")
  }

  private var thanks: String {
    language(
      nl: "U vulde de vragenlijst van \(network.name) in. Dit is uw plek in de coalitie.",
      en: "You filled in the questionnaire of \(network.name). This is your place in the coalition."
    )
  }

  private var sections: [String] {
    let map =
      "<h2>\(language(nl: "Uw plek op de kaart", en: "Your place on the map"))</h2>\n"
      + WebPage.figure(map)
    let blocks = [answered, met, next].filter { !$0.isEmpty }
    return blocks.prefix(1).map { HTMLWriter.text(of: $0, in: language) } + [map]
      + blocks.dropFirst().map { HTMLWriter.text(of: $0, in: language) }
  }

  private func name(_ id: Partner.ID) -> String { names[id] ?? id }

  private var answered: [Document.Block] {
    let contacts = answers.filter { ($0.level ?? 0) > 0 }
      .sorted { (-($0.level ?? 0), name($0.to), $0.to) < (-($1.level ?? 0), name($1.to), $1.to) }
    let mutual = contacts.count { naming.contains($0.to) }
    let both = language(nl: "noemt u ook", en: "names you too")
    let others = naming.subtracting(contacts.map { $0.to }).map(name).sorted()
    let count = language(
      nl: "U noemde \(language.count(contacts.count, .partner)); "
        + "\(Text.inWords(mutual)(language)) van hen \(language.word(.name, for: mutual)) u ook.",
      en: "You named \(language.count(contacts.count, .partner)); "
        + "\(Text.inWords(mutual)(language)) of them \(language.word(.name, for: mutual)) you too.")
    return [
      .heading(level: 2, language(nl: "Met wie u werkt", en: "With whom you work")),
      .paragraph(count),
    ]
      + (contacts.isEmpty
        ? []
        : [
          .table(
            header: [
              language(nl: "partner", en: "partner"), language(nl: "u zei", en: "you said"),
              language(nl: "de ander", en: "the other"),
            ],
            rows: contacts.map { answer in
              [
                name(answer.to), ContactLevel.words[answer.level ?? 0](language),
                naming.contains(answer.to) ? both : "–",
              ]
            })
        ])
      + (others.isEmpty
        ? []
        : [
          .labeled(
            language(
              nl: "Ook deze partners noemen u:", en: "These partners name you as well:"),
            language.list(others).withFullStop)
        ])
  }

  private var met: [Document.Block] {
    guard !meetings.isEmpty else { return [] }
    return [
      .heading(
        level: 2, language(nl: "De overleggen waarin u zit", en: "The meetings in which you sit")),
      .list(meetings.map { $0.name }),
    ]
  }

  private var next: [Document.Block] {
    [
      .heading(level: 2, language(nl: "Klopt het?", en: "Is it right?")),
      .paragraph(
        language(
          nl: "Ziet u iets dat anders is? Zeg het tegen wie u de vragenlijst stuurde. "
            + "Een streepje betekent alleen dat de ander u niet noemde of dit openliet.",
          en: "Do you see something that is different? Tell whoever sent you the questionnaire. "
            + "A dash only means that the other one did not name you or left this open.")),
    ]
  }
}

extension Noun {
  /// The verb of who names somebody: "noemt", "noemen".
  fileprivate static let name = Noun(nl: ("noemt", "noemen"), en: ("names", "name"))
}

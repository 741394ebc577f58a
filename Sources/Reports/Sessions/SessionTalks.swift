import CoalitionModel
import NetworkAnalysis
import Wording

extension SessionPack {
  private static let writing = "<div class=\"line\"></div><div class=\"line\"></div>"
  private static let card = Noun(nl: ("kaartje", "kaartjes"), en: ("card", "cards"))

  /// What the room is asked: about the numbered pairs, then by theme of the coalition.
  var questionSheets: [Sheet] {
    let pairs = context.links.map { link in
      language(
        nl: "Kennen \(link.first.name) en \(link.second.name) elkaar al?",
        en: "Do \(link.first.name) and \(link.second.name) know each other?")
    }
    let all = language(
      nl: "Voor iedereen: wat levert Kansrijke Start uw eigen organisatie op?",
      en: "For everybody: what does Kansrijke Start bring your own organisation?")
    let asked =
      HTMLWriter.text(of: pairs.isEmpty ? [] : [.numbered(pairs)], in: language)
      + "\n<h3>\(all)</h3>\(Self.writing)"
    let rows = context.analysis.themes.map { theme in
      [
        theme.theme.name(language).capitalizedFirst, question(about: theme.theme),
        "",
      ]
    }
    let header = [
      language(nl: "Thema", en: "Theme"), language(nl: "Vraag", en: "Question"),
      language(nl: "Wie helpt nu?", en: "Who helps now?"),
    ]
    let parts = Self.parted(rows, height: 11) { max(1, Self.lines($0[1], of: 36) - 2) }
    return [sheet(asked)]
      + parts.map { sheet(HTMLWriter.text(of: [.table(header: header, rows: $0)], in: language)) }
  }

  private func sheet(_ content: String) -> Sheet {
    Sheet(
      title: Text(nl: "Vragen voor de zaal", en: "Questions for the room"), name: "questions",
      introduction: Text(
        nl: "Lees ze één voor één voor. \u{201C}Dat weten we niet\u{201D} is ook een antwoord.",
        en: "Read them out one by one. \u{201C}We do not know\u{201D} is an answer too."),
      content: content)
  }

  /// Whom to call for a theme, with who is in view already.
  private func question(about theme: Theme) -> String {
    let workers = context.analysis.themes.first { $0.theme == theme }?.workers ?? []
    let known = workers.filter { $0.status == .involved }.map { $0.name }
    let asked = language(
      nl: "Wie belt u als een gezin hiermee te maken heeft?",
      en: "Whom do you call when a family has to do with this?")
    guard !known.isEmpty else { return asked }
    let names = language.list(Array(known.prefix(3)))
    return asked + language(nl: " In beeld: \(names).", en: " In view: \(names).")
  }

  /// The two hours, with the sheets that each part asks for.
  ///
  /// - Parameters:
  ///   - number: The number of the sheet before which the others come.
  ///   - table: The sheets that follow it.
  ///   - after: The sheets after those.
  /// - Returns: The sheet with the agenda.
  func agenda(after number: Int, _ table: [Sheet], _ after: [Sheet]) -> Sheet {
    let rows = parts(of: table + after, from: number + 1)
    let header = [
      language(nl: "Na", en: "After"), language(nl: "Minuten", en: "Minutes"),
      language(nl: "Wat u doet", en: "What you do"), language(nl: "Papier", en: "Paper"),
    ]
    let ready = language(nl: "Leg klaar", en: "Have ready")
    return Sheet(
      title: Text(nl: "Agenda voor twee uur", en: "Agenda for two hours"), name: "agenda",
      introduction: Text(
        nl: "Loopt het uit? Sla dan de pauze over, en nooit het laatste deel.",
        en: "Is it late? Then skip the break, and never the last part."),
      content: HTMLWriter.text(
        of: [
          .table(header: header, rows: rows), .heading(level: 3, ready), .list(materials),
        ], in: language))
  }

  /// The parts of the agenda, with the sheets that each asks for.
  private func parts(of sheets: [Sheet], from number: Int) -> [[String]] {
    func place(_ name: String) -> String {
      let found = sheets.firstIndex { $0.name == name }.map { "\(number + $0)" } ?? "–"
      return language(nl: "blad \(found)", en: "sheet \(found)")
    }
    return [
      row(
        "0:00", 15, "Welkom en het verhaal van één gezin", "Welcome, and the story of one family",
        ""),
      row(
        "0:15", 35, "Leg per tafel de kaartjes neer en teken wie met wie werkt",
        "At each table, lay the cards and draw who works with whom", place("blank")),
      row(
        "0:50", 25, "Stel de vragen één voor één; hoogstens drie thema’s",
        "Ask the questions one by one; three themes at most", place("questions")),
      row(
        "1:15", 10, "Neem pauze en werk de kaart bij", "Take a break and update the map",
        place("map")),
      row(
        "1:25", 25, "Bespreek wie er nog niet is, en wie hen kent",
        "Discuss who is not here yet, and who knows them",
        language(nl: "blad 2", en: "sheet 2")),
      row(
        "1:50", 10, "Kies één of twee stappen, met wie en wanneer",
        "Choose one or two steps, with who and when", language(nl: "blad 1", en: "sheet 1")),
    ]
  }

  private func row(
    _ start: String, _ minutes: Int, _ dutch: String, _ english: String, _ paper: String
  ) -> [String] {
    [start, "\(minutes)", language(nl: dutch, en: english), paper]
  }

  private var materials: [String] {
    let cards = SeatingPlan.guests(of: context.network).count
    let tables = plan?.rounds.first?.count ?? 1
    let sheet = Noun(nl: ("vel", "vellen"), en: ("sheet", "sheets"))
    let blank = language.count(tables, sheet)
    let cut = language.count(cards, Self.card)
    return [
      language(nl: "\(blank) A3 met de lege kaart", en: "\(blank) of A3 with the empty map"),
      language(nl: "\(cut), geknipt", en: "\(cut), cut out"),
      language(
        nl: "zwarte stiften, en een rode per tafel", en: "black pens, and a red one a table"),
      language(
        nl: "een formulier om te verbeteren per tafel", en: "a correction form for each table"),
    ].map { $0.capitalizedFirst + "." }
  }

  /// How the network is led: what the file says, and what only the room can say; never a verdict.
  var leadership: Sheet {
    let facts = context.partnerCount.capitalizedFirst + "."
    let header = [
      language(nl: "Vorm", en: "Form"), language(nl: "Past vaak als", en: "Often fits when"),
    ]
    let forms = Self.forms.map { [$0.name(language), $0.fits(language)] }
    let lines = Self.asked.map { "<h3>\(Escaping.xml($0(language)))</h3>\(Self.writing)" }
    return Sheet(
      title: Text(nl: "Hoe leiden wij dit netwerk?", en: "How do we lead this network?"),
      name: "leadership",
      introduction: Text(
        nl: "Dit blad geeft geen oordeel. Het helpt om erover te praten (Provan en Kenis, 2008).",
        en: "This sheet gives no verdict. It helps to talk about it (Provan and Kenis, 2008)."),
      content: ([
        HTMLWriter.text(of: [.paragraph(facts), .table(header: header, rows: forms)], in: language)
      ] + lines).joined(separator: "\n"))
  }

  private static let forms: [(name: Text, fits: Text)] = [
    (
      Text(nl: "Allen samen", en: "All together"),
      Text(
        nl: "er weinig partners zijn (zo’n 6 tot 8), die elkaar vertrouwen en het eens zijn",
        en: "there are few partners (some 6 to 8), who trust each other and agree")
    ),
    (
      Text(nl: "Eén partner trekt", en: "One partner leads"),
      Text(
        nl: "er meer partners zijn, die vooral deze ene partner goed kennen en vertrouwen",
        en: "there are more partners, who know and trust this one partner most")
    ),
    (
      Text(nl: "Een eigen bureau", en: "An office of its own"),
      Text(
        nl: "er veel partners zijn, die het redelijk eens zijn en veel samen moeten regelen",
        en: "there are many partners, who mostly agree and have much to arrange together")
    ),
  ]

  private static let asked: [Text] = [
    Text(
      nl: "Wie vertrouwen elkaar zo dat zij bellen zonder afspraak?",
      en: "Who trust each other enough to call without an arrangement?"),
    Text(
      nl: "Over welke doelen zijn wij het eens, en waarover nog niet?",
      en: "On which goals do we agree, and on which not yet?"),
    Text(
      nl: "Wat moeten wij samen regelen, en wie heeft daar tijd voor?",
      en: "What do we have to arrange together, and who has time for it?"),
    Text(nl: "Welke vorm past nu bij ons?", en: "Which form fits us now?"),
  ]
}

extension SessionPack {
  /// A code for each partner, tie and meeting, with room to say what is not right.
  var correctionSheets: [Sheet] {
    let form = CorrectionForm(of: context.network, language)
    let header = [
      language(nl: "Code", en: "Code"), language(nl: "Op de kaart", en: "On the map"),
      language(nl: "Nu", en: "Now"), language(nl: "Klopt", en: "Right"),
      language(nl: "Wat is het dan?", en: "What is it?"),
    ]
    let rows = form.items.map { [$0.code, $0.words, $0.state, "\u{2610}", ""] }
    let parts = Self.parted(rows, height: 210) { row in
      4 + 6 * max(Self.lines(row[1], of: 32), Self.lines(row[2], of: 16))
    }
    return (parts.isEmpty ? [[]] : parts).map { rows in
      let none = language(nl: "Nog niemand staat in het bestand.", en: "The file has nobody yet.")
      return Sheet(
        title: Text(nl: "Klopt dit?", en: "Is this right?"), name: "corrections",
        introduction: Text(
          nl: """
            Zet een kruisje, of schrijf op wat het dan is. Alleen organisaties, geen namen van \
            mensen. De codes staan ook in verbeteringen.xlsx.
            """,
          en: """
            Tick what is right, or write what it is. Only organisations, no names of people. The \
            codes are also in corrections.xlsx.
            """),
        content: HTMLWriter.text(
          of: [
            rows.isEmpty ? .paragraph(none) : .table(header: header, rows: rows)
          ], in: language))
    }
  }
}

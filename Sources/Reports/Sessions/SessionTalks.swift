import CoalitionModel
package import NetworkAnalysis
package import Wording

extension SessionPack {
  private static let writing = "<div class=\"line\"></div><div class=\"line\"></div>"

  /// What the room is asked: about the numbered pairs, then by theme of the coalition.
  var questions: Sheet {
    let pairs = context.links.map { link in
      language(
        nl: "Kennen \(link.first.name) en \(link.second.name) elkaar al?",
        en: "Do \(link.first.name) and \(link.second.name) know each other?")
    }
    let themes = context.network.priorities.map { $0.theme }.distinctItems.map { theme in
      let name = theme.name(language)
      let question = language(
        nl: "\(name): wie belt u nu, en wie belt u daarna?",
        en: "\(name): whom do you call now, and whom after that?")
      return "<h3>\(Escaping.xml(question.capitalizedFirst))</h3>\(Self.writing)"
    }
    let all = language(
      nl: "Wat levert Kansrijke Start uw eigen organisatie op?",
      en: "What does Kansrijke Start bring your own organisation?")
    let first = HTMLWriter.text(of: pairs.isEmpty ? [] : [.numbered(pairs)])
    return Sheet(
      title: Text(nl: "Vragen voor de zaal", en: "Questions for the room"),
      introduction: Text(
        nl: "Lees ze één voor één voor. \u{201C}Weten we niet\u{201D} is ook een antwoord.",
        en: "Read them out one by one. \u{201C}We don't know\u{201D} is an answer too."),
      content: ([first] + themes + ["<h3>\(all)</h3>\(Self.writing)"]).joined(separator: "\n"))
  }

  var agenda: Sheet {
    let items: [(start: String, minutes: Int, what: Text)] = [
      ("0:00", 15, Text(nl: "Welkom en het verhaal van één gezin", en: "Welcome, and one family")),
      (
        "0:15", 35,
        Text(
          nl: "Per tafel: leg de kaartjes neer en teken wie met wie werkt",
          en: "Each table: lay the cards and draw who works with whom")
      ),
      (
        "0:50", 25,
        Text(nl: "Vragen voor de zaal, één voor één", en: "Questions for the room, one by one")
      ),
      ("1:15", 10, Text(nl: "Pauze: werk de kaart bij", en: "Break: bring the map up to date")),
      (
        "1:25", 25,
        Text(
          nl: "Wie zit hier niet? Loop de uitnodigingslijst langs",
          en: "Who is not here? Go through the list of invitations")
      ),
      (
        "1:50", 10,
        Text(
          nl: "Kies één of twee stappen, met wie en wanneer",
          en: "Choose one or two steps, with who and when")
      ),
    ]
    let header = [
      language(nl: "Na", en: "After"), language(nl: "Minuten", en: "Minutes"),
      language(nl: "Wat", en: "What"),
    ]
    return Sheet(
      title: Text(nl: "Agenda voor twee uur", en: "Agenda for two hours"),
      introduction: Text(
        nl: "Loopt het uit? Sla dan de pauze over, nooit het laatste blok.",
        en: "Is it late? Then skip the break, never the last part."),
      content: HTMLWriter.text(of: [
        .table(header: header, rows: items.map { [$0.start, "\($0.minutes)", $0.what(language)] })
      ]))
  }

  /// Who sits with whom, and how many of the pairs without a tie so meet.
  var seating: Sheet {
    let title = Text(nl: "Wie zit bij wie?", en: "Who sits with whom?")
    guard let plan else {
      let none = language(
        nl: "Een plan vraagt 2 tot \(SeatingPlan.largest) partners.",
        en: "A plan takes 2 to \(SeatingPlan.largest) partners.")
      return Sheet(title: title, content: "<p>\(none)</p>")
    }
    let rounds = plan.rounds.enumerated().map { place, tables in
      let heading = language(nl: "Ronde \(place + 1)", en: "Round \(place + 1)")
      let parts = tables.enumerated().map { table($0.element, number: $0.offset + 1) }
      let above = plan.rounds.count > 1 ? "<h3>\(heading)</h3>\n" : ""
      return "\(above)<div class=\"tables\">\n\(parts.joined(separator: "\n"))\n</div>"
    }
    let most = plan.mostOfDomain
    let rule = language(
      nl:
        "Van één domein zitten er hoogstens \(most) aan een tafel. Komt iemand niet? Schuif door.",
      en: "At most \(most) of one domain sit at a table. Is somebody absent? Move up.")
    return Sheet(
      title: title, introduction: SeatingWords(plan).result,
      content: rounds.joined(separator: "\n") + "\n<p>\(rule)</p>")
  }

  private func table(_ guests: [Partner], number: Int) -> String {
    let name = language(nl: "Tafel \(number)", en: "Table \(number)")
    let items = guests.map { "<li>\(Escaping.xml($0.name))\(numbers(of: $0))</li>" }
    return "<div class=\"card\"><h3>\(name)</h3>\n<ul>\(items.joined(separator: "\n"))</ul></div>"
  }

  /// How the network is led: what the file says, and what only the room can say; never a verdict.
  var leadership: Sheet {
    let figures = context.analysis.figures
    let turns = figures.centralization.degree.map { context.number($0, decimals: 2) }
    let unknown = language(
      nl: "Dat is niet te zeggen met minder dan 3 partners.",
      en: "That cannot be said with fewer than 3 partners.")
    let around = turns.map {
      language(
        nl: "De kaart draait voor \($0) om één partner; 0 is gelijk verdeeld, 1 is een ster.",
        en: "The map turns around one partner for \($0); 0 is evenly spread, 1 is a star.")
    }
    let facts = [context.partnerCount.capitalizedFirst + ".", around ?? unknown]
    let asked = [
      language(
        nl: "Wie vertrouwen elkaar zo dat zij bellen zonder dat het is afgesproken?",
        en: "Who trust each other enough to call without an arrangement?"),
      language(
        nl: "Over welke doelen zijn wij het eens, en waarover nog niet?",
        en: "On which goals do we agree, and on which not yet?"),
      language(
        nl: "Hoeveel moet er samen geregeld worden, en wie heeft daar tijd voor?",
        en: "How much has to be arranged together, and who has time for it?"),
      language(
        nl: "Past het dat allen samen leiden, dat één partner trekt, of een eigen bureau?",
        en: "Does it fit that all lead together, that one partner leads, or an office of its own?"),
    ]
    let lines = asked.map { "<h3>\(Escaping.xml($0))</h3>\(Self.writing)" }
    return Sheet(
      title: Text(nl: "Hoe leiden wij dit netwerk?", en: "How do we lead this network?"),
      introduction: Text(
        nl: "Dit blad geeft geen oordeel; het helpt om erover te praten (Provan en Kenis, 2008).",
        en: "This sheet gives no verdict; it helps to talk about it (Provan and Kenis, 2008)."),
      content: ([HTMLWriter.text(of: [.list(facts)])] + lines).joined(separator: "\n"))
  }
}

/// What a seating plan brings, in a sentence.
package struct SeatingWords {
  private let plan: SeatingPlan

  /// Takes the plan.
  package init(_ plan: SeatingPlan) { self.plan = plan }

  /// How many of the pairs meet, and how many could at most.
  package var result: Text {
    guard !plan.pairs.isEmpty else {
      return Text(
        nl: "Elke tafel mengt de domeinen; er zijn geen paren om samen te zetten.",
        en: "Each table mixes the domains; there are no pairs to bring together.")
    }
    let (met, all, most) = (plan.met.count, plan.pairs.count, plan.most)
    return Text { language in
      let pairs = language.word(.pair, for: all)
      return Text(
        nl: """
          Dit plan brengt \(met) van de \(all) \(pairs) uit zorg en sociaal domein samen waarvan geen \
          verbinding in beeld is; hoogstens \(most) is mogelijk.
          """,
        en: """
          This plan brings together \(met) of the \(all) \(pairs) of care and the social domain \
          without a tie in view; at most \(most) is possible.
          """)(language)
    }
  }
}

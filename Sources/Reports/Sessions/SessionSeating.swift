import CoalitionModel
package import NetworkAnalysis
package import Wording

extension SessionPack {
  /// Who sits with whom, and how many of the pairs without a tie so meet.
  var seatingSheets: [Sheet] {
    guard let plan else {
      let none = language(
        nl: "Een plan is er voor 2 tot \(SeatingPlan.largest) partners.",
        en: "There is a plan for 2 to \(SeatingPlan.largest) partners.")
      return [sheet("<p>\(none)</p>", nil)]
    }
    let result = SeatingWords(plan).result
    return plan.rounds.enumerated().flatMap { place, tables in
      let rows = stride(from: 0, to: tables.count, by: 2).map { start in
        Array(tables.enumerated())[start..<min(start + 2, tables.count)]
      }
      let parts = Self.parted(rows, height: 34) { row in
        2 + (row.map { $0.element.map { Self.lines($0.name, of: 36) }.reduce(0, +) }.max() ?? 0)
      }
      return parts.map { rows in
        let cells = rows.joined().map { table($0.element, number: $0.offset + 1) }
        let heading = language(nl: "Ronde \(place + 1)", en: "Round \(place + 1)")
        return sheet(
          (plan.rounds.count > 1 ? "<h3>\(heading)</h3>\n" : "")
            + "<div class=\"tables\">\n\(cells.joined(separator: "\n"))\n</div>", result)
      }
    }
  }

  private func sheet(_ content: String, _ result: Text?) -> Sheet {
    let absent = language(
      nl: "Komt er iemand niet? Schuif dan door, en houd aan elke tafel meer dan één domein.",
      en: "Is somebody absent? Then move up, and keep more than one domain at each table.")
    return Sheet(
      title: Text(nl: "Wie zit bij wie?", en: "Who sits with whom?"), name: "seating",
      introduction: result, content: content + (result == nil ? "" : "\n<p>\(absent)</p>"))
  }

  private func table(_ guests: [Partner], number: Int) -> String {
    let name = language(nl: "Tafel \(number)", en: "Table \(number)")
    let items = guests.map { "<li>\(Escaping.xml($0.name))\(numbers(of: $0))</li>" }
    return "<div><h3>\(name)</h3>\n<ul>\(items.joined(separator: "\n"))</ul></div>"
  }
}

/// What a seating plan brings, in words.
package struct SeatingWords {
  private let plan: SeatingPlan

  /// Takes the plan.
  package init(_ plan: SeatingPlan) { self.plan = plan }

  /// How many of the pairs meet, how many could at most, and by which rule.
  package var result: Text {
    let rule = Text(
      nl: "Aan een tafel zitten hoogstens \(plan.mostOfDomain) partners uit één domein.",
      en: "A table has at most \(plan.mostOfDomain) partners of one domain.")
    guard !plan.pairs.isEmpty else { return rule }
    let (met, all, most) = (plan.met.count, plan.pairs.count, plan.most)
    return Text { language in
      let pairs = language.word(
        Noun(nl: ("ontbrekend paar", "ontbrekende paren"), en: ("missing pair", "missing pairs")),
        for: all)
      let meet = language.word(
        Noun(nl: ("ontmoet", "ontmoeten"), en: ("meets", "meet")), for: all)
      return Text(
        nl: """
          \(met) van \(all) \(pairs) \(meet) elkaar, hoogstens \(most) mogelijk. Zo’n paar is één \
          partner uit de zorg en één uit het sociaal domein, van wie geen verbinding in beeld is. \
          \(rule.nl)
          """,
        en: """
          \(met) of \(all) \(pairs) \(meet), at most \(most) possible. Such a pair is one partner of \
          care and one of the social domain without a tie in view. \(rule.en)
          """)(language)
    }
  }
}

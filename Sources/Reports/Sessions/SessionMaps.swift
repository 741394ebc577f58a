import CoalitionModel
import NetworkAnalysis
import Wording

extension SessionPack {
  var wholeMap: Sheet {
    Sheet(
      title: Text(nl: "De kaart", en: "The map"), isWide: true,
      content: "<figure>\n\(map)\n</figure>")
  }

  /// Partners by domain, with the unknown domain last.
  private var byDomain: [(name: String, partners: [Partner])] {
    let guests = SeatingPlan.guests(of: context.network)
    let domains = guests.map { $0.domain }.distinctItems
    return domains.map { domain in
      (context.name(of: domain), guests.filter { $0.domain == domain })
    }
  }

  /// The places of the partners without a tie, so that the room is not steered.
  var blankMap: Sheet {
    let columns = byDomain.map { name, partners in
      let plates = partners.map { "<p class=\"plate\">\(Escaping.xml($0.name))</p>" }
      return "<div><h3>\(Escaping.xml(name))</h3>\n\(plates.joined(separator: "\n"))</div>"
    }
    let empty = Array(repeating: "<p class=\"plate empty\"></p>", count: 6).joined(separator: "\n")
    let other = language(nl: "Wie nog meer?", en: "Who else?")
    return Sheet(
      title: Text(nl: "Teken wie met wie werkt", en: "Draw who works with whom"),
      introduction: Text(
        nl: """
          Trek een lijn tussen wie elkaar nu belt, verwijst of samen overlegt. Twijfelt u? Laat het \
          leeg.
          """,
        en: """
          Draw a line between those who call, refer to or meet each other now. In doubt? Leave it \
          empty.
          """),
      isWide: true,
      content: """
        <div class="columns">
        \(columns.joined(separator: "\n"))
        <div><h3>\(other)</h3>
        \(empty)</div>
        </div>
        """)
  }

  /// A card for each partner, six on a sheet.
  var cardSheets: [Sheet] {
    let guests = SeatingPlan.guests(of: context.network)
    return stride(from: 0, to: guests.count, by: 6).map { start in
      let cards = guests[start..<min(start + 6, guests.count)].map(card)
      return Sheet(
        title: Text(nl: "Kaartjes per partner", en: "Cards of partners"),
        content: "<div class=\"cards\">\n\(cards.joined(separator: "\n"))\n</div>")
    }
  }

  private func card(of partner: Partner) -> String {
    let line = "<div class=\"line\"></div>"
    let works = language(nl: "Wij werken nu met:", en: "We work now with:")
    let brings = language(nl: "Wat wij een gezin bieden:", en: "What we offer a family:")
    return """
      <div class="card"><h3>\(Escaping.xml(partner.name))</h3>
      <p>\(Escaping.xml(context.name(of: partner.domain)))</p>
      <p>\(works)</p>\(line)\(line)
      <p>\(brings)</p>\(line)</div>
      """
  }

  /// A code for each tie and partner, with room to say what is not right.
  var correction: Sheet {
    let header = [
      "code", language(nl: "Op de kaart", en: "On the map"), language(nl: "Klopt", en: "Right"),
      language(nl: "Anders, namelijk", en: "Otherwise, namely"),
    ]
    let partners = context.network.partners.sorted { $0.id < $1.id }.enumerated().map {
      [code("P", $0.offset), "\($0.element.name) (\($0.element.status.name(language)))", "☐", ""]
    }
    let pairs = context.analysis.network.ties.map { PartnerPair($0.from, $0.to) }.distinctItems
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let ties = pairs.enumerated().map {
      [code("V", $0.offset), context.name(of: $0.element), "☐", ""]
    }
    let meetings = context.analysis.structures.sorted { $0.id < $1.id }.enumerated().map {
      let members = language.list($0.element.members.map(context.analysis.name).sorted())
      let words = members.isEmpty ? $0.element.name : "\($0.element.name): \(members)"
      return [code("O", $0.offset), words, "☐", ""]
    }
    return Sheet(
      title: Text(nl: "Wat klopt er niet?", en: "What is not right?"),
      introduction: Text(
        nl: "De code vindt de regel terug. P is een partner, V een verbinding, O een overleg.",
        en: "The code finds the line. P is a partner, V a tie, O a meeting."),
      content: HTMLWriter.text(of: [.table(header: header, rows: partners + ties + meetings)]))
  }

  private func code(_ letter: String, _ place: Int) -> String {
    letter + (place < 9 ? "0" : "") + "\(place + 1)"
  }
}

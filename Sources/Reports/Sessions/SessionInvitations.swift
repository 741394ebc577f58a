import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

extension SessionPack {
  private static let box = "<span class=\"box\"></span>"
  /// So many partners that are not in view yet stand on the list.
  private static let mostWanted = 8
  private static let kind = Noun(
    nl: ("soort partner", "soorten partners"), en: ("kind of partner", "kinds of partner"))

  var summary: Sheet {
    let blocks = OnePage(context).blocks.filter { block in
      switch block {
      case .heading(level: 1, _), .picture: false
      default: true
      }
    }
    return Sheet(
      title: Text(nl: "Samenvatting", en: "Summary"), name: "summary",
      content: HTMLWriter.text(of: blocks, in: language))
  }

  /// Who is asked for and does not take part yet, with through whom to reach them.
  var invitationSheets: [Sheet] {
    let entries = MissingPartners(in: context.analysis, norm: context.norm).entries
    let rows = entries.prefix(Self.mostWanted).map(row)
    let header = [
      language(nl: "Partner", en: "Partner"), language(nl: "Wat we weten", en: "What we know"),
      language(nl: "Via wie, of eerste stap", en: "Through whom, or first step"),
      language(nl: "Komt", en: "Comes"),
    ]
    let parts = Self.parted(rows, height: 190) { row in
      4
        + 5
        * max(
          Self.lines(row[0], of: 18), Self.lines(row[1], of: 17), Self.lines(row[2], of: 34))
    }
    let none = language(
      nl: "Alle soorten partners van de norm doen mee.",
      en: "All kinds of partner of the norm take part.")
    let tables = parts.map { [Document.Block.table(header: header, rows: $0)] }
    return (tables.isEmpty ? [[.paragraph(none)]] : tables).enumerated().map { place, blocks in
      let isLast = place >= tables.count - 1
      return invitations(blocks + (isLast ? more(entries.count - rows.count) : []))
    }
  }

  private func row(of entry: MissingPartners.Entry) -> [String] {
    let likely = language(
      nl: "Doet waarschijnlijk mee; vraag het na", en: "Probably takes part; ask")
    let known = entry.likely == nil ? entry.known(language) : likely
    return [
      entry.wanted.name(language).capitalizedFirst, known.capitalizedFirst,
      entry.route(language).capitalizedFirst, "\u{2610}",
    ]
  }

  private func more(_ left: Int) -> [Document.Block] {
    guard left > 0 else { return [] }
    let others = language.count(left, Self.kind)
    let stand = language.word(Noun(nl: ("staat", "staan"), en: ("stands", "stand")), for: left)
    return [
      .paragraph(
        language(
          nl: "Nog \(others) \(stand) in het rapport.",
          en: "Another \(others) \(stand) in the report."))
    ]
  }

  private func invitations(_ blocks: [Document.Block]) -> Sheet {
    Sheet(
      title: Text(nl: "Wie nodigt u het eerst uit?", en: "Whom do you invite first?"),
      name: "invitations",
      introduction: Text(
        nl: """
          Dit zijn partners die nog niet meedoen, of van wie wij het niet weten. Bel hen het eerst. \
          Een goede bijeenkomst heeft 8 tot 22 mensen.
          """,
        en: """
          These are partners that do not take part yet, or of which we do not know. Call them first. \
          A good meeting has 8 to 22 people.
          """),
      content: HTMLWriter.text(of: blocks, in: language))
  }

  /// All who take part, to tick.
  var guestSheets: [Sheet] {
    let guests = context.network.partners.filter { $0.status == .involved }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let none = language(
      nl: "Nog niemand staat in het bestand.", en: "The file has nobody yet.")
    let parts = Self.parted(guests, height: 50) { Self.lines($0.name, of: 34) }
    let sheets = parts.map { guests in
      let items = guests.map { "<li>\(Self.box)\(Escaping.xml($0.name))\(numbers(of: $0))</li>" }
      return "<ul class=\"boxes\">\n\(items.joined(separator: "\n"))\n</ul>"
    }
    return (sheets.isEmpty ? ["<p>\(none)</p>"] : sheets).map { content in
      Sheet(
        title: Text(nl: "Wie doet mee en komt?", en: "Who takes part and comes?"), name: "guests",
        introduction: Text(
          nl: """
            Eén mens per partner is genoeg. Een rood nummer hoort bij een vraag voor deze \
            bijeenkomst. Schrijf namen van mensen op uw eigen lijst, niet op dit blad.
            """,
          en: """
            One person for each partner is enough. A red number belongs to a question for this \
            meeting. Write names of people on a list of your own, not on this sheet.
            """),
        content: content)
    }
  }

  /// A letter to send on.
  var letter: Sheet {
    let blocks = [
      Text(nl: "Beste …,", en: "Dear …,"),
      Text(
        nl: """
          In \(context.network.name) werken partners samen voor kinderen en hun ouders: voor, \
          tijdens en na de zwangerschap. Wij zetten graag met elkaar op papier wie met wie werkt. \
          Dan zien wij hoe een gezin verder komt, en wat wij nog niet weten. Uw kijk daarop hebben \
          wij nodig.
          """,
        en: """
          In \(context.network.name) partners work together for children and their parents: \
          before, during and after pregnancy. We would like to put on paper who works with whom. \
          That shows us how a family finds its way, and what we do not know yet. We need your view.
          """),
      Text(
        nl: "Komt u op … om … uur, bij …? Het duurt twee uur. U hoeft niets voor te bereiden.",
        en: "Will you come on … at …, at …? It takes two hours. You need not prepare anything."),
      Text(
        nl: "Na afloop krijgt u de nieuwe kaart, met de één of twee stappen die wij samen kiezen.",
        en: "Afterwards you get the new map, with the one or two steps that we choose together."),
      Text(nl: "Met vriendelijke groet,", en: "Kind regards,"), Text("…"),
    ].map { Document.Block.paragraph($0(language)) }
    return Sheet(
      title: Text(nl: "Brief om uit te nodigen", en: "Letter of invitation"), name: "letter",
      introduction: Text(
        nl: "Vul de puntjes in en pas de brief aan.", en: "Fill in the dots and change the letter."),
      content: HTMLWriter.text(of: blocks, in: language))
  }
}

import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

extension SessionPack {
  private static let box = "<span class=\"box\"></span>"

  var summary: Sheet {
    let blocks = OnePage(context).blocks.filter { block in
      switch block {
      case .heading(level: 1, _), .picture: false
      default: true
      }
    }
    return Sheet(
      title: Text(nl: "Samenvatting", en: "Summary"), content: HTMLWriter.text(of: blocks))
  }

  /// Who is invited: first who is asked for and does not take part, then all who do.
  var invitations: Sheet {
    let entries = MissingPartners(in: context.analysis, norm: context.norm).entries
    let rows = entries.map { entry in
      let isKnown = entry.presence == .absent
      let route = entry.routes.prefix(2).map { $0(language) }.joined(separator: "; ")
      let step = entry.requirements.first?.firstStep(language) ?? ""
      return [
        entry.wanted.name(language), language.lacking(isKnown: isKnown),
        route.isEmpty ? step : route, "☐",
      ]
    }
    let header = [
      language(nl: "Partner", en: "Partner"), language(nl: "Wat we weten", en: "What we know"),
      language(nl: "Via wie", en: "Through whom"), language(nl: "Komt", en: "Comes"),
    ]
    let first = language(nl: "Eerst: wie nog niet in beeld is", en: "First: who is not in view yet")
    let then = language(nl: "Dan: wie meedoet", en: "Then: who takes part")
    let table = HTMLWriter.text(of: [.heading(level: 3, first), .table(header: header, rows: rows)])
    let guests = context.network.partners.filter { $0.status == .involved }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { "<li>\(Self.box)\(Escaping.xml($0.name))\(numbers(of: $0))</li>" }
    let nobody = language(nl: "Nog niemand staat in het bestand.", en: "The file has nobody yet.")
    let list =
      guests.isEmpty
      ? "<p>\(nobody)</p>" : "<ul class=\"boxes\">\n\(guests.joined(separator: "\n"))\n</ul>"
    return Sheet(
      title: Text(nl: "Wie nodigt u uit?", en: "Whom do you invite?"),
      introduction: Text(
        nl: """
          Begin bovenaan. Eén mens per partner is genoeg. Een rood nummer hoort bij een vraag voor \
          vandaag. Schrijf namen van mensen op uw eigen lijst, niet op dit blad.
          """,
        en: """
          Begin at the top. One person for each partner is enough. A red number belongs to a \
          question for today. Write names of people on a list of your own, not on this sheet.
          """),
      content: (rows.isEmpty ? "" : table + "\n") + "<h3>\(then)</h3>\n" + list)
  }

  /// The numbers of the pairs to talk about in which a partner is.
  func numbers(of partner: Partner) -> String {
    let found = context.links.enumerated().filter {
      $0.element.first.id == partner.id || $0.element.second.id == partner.id
    }
    guard !found.isEmpty else { return "" }
    let words = found.map { "\($0.offset + 1)" }.joined(separator: ", ")
    return " <span class=\"number\">\(words)</span>"
  }

  /// A letter to send on.
  var letter: Sheet {
    let name = context.network.name
    let blocks: [Document.Block] = [
      .paragraph(language(nl: "Beste …,", en: "Dear …,")),
      .paragraph(
        language(
          nl: """
            In \(name) werken partners rond zwangerschap, geboorte en de eerste jaren samen. Wij \
            willen op papier zien wie met wie werkt, en waar gezinnen nog niet goed worden \
            doorverwezen. Daarbij kunnen wij u niet missen.
            """,
          en: """
            In \(name) partners around pregnancy, birth and the first years work together. We want \
            to see on paper who works with whom, and where families do not find their way yet. We \
            cannot do so without you.
            """)),
      .paragraph(
        language(
          nl: "Komt u? Op … om … uur, bij …. Het duurt twee uur; voorbereiden hoeft niet.",
          en: "Will you come? On … at …, at …. It takes two hours; you need not prepare.")),
      .paragraph(
        language(
          nl: "Na afloop krijgt u de nieuwe kaart, met de één of twee stappen die wij kiezen.",
          en: "Afterwards you get the new map, with the one or two steps that we choose.")),
      .paragraph(language(nl: "Met vriendelijke groet, …", en: "Kind regards, …")),
    ]
    return Sheet(
      title: Text(nl: "Brief om uit te nodigen", en: "Letter of invitation"),
      introduction: Text(
        nl: "Vul de puntjes in en pas de brief aan.", en: "Fill in the dots and change the letter."),
      content: HTMLWriter.text(of: blocks))
  }
}

import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension SessionPack {
  private static let line = "<div class=\"line\"></div>"
  /// So many letters of names of neighbors stand on a card.
  private static let lettersOnCard = 110

  var wholeMap: Sheet {
    Sheet(
      title: Text(nl: "De kaart", en: "The map"), name: "map", isWide: true,
      content: WebPage.figure(map))
  }

  /// Those who are on the maps and have a card: who takes part, has been asked or is wanted.
  private var guests: [Partner] { SeatingPlan.guests(of: context.network) }

  private var byDomain: [(domain: Domain?, partners: [Partner])] {
    let guests = guests
    return guests.map { $0.domain }.distinctItems.map { domain in
      (domain: domain, partners: guests.filter { $0.domain == domain })
    }
  }

  /// The places of the partners without a tie, so that the room is not steered.
  var blankMap: Sheet {
    let groups = byDomain
    let isSmall = guests.count > 40 || groups.count > 6
    let rows = max(isSmall ? 12 : 6, (guests.count + 5) / 6)
    let columns = groups.map { group in
      let plates = group.partners.map { partner in
        let wanted = partner.status == .involved ? "" : " wanted"
        return "<p class=\"plate \(Self.className(of: partner.domain))\(wanted)\">"
          + "\(Escaping.xml(partner.name))</p>"
      }
      let width = min(5, max(1, (group.partners.count + rows - 1) / rows))
      return column(
        context.name(of: group.domain).capitalizedFirst, plates,
        "wide\(width) \(Self.className(of: group.domain))")
    }
    let empty = Array(repeating: "<p class=\"plate empty\"></p>", count: 6)
    let other = language(nl: "Wie nog meer?", en: "Who else?")
    let all = (columns + [column(other, empty, "wide1")]).joined(separator: "\n")
    return Sheet(
      title: Text(nl: "Teken wie met wie werkt", en: "Draw who works with whom"), name: "blank",
      introduction: Text(
        nl: """
          Trek een lijn tussen wie elkaar nu belt, naar elkaar verwijst of samen overlegt. Een \
          gestreepte lijn is een plan. Twijfelt u? Laat het leeg: dat betekent dat wij het niet weten.
          """,
        en: """
          Draw a line between those who call, refer to or meet each other now. A dashed line is a \
          plan. In doubt? Leave it empty: that means we do not know.
          """),
      isWide: true,
      content: "<div class=\"columns\(isSmall ? " small" : "")\">\n\(all)\n</div>")
  }

  private func column(_ name: String, _ plates: [String], _ classes: String) -> String {
    """
    <div class="\(classes)"><h3>\(Escaping.xml(name))</h3>
    <div class="plates">
    \(plates.joined(separator: "\n"))
    </div></div>
    """
  }

  /// A card for each partner, six on a sheet.
  var cardSheets: [Sheet] {
    let guests = guests
    return stride(from: 0, to: guests.count, by: 6).map { start in
      let cards = guests[start..<min(start + 6, guests.count)].map(card)
      return Sheet(
        title: Text(nl: "Kaartjes per partner", en: "Cards of partners"), name: "card-sheet",
        content: "<div class=\"cards\">\n\(cards.joined(separator: "\n"))\n</div>")
    }
  }

  private func card(of partner: Partner) -> String {
    let works = language(nl: "Werkt nu met:", en: "Works now with:")
    let lines = [
      Text(nl: "Meedoen levert ons op:", en: "Taking part brings us:"),
      Text(nl: "Wij willen contact met:", en: "We want contact with:"),
    ].map { "<p>\($0(language))</p>\(Self.line)" }
    let right = language(nl: "klopt", en: "right")
    let wrong = language(nl: "klopt niet, zie de achterkant", en: "not right, see the back")
    return """
      <div class="card"><h3 class="\(Self.className(of: partner.domain))">\
      <span>\(Escaping.xml(partner.name))</span>\(numbers(of: partner))</h3>
      <p>\(Escaping.xml(facts(of: partner).capitalizedFirst))</p>
      <p>\(works) \(Escaping.xml(neighbors(of: partner)))</p>
      <p class="asked">\(Escaping.xml(question(for: partner)))</p>
      \(lines.joined(separator: "\n"))
      <p><span class="box"></span>\(right) <span class="box"></span>\(wrong)</p></div>
      """
  }

  /// The domain, how the partner takes part where it does not simply do so, and what it leads.
  private func facts(of partner: Partner) -> String {
    let roles = partner.roles.filter { !$0.isWanted }.map { $0.role.name(language) }.distinctItems
    let status = partner.status == .involved ? [] : [partner.status.name(language)]
    return ([context.name(of: partner.domain)] + status + roles.prefix(2)).joined(separator: ", ")
  }

  private func known(to partner: Partner) -> [Partner] {
    let projection = context.analysis.projection
    guard let node = projection.node(of: partner.id) else { return [] }
    return projection.graph.neighbors(of: node).map { projection.partner(of: $0) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private func neighbors(of partner: Partner) -> String {
    let all = known(to: partner).map { $0.name }
    guard !all.isEmpty else {
      return language(nl: "dat is nog niet in beeld", en: "that is not in view yet")
    }
    var (told, letters) = ([String](), 0)
    for name in all where letters + name.count <= Self.lettersOnCard || told.isEmpty {
      told.append(name)
      letters += name.count + 2
    }
    let left = all.count - told.count
    let more = language(nl: "nog \(left)", en: "\(left) more")
    return language.list(told + (left > 0 ? [more] : []))
  }

  /// One question on each card, about what the map has of this partner.
  private func question(for partner: Partner) -> String {
    let others = context.links.compactMap { link -> Partner? in
      if link.first.id == partner.id { return link.second }
      return link.second.id == partner.id ? link.first : nil
    }
    if !others.isEmpty {
      let names = context.names(Array(others.prefix(2)))
      return language(nl: "Kent u \(names) al?", en: "Do you know \(names)?")
    }
    if partner.status != .involved {
      return language(
        nl: "Wat ziet u bij jonge gezinnen dat wij nog niet zien?",
        en: "What do you see in young families that we do not see yet?")
    }
    return known(to: partner).isEmpty
      ? language(nl: "Met wie werkt u het meest samen?", en: "With whom do you work most?")
      : language(nl: "Wie hoort er nog bij dit rijtje?", en: "Who else belongs on this list?")
  }
}

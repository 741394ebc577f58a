import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// One partner with everybody it works with, and the ties between these.
  ///
  /// Without ``DiagramOptions/partner`` the partner with most ties. Who is two steps away stands below
  /// in words, with the partner that can introduce them.
  package static let ego = View(
    name: "ego", aliases: ["partner"],
    question: Text(
      nl: "Met wie werkt één partner?",
      en: "With whom does one partner work?"), needs: [.partner, .places]
  ) { analysis, options in
    egoDiagram(of: analysis, options)
  }

  private static func egoDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = EgoWords(of: analysis, options)
    let content = EgoContent(of: analysis, options)
    let isTooLarge = content.marks.count > EgoContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title(of: content), words.subtitle(of: content))
    if !isTooLarge { page.add(content, options) }
    for (place, note) in words.lists(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: content.marks, lines: content.lines, notes: words.notes(on: content),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title(of: content), description: words.description(of: content),
      options.language, isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// How much of a page of a fixed shape goes to title, words, legend and source, in points.
  private static let around = 250.0

  fileprivate mutating func add(_ content: EgoContent, _ options: DiagramOptions) {
    let badges = content.badges.map { $0.mark }
    var map = MapLayout(marks: content.marks + badges, lines: content.lines, width: room)
    map.earlier = options.places.map { ($0, SIMD2(Self.margin, bottom)) }
    map.aspect = options.aspect.map { room / max(room / 6, width / $0 - Self.around) }
    let (centers, height) = map.placed()
    for mark in content.marks + badges {
      if let center = centers[mark.id] { add(mark, at: center + SIMD2(Self.margin, bottom)) }
    }
    for line in content.lines { add(line) }
    skip(height + (height > 0 ? 26 : 0))
  }
}

/// What stands around one partner: those tied to it, the meetings it is in, its missing ties.
struct EgoContent {
  /// So many marks still make a readable page.
  static let mostMarks = 80

  /// The partner in the middle; `nil` in an empty network.
  let ego: Partner?
  /// The partners tied to it, by id.
  private(set) var contacts: [Partner] = []
  private(set) var marks: [Mark] = []
  private(set) var lines: [Line] = []
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []

  private let analysis: Analysis
  private let options: DiagramOptions
  private let ids: PartnerMarks

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    ego = options.partner.flatMap(analysis.network.partner) ?? Self.mostTied(in: analysis)
    guard let ego else { return }
    addPartners(around: ego)
    addStructures(of: ego)
    addTies(of: ego)
    addLinks(of: ego)
  }

  /// The partner with most ties, the first of those by id.
  private static func mostTied(in analysis: Analysis) -> Partner? {
    let projection = analysis.projection
    let most = projection.graph.nodes.max { one, other in
      let degrees = [one, other].map { projection.graph.degree(of: $0) }
      return (degrees[0], other.index) < (degrees[1], one.index)
    }
    return most.map(projection.partner(of:)) ?? analysis.network.partners.min { $0.id < $1.id }
  }

  private mutating func addPartners(around ego: Partner) {
    let graph = analysis.projection.graph
    let node = analysis.projection.node(of: ego.id)
    contacts = node.map { graph.neighbors(of: $0).map(analysis.projection.partner(of:)) } ?? []
    let planned = analysis.network.ties.filter {
      $0.standing == .planned && $0.pair.contains(ego.id)
    }.map { $0.pair.other(than: ego.id) }
    let linked = options.links.flatMap { link in
      link.first == ego.id ? [link.second] : link.second == ego.id ? [link.first] : []
    }
    let others = Set(planned + linked).subtracting(contacts.map { $0.id })
      .compactMap(analysis.network.partner)
    for partner in ([ego] + contacts + others).sorted(by: { $0.id < $1.id }) {
      marks.append(
        .partner(
          partner, id: ids[partner.id] ?? "", isConnector: partner.id == ego.id,
          options.language))
    }
  }

  private func mark(of partner: Partner.ID) -> String? {
    ids[partner].flatMap { id in marks.contains { $0.id == id } ? id : nil }
  }

  /// The structures in which the partner takes part, or which work with it.
  private mutating func addStructures(of ego: Partner) {
    let own = analysis.projection.countedStructures.filter {
      $0.members.contains(ego.id) || $0.associates.contains(ego.id)
    }
    for (index, structure) in own.enumerated() {
      let members = Set(structure.members + structure.associates).sorted()
      if let host = structure.host, let center = mark(of: host) {
        addSpokes(from: center, to: members.filter { $0 != host }, of: structure)
      } else if members.count == 2 {
        addSpokes(from: mark(of: members[0]) ?? "", to: [members[1]], of: structure)
      } else {
        let mark = Mark.structure(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        addSpokes(from: mark.id, to: members, of: structure)
      }
    }
  }

  private mutating func addSpokes(
    from center: String, to members: [Partner.ID], of structure: Structure
  ) {
    for member in members {
      guard let id = mark(of: member) else { continue }
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure, to: (member, analysis.name(of: member)),
          from: center, id))
    }
  }

  private mutating func addTies(of ego: Partner) {
    for tie in DrawnTie.all(in: analysis) {
      guard let from = mark(of: tie.from), let to = mark(of: tie.to) else { continue }
      lines.append(
        tie.line(from: from, to: to, id: "verbinding-\(lines.count + 1)", analysis, options))
    }
  }

  private mutating func addLinks(of ego: Partner) {
    for link in options.links where [link.first, link.second].contains(ego.id) {
      guard let from = mark(of: link.first), let to = mark(of: link.second) else { continue }
      let badge = Mark.badge(link, in: analysis)
      badges.append((badge, from, to))
      lines += Line.missing(badge, from: from, to: to)
    }
  }
}

/// What the picture around one partner says in words.
struct EgoWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    language = options.language
  }

  var footer: String { words.footer }

  func title(of content: EgoContent) -> String {
    let name = content.ego?.name ?? language(nl: "een partner", en: "a partner")
    return words.title(
      Text(nl: "Met wie werkt \(name)?", en: "With whom does \(name) work?"))
  }

  /// How many work with the partner, or what to ask.
  func subtitle(of content: EgoContent) -> String {
    guard let ego = content.ego else {
      return language(
        nl: "Er zijn nog geen partners in beeld; vul eerst in wie er meedoen.",
        en: "No partners are in view yet; first fill in who take part.")
    }
    let count = content.contacts.count
    guard count > 0 else {
      return language(
        nl:
          "Van \(ego.name) is nog geen verbinding in beeld. Vraag met wie \(ego.name) belt, overlegt "
          + "of gezinnen deelt.",
        en:
          "No tie of \(ego.name) is in view yet. Ask with whom \(ego.name) calls, meets or shares "
          + "families.")
    }
    let mutual =
      count == 1
      ? ""
      : language(
        nl: " Ook hun onderlinge verbindingen zijn getekend.",
        en: " The ties between these are drawn too.")
    let partners = language.count(count, .partner)
    return language(
      nl: "\(ego.name) is verbonden met \(partners).", en: "\(ego.name) is tied to \(partners).")
      + mutual + words.leftOut
  }

  /// The roles of the partner, and whom it reaches in two steps through whom.
  func lists(of content: EgoContent) -> [String] {
    guard let ego = content.ego else { return [] }
    let roles = ego.roles.filter { !$0.isWanted }.map { held in
      held.role.name(language) + (held.scope.map { " (\($0))" } ?? "")
    }
    let own =
      roles.isEmpty ? [] : [language(nl: "Rollen: ", en: "Roles: ") + language.list(roles) + "."]
    return own + introductions(of: ego)
  }

  private func introductions(of ego: Partner) -> [String] {
    let graph = analysis.projection.graph
    guard let node = analysis.projection.node(of: ego.id) else { return [] }
    let near = graph.neighbors(of: node)
    var known = Set(near).union([node])
    let found = near.compactMap { contact -> String? in
      let new = graph.neighbors(of: contact).filter { known.insert($0).inserted }
      guard !new.isEmpty else { return nil }
      let names = new.map { analysis.projection.partner(of: $0).name }
      let via = analysis.projection.partner(of: contact).name.withNumberKept
      return language(nl: "via \(via): ", en: "through \(via): ")
        + words.list(names, most: Self.mostReached)
    }
    guard !found.isEmpty else { return [] }
    let shown = found.prefix(Self.mostShown).joined(separator: "; ")
    return [
      language(nl: "In twee stappen bereikbaar, ", en: "Reached in two steps, ") + shown
        + others(found.count - Self.mostShown) + "."
    ]
  }

  /// How many others bring one further.
  private func others(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return language(
      nl: "; en via nog \(words.number(count))\u{A0}\(Language.dutch.word(.partner, for: count))",
      en: "; and through \(words.number(count))\u{A0}more")
  }

  private static let mostShown = 6
  /// The most partners that are named after one through whom they are reached.
  private static let mostReached = 4

  func notes(on content: EgoContent) -> [Legend.Entry] {
    let thick = language(nl: "Dikke rand: om wie het gaat", en: "Thick outline: who this is about")
    let others = content.marks.map { mark -> Mark in
      var mark = mark
      mark.isBold = false
      return mark
    }
    return (content.ego == nil ? [] : [.mark(.sample("dik", .roundedBox, width: 3.4), thick)])
      + Legend.Entry.notes(on: others, areNumbered: !content.badges.isEmpty, language)
  }

  /// Who is tied to the partner and how, and the missing ties.
  func description(of content: EgoContent) -> String {
    guard let ego = content.ego else { return subtitle(of: content) }
    let ties = content.contacts.map { contact in
      let grounds = analysis.projection.grounds(between: ego.id, and: contact.id)
        .map { $0.name(language) }
      let names = grounds.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return "\(contact.name) (\(language.list(names)))"
    }
    let with =
      ties.isEmpty ? [] : [language(nl: "Met: ", en: "With: ") + ties.joined(separator: "; ") + "."]
    let numbers = content.badges.map { $0.mark.name }
    let missing =
      numbers.isEmpty
      ? []
      : [
        language(nl: "Om te bespreken: ", en: "To talk about: ") + numbers.joined(separator: "; ")
          + "."
      ]
    return ([subtitle(of: content)] + with + missing + lists(of: content)).joined(separator: " ")
  }
}

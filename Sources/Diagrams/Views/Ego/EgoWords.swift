import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

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
    let name = content.ego?.name ?? words.text("een partner", "a partner")
    return words.title(
      Text(nl: "Met wie werkt \(name)?", en: "With whom does \(name) work?"))
  }

  /// How many work with the partner, or what to ask.
  func subtitle(of content: EgoContent) -> String {
    guard let ego = content.ego else {
      return words.text(
        "Er zijn nog geen partners in beeld; vul eerst in wie er meedoen.",
        "No partners are in view yet; first fill in who take part.")
    }
    let count = content.contacts.count
    guard count > 0 else {
      return words.text(
        "Van \(ego.name) is nog geen verbinding in beeld. Vraag met wie \(ego.name) belt, overlegt "
          + "of gezinnen deelt.",
        "No tie of \(ego.name) is in view yet. Ask with whom \(ego.name) calls, meets or shares "
          + "families.")
    }
    let mutual =
      count == 1
      ? ""
      : words.text(
        " Ook hun onderlinge verbindingen zijn getekend.", " The ties between these are drawn too.")
    let partners = count == 1 ? "1 partner" : "\(words.number(count)) partners"
    return words.text(
      "\(ego.name) is verbonden met \(partners).", "\(ego.name) is tied to \(partners).")
      + mutual + words.leftOut
  }

  /// The roles of the partner, and whom it reaches in two steps through whom.
  func lists(of content: EgoContent) -> [String] {
    guard let ego = content.ego else { return [] }
    let roles = ego.roles.filter { !$0.isWanted }.map { held in
      held.role.name(language) + (held.scope.map { " (\($0))" } ?? "")
    }
    let own = roles.isEmpty ? [] : [words.text("Rollen: ", "Roles: ") + language.list(roles) + "."]
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
      return words.text("via \(via): ", "through \(via): ")
        + words.list(names, most: Self.mostReached)
    }
    guard !found.isEmpty else { return [] }
    let shown = found.prefix(Self.mostShown).joined(separator: "; ")
    return [
      words.text("In twee stappen bereikbaar, ", "Reached in two steps, ") + shown
        + others(found.count - Self.mostShown) + "."
    ]
  }

  /// How many others bring one further.
  private func others(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let number = words.number(count)
    return words.text(
      count == 1 ? "; en via nog 1\u{A0}partner" : "; en via nog \(number)\u{A0}partners",
      count == 1 ? "; and through 1\u{A0}more" : "; and through \(number)\u{A0}more")
  }

  private static let mostShown = 6
  /// The most partners that are named after one through whom they are reached.
  private static let mostReached = 4

  func notes(on content: EgoContent) -> [Legend.Entry] {
    let thick = words.text("Dikke rand: om wie het gaat", "Thick outline: who this is about")
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
      let bonds = analysis.projection.bonds(between: ego.id, and: contact.id)
        .map { $0.name(language) }
      let names = bonds.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return "\(contact.name) (\(language.list(names)))"
    }
    let with =
      ties.isEmpty ? [] : [words.text("Met: ", "With: ") + ties.joined(separator: "; ") + "."]
    let numbers = content.badges.map { $0.mark.name }
    let missing =
      numbers.isEmpty
      ? []
      : [words.text("Om te bespreken: ", "To talk about: ") + numbers.joined(separator: "; ") + "."]
    return ([subtitle(of: content)] + with + missing + lists(of: content)).joined(separator: " ")
  }
}

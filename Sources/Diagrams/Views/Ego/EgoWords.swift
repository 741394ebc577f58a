import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis

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
    return words.text(
      "\(ego.name) is verbonden met \(count == 1 ? "1 partner" : "\(count) partners").",
      "\(ego.name) is tied to \(count == 1 ? "1 partner" : "\(count) partners").")
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
      let via = analysis.projection.partner(of: contact).name
      return words.text("via \(via): ", "through \(via): ") + language.list(names)
    }
    guard !found.isEmpty else { return [] }
    let shown = found.prefix(Self.mostShown).joined(separator: "; ")
    return [words.text("In twee stappen bereikbaar, ", "Reached in two steps, ") + shown + "."]
  }

  private static let mostShown = 8

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
    let numbers = content.badges.map(\.mark.name)
    let missing =
      numbers.isEmpty
      ? []
      : [words.text("Om te bespreken: ", "To talk about: ") + numbers.joined(separator: "; ") + "."]
    return ([subtitle(of: content)] + with + missing + lists(of: content)).joined(separator: " ")
  }
}

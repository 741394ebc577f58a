import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture around one partner says in words.
struct EgoWords {
  private let words: NetworkWords
  private let content: EgoContent
  private let analysis: Analysis
  let language: Language
  private let ranks: [Partner.ID: Int]

  init(of analysis: Analysis, _ content: EgoContent, _ language: Language) {
    words = NetworkWords(analysis, language)
    (self.analysis, self.content, self.language) = (analysis, content, language)
    let ids = analysis.network.partners.map { $0.id }.sorted()
    ranks = Dictionary(firsts: ids.enumerated().map { ($1, $0 + 1) })
  }

  /// The id of a partner in the picture, the same in any order of the input.
  func id(_ partner: Partner) -> String { "p-\(ranks[partner.id] ?? 0)" }

  private var egoName: String {
    content.ego?.name ?? language(nl: "een partner", en: "a partner")
  }

  private var question: String {
    language(nl: "Met wie werkt \(egoName)?", en: "With whom does \(egoName) work?")
  }

  /// The question, the place and the date.
  var name: String { words.title(Text { _ in question }) }

  /// Those with a tie that counts now.
  private var direct: [EgoContent.Contact] {
    content.contacts.filter { [.directed, .mutual].contains($0.kind) }
  }

  /// The finding, then shorter.
  var titles: [String] {
    guard content.ego != nil else {
      return [
        language(
          nl: "Er zijn nog geen partners in beeld: vul eerst in wie er meedoen",
          en: "No partners are in view yet: first fill in who take part")
      ]
    }
    let count = content.near.count
    guard count > 0 else {
      return [
        language(
          nl: "Met wie \(egoName) werkt, is nog niet in beeld",
          en: "With whom \(egoName) works is not in view yet"),
        language(nl: "Nog geen verbinding in beeld", en: "No tie in view yet"),
      ]
    }
    let number = Text.inWords(count).capitalizedFirst(language)
    let subject = number + " " + language.word(.partner, for: count)
    let verb = language.word(.work, for: count)
    let with = language(nl: "\(subject) \(verb) met", en: "\(subject) \(verb) with")
    let how = howMany(of: count)
    let short = [content.ego?.abbreviation].compactMap { $0 }
    return ([egoName] + short).map { "\(with) \($0)\(how)" } + ["\(with) \(egoName)"]
      + [language(nl: "\(subject) in beeld", en: "\(subject) in view")]
  }

  /// How many of those are tied, and how many only meet.
  private func howMany(of count: Int) -> String {
    let tied = direct.count
    guard tied < count else {
      let domains = Set(content.near.map { $0.domain?.code ?? "" }).count
      guard domains > 1 else { return "" }
      let number = language.count(domains, .domain)
      return language(nl: ", uit \(number)", en: ", from \(number)")
    }
    guard tied > 0 else { return language(nl: ", alleen in overleggen", en: ", only in meetings") }
    let (one, other) = (language.number(tied), language.number(count - tied))
    return language(
      nl: ": \(one) rechtstreeks, \(other) alleen in een overleg",
      en: ": \(one) directly, \(other) only in a meeting")
  }

  var subtitle: String {
    let counts = [
      language.count(content.near.count, .partner),
      language.count(content.meetings.count, .meeting),
    ]
    return words.subtitle(question, content.ego == nil ? [] : counts)
  }

  var source: String { words.source }

  // MARK: Beside the picture

  /// What the partner does, and what to ask where no tie is in view.
  var points: [Sheet.Aside] {
    guard let ego = content.ego else { return [] }
    let roles = ego.roles.filter { !$0.isWanted }.map { held in
      held.role.name(language) + (held.scope.map { ": \(scope($0))" } ?? "")
    }
    let ask =
      content.near.isEmpty
      ? [
        language(
          nl: "Vraag met wie \(ego.name) belt, overlegt of gezinnen deelt, en leg dat vast.",
          en: "Ask with whom \(ego.name) calls, meets or shares families, and record it.")
      ] : []
    let all = Set(roles).sorted() + ask
    guard !all.isEmpty else { return [] }
    let title = language(nl: "Wat doet \(ego.name)?", en: "What does \(ego.name) do?")
    return [.points(title, Array(all.prefix(6)))]
  }

  /// What a role is about, a phase in the words of the language.
  private func scope(_ words: String) -> String {
    Phase(code: words)?.name(language) ?? words
  }

  /// The numbered pairs.
  var discussion: [DiscussionList.Entry] {
    content.contacts.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
      .map { contact in
        DiscussionList.Entry(
          "\(contact.number ?? 0)", egoName,
          language(nl: "met \(contact.partner.name)", en: "with \(contact.partner.name)"))
      }
  }

  // MARK: In the picture

  var bridge: String {
    language(nl: "schakel tussen zorg en sociaal", en: "links care and social domain")
  }

  func domain(_ domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  var meetingsHeading: String {
    language(nl: "Samen in een overleg", en: "Together in a meeting")
  }

  var introductionsHeading: String {
    language(nl: "In twee stappen bereikbaar", en: "Reached in two steps")
  }

  func line(_ introduction: EgoContent.Introduction) -> String {
    let through = words.list(introduction.through.map { $0.name }, most: 2)
    return language(
      nl: "\(introduction.partner.name), via \(through)",
      en: "\(introduction.partner.name), through \(through)")
  }

  /// How many others there are, after some.
  func andMore(_ count: Int) -> String {
    language(nl: "en nog \(words.number(count))", en: "and \(words.number(count)) more")
  }

  /// Partners of one type as one.
  func merged(_ count: Int, _ partner: Partner) -> String {
    let type = partner.type?.name(language) ?? language(nl: "andere partner", en: "other partner")
    return "\(words.number(count)) × \(type)"
  }

  /// Partners of one domain as one.
  func merged(_ count: Int, in domain: Domain?) -> String {
    "\(words.number(count)) × \(words.name(of: domain))"
  }

  func moreMeetings(_ count: Int) -> String {
    let meetings = language.count(count, .meeting)
    return language(nl: "Niet getekend: \(meetings).", en: "Not drawn: \(meetings).")
  }

  func morePartners(_ count: Int) -> String {
    let partners = language.count(count, .partner)
    return language(nl: "Niet getekend: \(partners).", en: "Not drawn: \(partners).")
  }

  /// What the picture tells those who do not see it.
  var description: String {
    guard content.ego != nil else { return titles[0] + "." }
    var sentences = [titles[0] + "."]
    let most = 8
    if !direct.isEmpty {
      let names = words.list(direct.map { $0.partner.name }, most: most)
      sentences.append(language(nl: "Rechtstreeks: \(names).", en: "Directly: \(names)."))
    }
    if !content.meetings.isEmpty {
      let names = words.list(content.meetings.map { $0.structure.name }, most: 4)
      sentences.append(language(nl: "Overleggen: \(names).", en: "Meetings: \(names)."))
    }
    if !discussion.isEmpty {
      let pairs = discussion.map { "\($0.number) \($0.words)" }.joined(separator: "; ")
      sentences.append(language(nl: "Om te bespreken: \(pairs).", en: "To discuss: \(pairs)."))
    }
    sentences += content.introductions.prefix(3).map { line($0) + "." }
    return String(sentences.joined(separator: " ").prefix(600))
  }
}

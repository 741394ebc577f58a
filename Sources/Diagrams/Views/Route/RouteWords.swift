import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the way to help says in words.
struct RouteWords {
  private let words: NetworkWords
  private let map: ReferralMap?
  private let language: Language

  init(of analysis: Analysis, _ map: ReferralMap?, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.map = map
    language = options.language
  }

  var title: String {
    let theme = map.map { $0.theme.name(language) } ?? language(nl: "een thema", en: "a theme")
    return words.title(
      Text(nl: "Van signaal naar hulp bij \(theme):", en: "From signal to help with \(theme):"))
  }

  var footer: String { words.footer }

  var headings: [String] {
    [
      language(nl: "Ziet het als eerste", en: "Sees it first"),
      language(nl: "Ertussen", en: "Between"),
      language(nl: "Helpt", en: "Helps"),
    ]
  }

  /// How much of the help is reached, or what to record.
  var subtitle: String {
    guard let map else {
      return language(
        nl:
          "Er is nog geen thema vastgelegd. Zet de thema's waaraan de coalitie werkt onder 'opgaven' "
          + "in het bestand.",
        en:
          "No theme is recorded yet. Put the themes on which the coalition works under 'priorities' "
          + "in the file.")
    }
    guard !map.signallers.isEmpty else {
      let earliest = words.analysis.guide.earliest.map { $0.shortName(language) }
      let names = earliest.isEmpty ? "" : " (\(earliest.joined(separator: ", ")))"
      return language(
        nl: "Wie dit als eerste ziet\(names), is nog niet in beeld.",
        en: "Who sees this first\(names) is not in view yet.")
    }
    guard !map.helpers.isEmpty else {
      return language(
        nl:
          "Wie met dit thema helpt, is nog niet in beeld. Zet 'themas' bij de partners die helpen.",
        en:
          "Who helps with this theme is not in view yet. Put 'themes' with the partners that help.")
    }
    let helpers = Set(map.routes.filter { $0.state == .recorded }.map { $0.helper.id })
    let (reached, count) = (words.number(helpers.count), words.number(map.helpers.count))
    let who = language.word(Self.whoCan, for: map.helpers.count)
    return language(
      nl: "Te bereiken over wat is vastgelegd, door minstens één partner die het als eerste ziet: "
        + "\(reached)\u{A0}van\u{A0}\(count)\u{A0}\(who) helpen.",
      en: "Reached over what is recorded, by at least one partner that sees it first: "
        + "\(reached)\u{A0}of\u{A0}\(count)\u{A0}\(who) help.")
  }

  private static let whoCan = Noun(
    nl: ("partner die kan", "partners die kunnen"),
    en: ("partner that can", "partners that can"))

  /// The kinds of partner that are not in the file, and how many broken routes are not drawn.
  func notes(_ content: RouteContent) -> [String] {
    guard let map else { return [] }
    let gaps: [(Text, [ReferralMap.Gap])] = [
      (
        Text(nl: "Ziet het vaak als eerste", en: "Often sees it first"), map.missingSignallers
      ), (Text(nl: "Helpt vaak", en: "Often helps"), map.missingHelp),
    ]
    let found = gaps.filter { !$0.1.isEmpty }.map { title, gaps in
      let names = gaps.map { gap in
        let known =
          gap.presence == .absent
          ? language(nl: "ontbreekt", en: "missing")
          : language(nl: "niet in beeld", en: "not in view")
        return "\(gap.group.name(language)) (\(known))"
      }
      return "\(title(language)): \(names.joined(separator: ", "))."
    }
    return more(content.brokenCount) + found
  }

  private func more(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let number = words.number(count)
    return [
      language(
        nl: count == 1
          ? "Nog 1 route is niet in beeld en niet getekend."
          : "Nog \(number) routes zijn niet in beeld en niet getekend.",
        en: count == 1
          ? "1 more route is not in view and not drawn."
          : "\(number) more routes are not in view and not drawn.")
    ]
  }

  func legend(_ content: RouteContent) -> [Legend.Entry] {
    let thick = language(
      nl: "Dikke rand: ziet het en helpt zelf", en: "Thick outline: sees it and helps")
    let gap = language(nl: "Stap niet in beeld of afwezig", en: "Step not in view or missing")
    let thin = content.marks.map { mark -> Mark in
      var mark = mark
      mark.isBold = false
      return mark
    }
    let isThick = content.marks.contains { $0.isBold }
    return (isThick ? [.mark(.sample("dik", .roundedBox, width: 3.4), thick)] : [])
      + Legend.Entry.notes(on: thin, areNumbered: false, language)
      + (content.lines.contains { $0.style == .missing } ? [.line(.missing, gap)] : [])
  }

  /// Every route in words, those that are broken last.
  func description(_ content: RouteContent) -> String {
    guard let map else { return subtitle }
    let routes = map.routes.sorted { ($0.state, $0.signaller.id) < ($1.state, $1.signaller.id) }
    let told = routes.prefix(Self.mostTold).map { route in
      "\(name(of: route)) (\(state(of: route)))."
    }
    return ([subtitle] + told + notes(content)).joined(separator: " ")
  }

  private static let mostTold = 20

  private func name(of route: ReferralRoute) -> String {
    guard !route.steps.isEmpty else {
      return language(
        nl: "\(route.signaller.name) helpt zelf", en: "\(route.signaller.name) helps itself")
    }
    return ([route.signaller] + route.steps.map { $0.to }).map { $0.name }.joined(separator: " → ")
  }

  private func state(of route: ReferralRoute) -> String {
    switch route.state {
    case .recorded: language(nl: "vastgelegd", en: "recorded")
    case .foreseen: language(nl: "gepland of gewenst", en: "planned or wished for")
    case .unknown: language(nl: "niet in beeld", en: "not in view")
    case .absent: language(nl: "ontbreekt", en: "missing")
    }
  }
}

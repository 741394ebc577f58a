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
    let theme = map.map { $0.theme.name(language) } ?? words.text("een thema", "a theme")
    return words.title(
      Text(nl: "Van signaal naar hulp bij \(theme):", en: "From signal to help with \(theme):"))
  }

  var footer: String { words.footer }

  var headings: [String] {
    [
      words.text("Ziet het als eerste", "Sees it first"), words.text("Ertussen", "Between"),
      words.text("Helpt", "Helps"),
    ]
  }

  /// How much of the help is reached, or what to record.
  var subtitle: String {
    guard let map else {
      return words.text(
        "Er is nog geen thema vastgelegd. Zet de thema's waaraan de coalitie werkt onder 'opgaven' "
          + "in het bestand.",
        "No theme is recorded yet. Put the themes on which the coalition works under 'priorities' "
          + "in the file.")
    }
    guard !map.signallers.isEmpty else {
      return words.text(
        "Wie dit als eerste ziet (verloskundige, kraamzorg, JGZ), is nog niet in beeld.",
        "Who sees this first (midwife, maternity care, JGZ) is not in view yet.")
    }
    guard !map.helpers.isEmpty else {
      return words.text(
        "Wie met dit thema helpt, is nog niet in beeld. Zet 'themas' bij de partners die helpen.",
        "Who helps with this theme is not in view yet. Put 'themes' with the partners that help.")
    }
    let helpers = Set(map.routes.filter { $0.state == .recorded }.map { $0.helper.id })
    let isOne = map.helpers.count == 1
    let (reached, count) = (words.number(helpers.count), words.number(map.helpers.count))
    return words.text(
      "Te bereiken over wat is vastgelegd, door minstens één partner die het als eerste ziet: "
        + "\(reached)\u{A0}van\u{A0}\(count)\u{A0}\(isOne ? "partner die kan" : "partners die kunnen") helpen.",
      "Reached over what is recorded, by at least one partner that sees it first: "
        + "\(reached)\u{A0}of\u{A0}\(count)\u{A0}\(isOne ? "partner" : "partners") that can help.")
  }

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
          ? words.text("ontbreekt", "missing") : words.text("niet in beeld", "not in view")
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
      words.text(
        count == 1
          ? "Nog 1 route is niet in beeld en niet getekend."
          : "Nog \(number) routes zijn niet in beeld en niet getekend.",
        count == 1
          ? "1 more route is not in view and not drawn."
          : "\(number) more routes are not in view and not drawn.")
    ]
  }

  func legend(_ content: RouteContent) -> [Legend.Entry] {
    let thick = words.text("Dikke rand: ziet het en helpt zelf", "Thick outline: sees it and helps")
    let gap = words.text("Stap niet in beeld of afwezig", "Step not in view or missing")
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
      return words.text(
        "\(route.signaller.name) helpt zelf", "\(route.signaller.name) helps itself")
    }
    return ([route.signaller] + route.steps.map { $0.to }).map { $0.name }.joined(separator: " → ")
  }

  private func state(of route: ReferralRoute) -> String {
    switch route.state {
    case .recorded: words.text("vastgelegd", "recorded")
    case .foreseen: words.text("gepland of gewenst", "planned or wished for")
    case .unknown: words.text("niet in beeld", "not in view")
    case .absent: words.text("ontbreekt", "missing")
    }
  }
}

import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

// What an overview found, in one sentence: its title.
extension OverviewWords {
  /// The longest finding, in characters.
  private static let longest = 80

  /// The finding: who connects, and the first pair that is not in view; then shorter ones.
  ///
  /// Without these: the meetings or ties between care and the social domain, or the partner in the middle.
  var titles: [String] {
    let gap = gap
    let link = connection
    var titles: [String] = []
    if let link, let gap {
      titles.append(
        language(
          nl: "\(link.capitalizedFirst); tussen \(gap) is niets in beeld",
          en: "\(link.capitalizedFirst); nothing is in view between \(gap)"))
    }
    if let link { titles.append(link.capitalizedFirst) }
    if let gap {
      titles.append(
        language(
          nl: "Tussen \(gap) is niets in beeld", en: "Nothing is in view between \(gap)"))
    }
    if titles.isEmpty { titles.append(meeting ?? crossing ?? center ?? size) }
    titles = titles.filter { $0.count <= Self.longest }
    return titles + [words.title(Self.question)]
  }

  /// Who connects care and the social domain.
  private var connection: String? {
    let ids = content.bridges.sorted()
    guard let phrase = NounPhrase.list(ids.compactMap { words.phrase($0) }) else { return nil }
    return language(
      nl: "\(phrase.nl) \(phrase.isPlural ? "verbinden" : "verbindt") zorg en sociaal domein",
      en: "\(phrase.en) \(phrase.isPlural ? "connect" : "connects") care and the social domain")
  }

  /// The first pair to discuss that is not tied.
  private var gap: String? {
    guard let link = content.numbers.first, let one = words.phrase(link.first),
      let other = words.phrase(link.second)
    else { return nil }
    return language(nl: "\(one.nl) en \(other.nl)", en: "\(one.en) and \(other.en)")
  }

  /// The meetings in which care and the social domain sit together.
  private var meeting: String? {
    let found = Set(
      analysis.crossing.crossings.flatMap { $0.grounds }.compactMap { ground -> Structure.ID? in
        guard case .structure(let structure) = ground else { return nil }
        return structure.id
      })
    guard !found.isEmpty else { return nil }
    let meetings = language.spelled(found.count, .meeting)
    return language(
      nl: "Zorg en sociaal domein zitten samen in \(meetings)",
      en: "Care and the social domain meet in \(meetings)")
  }

  /// The ties between care and the social domain.
  private var crossing: String? {
    let count = analysis.crossing.crossings.count
    guard count > 0 else { return nil }
    let ties = language.spelled(count, .tie)
    let verb = language.word(.are, for: count)
    return language(
      nl: "Tussen zorg en sociaal domein \(verb) \(ties) in beeld",
      en: "\(ties.capitalizedFirst) between care and the social domain \(verb) in view")
  }

  /// The one partner with the most ties, where it has three or more.
  private var center: String? {
    let projection = analysis.projection
    let sizes = projection.graph.nodes.map { projection.graph.degree(of: $0) }
    guard let most = sizes.max(), most >= 3, sizes.count(where: { $0 == most }) == 1,
      let node = projection.graph.nodes.first(where: { projection.graph.degree(of: $0) == most }),
      let phrase = words.phrase(projection.partner(of: node).id)
    else { return nil }
    let partners = language.spelled(most, .partner)
    let verb = phrase.verb(.work)
    return language(
      nl: "\(phrase.nl.capitalizedFirst) \(verb.nl) met \(partners) samen",
      en: "\(phrase.en.capitalizedFirst) \(verb.en) with \(partners)")
  }

  /// How many take part, and what is in view of how they work together.
  private var size: String {
    let count = analysis.figures.tieCount
    guard count > 0 else {
      return language(
        nl: "Wie met wie werkt, is nog niet in beeld",
        en: "Who works with whom is not in view yet")
    }
    let partners = language.spelled(analysis.figures.partnerCount, .partner).capitalizedFirst
    let (ties, verb) = (language.spelled(count, .tie), language.word(.are, for: count))
    return language(
      nl: "\(partners) doen mee; \(ties) \(verb) in beeld",
      en: "\(partners) take part; \(ties) \(verb) in view")
  }
}

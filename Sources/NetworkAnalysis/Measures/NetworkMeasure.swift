package import Wording

/// A figure that an analysis gives of the network as a whole, or of groups in it, as it is listed.
public struct NetworkMeasure: Sendable {
  /// The name in JSON, such as "density".
  public let name: String
  /// The everyday question that the figure answers.
  package let question: Text
  /// Between which values it lies, in which variant.
  package let range: Text
  /// Where it comes from.
  package let source: Reference
  /// Whether it follows the direction of ties.
  package var direction = Measure.TieDirection.ignored
  /// Whether lots are drawn, or many sets of partners tried, to find it.
  public private(set) var needsSearch = false

  /// The figures, in the order in which they are listed.
  public static let all: [NetworkMeasure] = [
    NetworkMeasure(
      name: "density",
      question: Text(
        nl: "Welk deel van de mogelijke verbindingen bestaat?",
        en: "Which share of the possible ties exists?"),
      range: .fromZeroToOne,
      source: Reference("Wasserman and Faust", 1994, doi: "10.1017/CBO9780511815478")),
    NetworkMeasure(
      name: "centralization",
      question: Text(
        nl: "Draait het netwerk om een of enkele partners?",
        en: "Does the network turn around one or a few partners?"),
      range: Text(
        nl: "0 tot 1 (een ster); naar degree, betweenness, closeness",
        en: "0 to 1 (a star); by degree, betweenness, closeness"),
      source: Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")),
    NetworkMeasure(
      name: "e-i",
      question: Text(
        nl: "Werken partners binnen of buiten het eigen domein, vergeleken met toeval?",
        en: "Do partners work within or outside their own domain, compared with chance?"),
      range: Text(
        nl: "-1 (alles binnen) tot 1 (alles erbuiten); met verwachting en 2000 maal loten",
        en: "-1 (all within) to 1 (all across); with expectation and 2000 permutations"),
      source: Reference("Krackhardt and Stern", 1988, doi: "10.2307/2786835"),
      needsSearch: true),
    NetworkMeasure(
      name: "assortativity",
      question: Text(
        nl: "Werken partners vooral met partners die op hen lijken?",
        en: "Do partners mostly work with partners like themselves?"),
      range: Text(nl: "-1 tot 1; 0 is toeval", en: "-1 to 1; 0 is chance"),
      source: Reference("Newman", 2003, doi: "10.1103/PhysRevE.67.026126")),
    NetworkMeasure(
      name: "roles-between-domains",
      question: Text(
        nl: "Legt deze partner verbinding tussen domeinen, en in welke rol?",
        en: "Does this partner connect domains, and in which role?"),
      range: Text(nl: "aantal paren per rol", en: "number of pairs per role"),
      source: Reference("Gould and Fernandez", 1989, doi: "10.2307/270949"),
      direction: .followed),
    NetworkMeasure(
      name: "key-players",
      question: Text(
        nl: "Welke drie partners houden het netwerk samen het meest bij elkaar?",
        en: "Which three partners together do most to hold the network together?"),
      range: Text(nl: "0 tot 1; KPP-Neg en KPP-Pos", en: "0 to 1; KPP-Neg and KPP-Pos"),
      source: Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x"),
      needsSearch: true),
    NetworkMeasure(
      name: "core",
      question: Text(
        nl: "Is er een vaste kern met een losse schil eromheen?",
        en: "Is there a core with a loose periphery?"),
      range: Text(nl: "past -1 tot 1; kern vanaf 0,6", en: "fit -1 to 1; a core from 0.6"),
      source: Reference("Borgatti and Everett", 2000, doi: "10.1016/S0378-8733(99)00019-2"),
      needsSearch: true),
    NetworkMeasure(
      name: "confirmation",
      question: Text(
        nl: "Noemen beide partners dezelfde samenwerking?",
        en: "Do both partners report the same collaboration?"),
      range: .fromZeroToOne,
      source: Reference("Adams and Moody", 2007, doi: "10.1016/j.socnet.2005.11.006")),
    NetworkMeasure(
      name: "cs-coefficient",
      question: Text(
        nl: "Blijft de volgorde staan als er partners wegvallen?",
        en: "Does the order stand when partners are left out?"),
      range: Text(nl: "0 tot 0,75; onder 0,25 geen volgorde", en: "0 to 0.75; no order below 0.25"),
      source: Reference("Epskamp, Borsboom and Fried", 2018, doi: "10.3758/s13428-017-0862-1"),
      needsSearch: true),
  ]
}

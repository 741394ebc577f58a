import CoalitionModel
import Graphs
import Wording

/// The ranges of the measures of partners, and the measures of the network as a whole.
enum MeasureCatalog {
  private static let share = Text(nl: "0 tot 1", en: "0 to 1")
  private static let others = Text(nl: "0 tot n − 1", en: "0 to n − 1")
  private static let open = Text(nl: "0 of meer", en: "0 or more")

  /// Between which values each measure of partners lies, by its name.
  static let ranges: [String: Text] = [
    "degree": others, "in-degree": others, "coreness": others, "effective-size": others,
    "effective-size-strength": others, "strength": open, "in-strength": open,
    "betweenness": Text(nl: "0 tot (n − 1)(n − 2)/2 paren", en: "0 to (n − 1)(n − 2)/2 pairs"),
    "betweenness-length": Text(
      nl: "0 tot (n − 1)(n − 2)/2 paren", en: "0 to (n − 1)(n − 2)/2 pairs"),
    "harmonic": share, "closeness": share, "eigenvector": share, "eigenvector-strength": share,
    "pagerank": share, "pagerank-strength": share, "clustering": share,
    "clustering-strength": share, "efficiency": share, "efficiency-strength": share,
    "constraint": Text(nl: "boven 0, tot 1,125", en: "above 0, to 1.125"),
    "constraint-strength": Text(nl: "boven 0, tot 1,125", en: "above 0, to 1.125"),
  ]

  /// Authors, year and digital identifier.
  static func source(_ reference: Reference) -> String {
    "\(reference.authors) (\(reference.year))" + (reference.doi.map { ", doi:\($0)" } ?? "")
  }

  /// The measures that give one figure, or groups, for the network.
  static let ofNetwork: [MeasureList.Entry] = [
    entry(
      "articulation", "Via wie alleen zijn anderen met het netwerk verbonden (snijpunt)?",
      "Who is the only link of others to the network (cut point)?",
      Text(nl: "ja of nee", en: "yes or no"),
      "Hopcroft and Tarjan (1973), doi:10.1145/362248.362272"),
    entry(
      "community", "Welke groepjes partners werken vooral met elkaar?",
      "Which groups of partners mostly work with each other?",
      Text(nl: "nummer van de groep; Leiden", en: "number of the group; Leiden"),
      "Traag, Waltman and Van Eck (2019), doi:10.1038/s41598-019-41695-z"),
    entry(
      "density", "Welk deel van de mogelijke verbindingen bestaat?",
      "Which share of the possible ties exists?", share,
      "Wasserman and Faust (1994), doi:10.1017/CBO9780511815478"),
    entry(
      "centralization", "Draait het netwerk om een of enkele partners?",
      "Does the network turn around one or a few partners?",
      Text(
        nl: "0 tot 1 (een ster); naar degree, betweenness, closeness",
        en: "0 to 1 (a star); by degree, betweenness, closeness"),
      "Freeman (1979), doi:10.1016/0378-8733(78)90021-7"),
    entry(
      "e-i", "Werken partners binnen of buiten het eigen domein, vergeleken met toeval?",
      "Do partners work within or outside their own domain, compared with chance?",
      Text(
        nl: "-1 (alles binnen) tot 1 (alles erbuiten); met verwachting en 2000 maal loten",
        en: "-1 (all within) to 1 (all across); with expectation and 2000 permutations"),
      "Krackhardt and Stern (1988), doi:10.2307/2786835"),
    entry(
      "assortativity", "Werken partners vooral met partners die op hen lijken?",
      "Do partners mostly work with partners like themselves?",
      Text(nl: "-1 tot 1; 0 is toeval", en: "-1 to 1; 0 is chance"),
      "Newman (2003), doi:10.1103/PhysRevE.67.026126"),
    entry(
      "roles-between-domains",
      "Legt deze partner verbinding tussen domeinen, en in welke rol?",
      "Does this partner connect domains, and in which role?",
      Text(nl: "aantal paren per rol", en: "number of pairs per role"),
      "Gould and Fernandez (1989), doi:10.2307/270949"),
    entry(
      "key-players", "Welke drie partners houden het netwerk samen het meest bij elkaar?",
      "Which three partners together do most to hold the network together?",
      Text(nl: "0 tot 1; KPP-Neg en KPP-Pos", en: "0 to 1; KPP-Neg and KPP-Pos"),
      "Borgatti (2006), doi:10.1007/s10588-006-7084-x"),
    entry(
      "core", "Is er een vaste kern met een losse schil eromheen?",
      "Is there a core with a loose periphery?",
      Text(nl: "past -1 tot 1; kern vanaf 0,6", en: "fit -1 to 1; a core from 0.6"),
      "Borgatti and Everett (2000), doi:10.1016/S0378-8733(99)00019-2"),
    entry(
      "confirmation", "Noemen beide partners dezelfde samenwerking?",
      "Do both partners report the same collaboration?", share,
      "Adams and Moody (2007), doi:10.1016/j.socnet.2005.11.006"),
    entry(
      "cs-coefficient", "Blijft de volgorde staan als er partners wegvallen?",
      "Does the order stand when partners are left out?",
      Text(
        nl: "0 tot 0,75; onder 0,25 geen volgorde", en: "0 to 0.75; no order below 0.25"),
      "Epskamp, Borsboom and Fried (2018), doi:10.3758/s13428-017-0862-1"),
  ]

  private static func entry(
    _ name: String, _ nl: String, _ en: String, _ range: Text, _ source: String
  ) -> MeasureList.Entry {
    MeasureList.Entry(
      name: name, question: Text(nl: nl, en: en), range: range, source: source)
  }
}

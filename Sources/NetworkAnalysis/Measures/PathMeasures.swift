import Graphs
import Wording

extension Measure {
  /// How often the shortest path between two other partners runs through a partner.
  package static let betweenness = Measure(
    name: "betweenness", aliases: ["tussenpositie"], range: .pairs,
    question: Text(
      nl: "Hoe vaak loopt de kortste weg tussen twee andere partners via deze organisatie?",
      en: "How often does the shortest path between two other partners run through this "
        + "organisation?"),
    variant: Text(
      nl: "onbewerkt; kortste paden in stappen", en: "raw; shortest paths in steps"),
    source: Reference("Freeman", 1977, doi: "10.2307/3033543")
  ) { graph in
    graph.betweenness()
  }

  /// How often the shortest path along the directions from one partner to another runs through a
  /// partner.
  package static let directedBetweenness = Measure(
    name: "betweenness-directed", aliases: ["tussenpositie-gericht"], range: .orderedPairs,
    question: Text(
      nl: "Hoe vaak loopt de kortste weg van de ene naar een andere partner via deze organisatie?",
      en: "How often does the shortest path from one partner to another run through this "
        + "organisation?"),
    variant: Text(
      nl: "onbewerkt; kortste paden in stappen, heen en terug apart",
      en: "raw; shortest paths in steps, there and back counted apart"),
    direction: .followed, source: Reference("Freeman", 1977, doi: "10.2307/3033543")
  ) { graph in
    graph.asDirected.betweenness()
  }

  /// How often the shortest path, when strong ties are short, runs through a partner.
  package static let lengthBetweenness = Measure(
    name: "betweenness-length", range: .pairs,
    question: Text(
      nl: "Hoe vaak loopt de weg langs de sterkste verbindingen via deze organisatie?",
      en: "How often does the way along the strongest connections run through this organisation?"),
    variant: Text(
      nl: "onbewerkt; lengte = hoogste sterkte / sterkte",
      en: "raw; length = largest strength / strength"),
    source: Reference("Opsahl and others", 2010, doi: "10.1016/j.socnet.2010.03.006")
  ) { graph in
    graph.lengthBetweenness()
  }

  /// How near a partner is to the others, where unreachable counts as infinitely far.
  package static let harmonic = Measure(
    name: "harmonic", aliases: ["harmonisch"], range: .unit,
    question: Text(
      nl: "Hoe snel bereikt deze partner de anderen, ook als het netwerk uit losse delen bestaat?",
      en: "How quickly does this partner reach the others, even in a network of separate parts?"),
    variant: Text(
      nl: "gedeeld door het aantal anderen (n − 1); afstand in stappen",
      en: "divided by the number of others (n − 1); distance in steps"),
    source: Reference("Boldi and Vigna", 2014, doi: "10.1080/15427951.2013.865686")
  ) { graph in
    graph.harmonicCloseness()
  }

  /// How few steps a partner is from those it can reach, scaled by how many those are.
  package static let closeness = Measure(
    name: "closeness", aliases: ["nabijheid"], range: .unit,
    question: Text(
      nl: "Hoeveel stappen is deze partner gemiddeld af van de partners die te bereiken zijn?",
      en: "How many steps is this partner, on average, from the partners it can reach?"),
    variant: Text(
      nl: "Wasserman–Faust: maal het bereikte deel van de anderen; afstand in stappen",
      en: "Wasserman–Faust: times the share of the others it reaches; distance in steps"),
    source: Reference("Wasserman and Faust", 1994, doi: "10.1017/CBO9780511815478")
  ) { graph in
    graph.closeness()
  }
}

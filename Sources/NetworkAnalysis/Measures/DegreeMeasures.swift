import Graphs
import Wording

extension Measure {
  /// With how many partners a partner is tied.
  package static let degree = Measure(
    name: "degree", aliases: ["graad", "aantal-verbindingen"], range: .others, kind: .count,
    question: Text(
      nl: "Met hoeveel partners werkt deze organisatie samen?",
      en: "With how many partners does this organization work together?"),
    variant: Text(nl: "onbewerkt; aantal partners", en: "raw; number of partners"),
    source: freeman
  ) { graph in
    graph.degrees()
  }

  /// From how many partners a tie leads to a partner.
  package static let inDegree = Measure(
    name: "in-degree", aliases: ["ingraad"], range: .others, kind: .count,
    question: Text(
      nl: "Van hoeveel partners loopt een verbinding naar deze organisatie?",
      en: "From how many partners does a connection lead to this organisation?"),
    variant: Text(
      nl: "onbewerkt; aantal partners, wederzijds telt mee",
      en: "raw; number of partners, mutual ones included"),
    direction: .followed, source: freeman
  ) { graph in
    graph.degrees(.incoming)
  }

  /// To how many partners a tie of a partner leads.
  package static let outDegree = Measure(
    name: "out-degree", aliases: ["uitgraad"], range: .others, kind: .count,
    question: Text(
      nl: "Naar hoeveel partners loopt een verbinding van deze organisatie?",
      en: "To how many partners does a connection of this organisation lead?"),
    variant: Text(
      nl: "onbewerkt; aantal partners, wederzijds telt mee",
      en: "raw; number of partners, mutual ones included"),
    direction: .followed, source: freeman
  ) { graph in
    graph.degrees()
  }

  private static let freeman = Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")
}

extension Measure {
  /// How strong all ties of a partner are together.
  package static let strength = Measure(
    name: "strength", aliases: ["sterkte"], range: .open,
    question: Text(
      nl: "Hoe sterk zijn alle verbindingen van deze partner bij elkaar?",
      en: "How strong are all connections of this partner together?"),
    variant: Text(nl: "onbewerkt; som van de sterktes", en: "raw; sum of the strengths"),
    source: barrat
  ) { graph in
    graph.nodeStrengths()
  }

  /// How strong all ties towards a partner are together.
  package static let inStrength = Measure(
    name: "in-strength", range: .open,
    question: Text(
      nl: "Hoe sterk zijn alle verbindingen naar deze partner bij elkaar?",
      en: "How strong are all connections towards this partner together?"),
    variant: Text(
      nl: "onbewerkt; som van de sterktes, wederzijds telt mee",
      en: "raw; sum of the strengths, mutual ones included"),
    direction: .followed, source: barrat
  ) { graph in
    graph.nodeStrengths(.incoming)
  }

  /// How strong all ties from a partner are together.
  package static let outStrength = Measure(
    name: "out-strength", range: .open,
    question: Text(
      nl: "Hoe sterk zijn alle verbindingen vanuit deze partner bij elkaar?",
      en: "How strong are all connections from this partner together?"),
    variant: Text(
      nl: "onbewerkt; som van de sterktes, wederzijds telt mee",
      en: "raw; sum of the strengths, mutual ones included"),
    direction: .followed, source: barrat
  ) { graph in
    graph.nodeStrengths()
  }

  private static let barrat = Reference(
    "Barrat and others", 2004, doi: "10.1073/pnas.0400087101")
}

extension Measure {
  /// Which share of the ties of a partner runs both ways.
  package static let reciprocity = Measure(
    name: "reciprocity", aliases: ["wederkerigheid"], range: .unit,
    question: Text(
      nl: "Welk deel van de verbindingen van deze partner loopt beide kanten op?",
      en: "Which share of the connections of this partner runs both ways?"),
    variant: Text(
      nl: "2 × wederzijds / (inkomend + uitgaand); niets zonder verbinding",
      en: "2 × mutual / (incoming + outgoing); nothing without a connection"),
    direction: .followed,
    source: Reference("Wasserman and Faust", 1994, doi: "10.1017/CBO9780511815478"),
    values: { graph in graph.nodeReciprocity() })
}

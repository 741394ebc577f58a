import Graphs
import Wording

extension Measure {
  /// With how many partners a partner is tied.
  package static let degree = Measure(
    name: "degree", aliases: ["graad", "aantal-verbindingen"], range: .others, kind: .count,
    question: Text(
      nl: "Met hoeveel partners werkt deze organisatie samen?",
      en: "With how many partners does this organization work together?"),
    variant: Text(
      nl: "onbewerkt; aantal partners, bij richting alleen de uitgaande verbindingen",
      en: "raw; number of partners, with directions only the outgoing connections"),
    source: Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")
  ) { graph in
    graph.degrees()
  }

  /// How many partners name a partner.
  package static let inDegree = Measure(
    name: "in-degree", range: .others, kind: .count,
    question: Text(
      nl: "Hoeveel partners noemen deze organisatie?",
      en: "How many partners name this organisation?"),
    variant: Text(
      nl: "onbewerkt; aantal partners, bij richting alleen de inkomende verbindingen",
      en: "raw; number of partners, with directions only the incoming connections"),
    source: Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")
  ) { graph in
    graph.degrees(.incoming)
  }

  /// How strong all ties of a partner are together.
  package static let strength = Measure(
    name: "strength", aliases: ["sterkte"], range: .open,
    question: Text(
      nl: "Hoe sterk zijn alle verbindingen van deze partner bij elkaar?",
      en: "How strong are all connections of this partner together?"),
    variant: Text(
      nl: "onbewerkt; som van de sterktes, bij richting alleen de uitgaande verbindingen",
      en: "raw; sum of the strengths, with directions only the outgoing connections"),
    source: Reference("Barrat and others", 2004, doi: "10.1073/pnas.0400087101")
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
      nl: "onbewerkt; som van de sterktes, bij richting alleen de inkomende verbindingen",
      en: "raw; sum of the strengths, with directions only the incoming connections"),
    source: Reference("Barrat and others", 2004, doi: "10.1073/pnas.0400087101")
  ) { graph in
    graph.nodeStrengths(.incoming)
  }
}

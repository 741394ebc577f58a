import CoalitionModel
import Wording

extension Diagnostic {
  static func missingAttribute(
    _ attribute: String, of element: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit element '\(element)' heeft geen '\(attribute)'",
        en: "this element '\(element)' has no '\(attribute)'"),
      expected: Text(nl: "verwacht: \(attribute)=\"…\"", en: "expected: \(attribute)=\"…\""))
  }

  static func unknownKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "de sleutel '\(key)' is niet aangekondigd", en: "the key '\(key)' was not declared"),
      expected: Text(
        nl: "verwacht: <key id=\"\(key)\" …/> boven de graaf",
        en: "expected: <key id=\"\(key)\" …/> above the graph"))
  }

  static func noGraph(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staat geen graaf in", en: "it holds no graph"),
      expected: Text(nl: "verwacht: <graph …>", en: "expected: <graph …>"))
  }

  static func secondGraph(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "hier staat nog een graaf", en: "here is another graph"),
      expected: Text(
        nl: "zet elk netwerk in een eigen bestand", en: "put every network in a file of its own"))
  }

  static func group(_ name: String, nodes: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "'\(name)' is een groep (knopen: \(nodes)); de groep zelf is geen partner geworden",
        en: "'\(name)' is a group (nodes: \(nodes)); the group itself became no partner"),
      expected: Text(
        nl: "geef de knopen een domein, of maak er een overleg van",
        en: "give the nodes a domain, or make it a structure"))
  }

  static func drawingLeftOut(_ names: [String], at place: Place) -> Diagnostic {
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "plaats, kleur en grootte zijn niet gelezen (\(list))",
        en: "place, color and size were not read (\(list))"))
  }

  static func structureInStructure(_ first: String, _ second: String, at place: Place) -> Diagnostic
  {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(first)' en '\(second)' zijn allebei een overleg",
        en: "'\(first)' and '\(second)' are both structures"),
      expected: Text(
        nl: "verbind een overleg alleen met partners", en: "tie a structure to partners only"))
  }

  static func tooManyValues(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "tot hier staan er al meer dan \(SheetBuilder.mostCells) waarden in",
        en: "up to here there are more than \(SheetBuilder.mostCells) values"),
      expected: Text(
        nl: "bewaar alleen wat over partners en verbindingen gaat",
        en: "keep only what is about partners and ties"))
  }

  static func tooManyKeys(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "er staan meer dan \(GraphMLParser.mostKeys) sleutels in",
        en: "there are more than \(GraphMLParser.mostKeys) keys"),
      expected: Text(
        nl: "bewaar alleen wat over partners en verbindingen gaat",
        en: "keep only what is about partners and ties"))
  }
}

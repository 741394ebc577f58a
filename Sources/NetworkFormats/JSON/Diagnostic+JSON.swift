import CoalitionModel
import Wording

extension Diagnostic {
  static func emptyJSON(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file), found: Text(nl: "het bestand is leeg", en: "the file is empty"),
      expected: Text(
        nl: "verwacht: een netwerk, te beginnen met '{\"netwerk\": ...'",
        en: "expected: a network, beginning with '{\"network\": ...'"))
  }

  static func tooManyValues(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(
        nl: "het bestand heeft meer dan 2.000.000 waarden",
        en: "the file has more than 2,000,000 values"),
      expected: Text(
        nl: "deel het netwerk op in kleinere bestanden", en: "split the network into smaller files")
    )
  }

  static func invalidJSON(_ problem: Text, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit is geen geldige JSON (\(problem.nl))", en: "this is not valid JSON (\(problem.en))"
      ),
      expected: Text(
        nl: "kijk naar de komma's, haakjes en aanhalingstekens hiervoor",
        en: "look at the commas, brackets and quotes before this"))
  }

  static func unclosedJSONText(at place: Place) -> Diagnostic {
    invalidJSON(
      Text(nl: "een tekst begint hier en eindigt niet", en: "a text begins here and does not end"),
      at: place)
  }
}

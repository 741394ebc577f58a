import CoalitionModel
import Wording

extension Diagnostic {
  static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(nl: "het bestand is groter dan 16 MB", en: "the file is larger than 16 MB"),
      expected: Text(
        nl: "gebruik voor zo'n groot netwerk CSV of XLSX",
        en: "use CSV or XLSX for a network this large"))
  }

  static func notText(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file), found: Text(nl: "dit is geen tekst", en: "this is not text"),
      expected: Text(
        nl: "verwacht: een YAML-bestand in UTF-8", en: "expected: a YAML file in UTF-8"))
  }

  static func emptyFile(_ file: String, expected: Text) -> Diagnostic {
    Diagnostic(
      at: Place(file: file), found: Text(nl: "het bestand is leeg", en: "the file is empty"),
      expected: Text(nl: "verwacht: \(expected.nl)", en: "expected: \(expected.en)"))
  }

  static func references(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het bestand verwijst met & en * naar eerdere waarden",
        en: "the file refers to earlier values with & and *"),
      expected: Text(nl: "schrijf de waarde uit", en: "write the value out"))
  }

  static func doubledKey(_ key: String, at place: Place, firstLine: Int?) -> Diagnostic {
    let before = firstLine.map {
      Text(nl: " (ook op regel \($0))", en: " (also on line \($0))")
    }
    return Diagnostic(
      at: place,
      found: Text(
        nl: "'\(key)' staat hier dubbel\(before?.nl ?? "")",
        en: "'\(key)' appears here twice\(before?.en ?? "")"),
      expected: Text(nl: "laat er één staan", en: "keep one of them"))
  }

  static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "de haken of lijsten zitten te diep in elkaar",
        en: "the brackets or lists are nested too deep"),
      expected: Text(
        nl: "verwacht: een netwerk met hooguit enkele niveaus",
        en: "expected: a network with a few levels at most"))
  }

  static func invalidYAML(_ problem: String, at place: Place) -> Diagnostic {
    if problem.contains("nesting") { return tooDeep(at: place) }
    return Diagnostic(
      at: place,
      found: Text(
        nl: "dit is geen geldige YAML (\(problem))", en: "this is not valid YAML (\(problem))"),
      expected: Text(
        nl: "kijk naar inspringen, aanhalingstekens en dubbele punten in de regels hiervoor",
        en: "look at the indentation, quotes and colons in the lines before"))
  }
}

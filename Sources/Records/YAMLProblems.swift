import CoalitionModel
import Wording

extension Diagnostic {
  /// A mistake of the YAML itself, of which libyaml or the composer says in English what it is.
  static func invalidYAML(_ problem: String, at place: Place) -> Diagnostic {
    if problem.hasPrefix("Maximum nesting level") { return Diagnostic(.tooDeep, at: place) }
    let dutch = YAMLProblems.dutch.first { problem.holds($0.part) }?.words
    let words = Text(nl: dutch ?? YAMLProblems.other, en: problem)
    return Diagnostic(.invalidYAML, at: place, ["problem": words])
  }
}

/// What the words of libyaml mean for somebody who writes a file.
private enum YAMLProblems {
  static let other = "de opbouw klopt hier niet"

  /// A part of what libyaml says, and the same in plain Dutch; the first that is in it counts.
  static let dutch: [(part: String, words: String)] = [
    ("mapping values are not allowed", "hier mag geen dubbele punt staan"),
    ("block sequence entries are not allowed", "hier mag geen streepje van een lijst staan"),
    ("mapping keys are not allowed", "hier mag geen sleutel staan"),
    ("expected ':'", "na een sleutel ontbreekt de dubbele punt"),
    ("tab character", "er staat een tab in de inspringing; alleen spaties mogen"),
    (
      "cannot start any token",
      "met dit teken mag geen tekst beginnen; zet de tekst tussen aanhalingstekens"
    ),
    ("unexpected end of stream", "een aanhalingsteken is niet gesloten"),
    ("escape character", "na een \\ staat een teken dat daar niet hoort"),
    ("hexdecimal number", "na \\x of \\u staat geen getal"),
    ("',' or ']'", "in een lijst ontbreekt een komma of het haakje ]"),
    ("',' or '}'", "in een rij van sleutels ontbreekt een komma of het haakje }"),
    ("'-' indicator", "hier hoort het streepje van een lijst, of de regel springt verkeerd in"),
    ("expected key", "hier hoort een sleutel, of de regel springt verkeerd in"),
    ("node content", "hier hoort een waarde"),
    ("document start", "na het einde van het document staat nog iets"),
    ("another document", "na --- begint hier een tweede document"),
    ("alias", "hier staat een * van een verwijzing; zet de tekst tussen aanhalingstekens"),
    ("anchor", "hier staat een & van een verwijzing; zet de tekst tussen aanhalingstekens"),
    ("tag", "hier staat een ! van een label; zet de tekst tussen aanhalingstekens"),
    (
      "directive",
      "hier staat een % aan het begin van een regel; zet de tekst tussen aanhalingstekens"
    ),
    ("UTF-8", "hier staat een teken dat geen UTF-8 is"),
    ("control characters", "hier staat een onzichtbaar stuurteken"),
    ("indentation indicator", "na | of > staat een getal dat daar niet hoort"),
    ("comment or line break", "achter deze tekst staat nog iets op dezelfde regel"),
  ]
}

import CoalitionModel
import Wording

extension Diagnostic {
  static func noVertices(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staat geen netwerk van Pajek in", en: "it holds no network of Pajek"),
      expected: Text(
        nl: "verwacht: een regel '*Vertices 12'", en: "expected: a line '*Vertices 12'")
    )
  }

  static func vertexCount(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(word)' is geen aantal partners", en: "'\(word)' is no number of partners"),
      expected: Text(
        nl: "verwacht: een getal van 0 tot \(GraphBuilder.mostNodes)",
        en: "expected: a number from 0 to \(GraphBuilder.mostNodes)"))
  }

  static func twoMode(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit bestand heeft twee soorten knopen (two-mode)",
        en: "this file has two kinds of nodes (two-mode)"),
      expected: Text(
        nl: "maak er eerst een netwerk van partners van; overleggen horen in een lijst met leden",
        en: "first make it a network of partners; structures belong in a list with members"))
  }

  static func partNotRead(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(nl: "het deel '\(name)' is niet gelezen", en: "the part '\(name)' was not read"))
  }

  static func relationNotRead(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "'\(name)' is geen soort verbinding; de verbindingen zijn gelezen zonder soort",
        en: "'\(name)' is no kind of tie; the ties were read without a kind"))
  }

  static func oneEnd(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "deze verbinding heeft maar één partner ('\(word)')",
        en: "this tie has only one partner ('\(word)')"),
      expected: Text(
        nl: "verwacht: twee partners op een regel", en: "expected: two partners on a line"))
  }

  static func noVertex(_ word: String, of count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(word)' is geen nummer van een partner", en: "'\(word)' is no number of a partner"),
      expected: Text(
        nl: count == 0
          ? "verwacht: eerst de partners, dan de verbindingen"
          : "verwacht: een getal van 1 tot \(count)",
        en: count == 0
          ? "expected: first the partners, then the ties" : "expected: a number from 1 to \(count)")
    )
  }

  static func matrixRow(_ found: Int, of count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "deze rij van de matrix heeft \(found) getallen of is er een te veel",
        en: "this row of the matrix has \(found) numbers or is one too many"),
      expected: Text(
        nl: "verwacht: \(count) rijen van elk \(count) getallen",
        en: "expected: \(count) rows of \(count) numbers each"))
  }

  static func noNumber(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "'\(word)' is geen getal", en: "'\(word)' is no number"),
      expected: Text(nl: "verwacht: 0, 1 of een sterkte", en: "expected: 0, 1 or a strength"))
  }
}

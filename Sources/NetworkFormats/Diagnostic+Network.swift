import CoalitionModel

extension Diagnostic {
  static func noPartners(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staan geen partners in", en: "it names no partners"),
      expected: Text(
        nl: "verwacht: 'partners:' met voor elke partner een id, een naam en een type",
        en: "expected: 'partners:' with an id, a name and a type for every partner"))
  }

  static func selfTie(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(id)' is hier met zichzelf verbonden", en: "'\(id)' is tied to itself here"),
      expected: Text(nl: "noem twee verschillende partners", en: "name two different partners"))
  }

  static func partnerAndStructure(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "'\(id)' is al de id van een partner", en: "'\(id)' is the id of a partner already"),
      expected: Text(
        nl: "geef het overleg een eigen id, of zet 'leden' bij de partner",
        en: "give the structure an id of its own, or put 'members' with the partner"))
  }

  static func partnerFromTie(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "partner '\(name)' is gemaakt uit deze verbinding",
        en: "partner '\(name)' was made from this tie"),
      expected: Text(
        nl: "een lijst 'partners' met types maakt de analyse beter",
        en: "a list 'partners' with types makes the analysis better"))
  }

  static func statementGroups(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "de uitspraak noemt niet het juiste aantal groepen",
        en: "the statement does not name the right number of groups"),
      expected: Text(
        nl: "verwacht: 'tussen: [groep, groep]' of 'over: groep'",
        en: "expected: 'between: [group, group]' or 'about: group'"))
  }
}

import CoalitionModel
import Wording

extension Diagnostic {
  static func noPartners(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staan geen partners in", en: "it names no partners"),
      expected: Text(
        nl: "vul eerst 'partners:' in, met voor elke partner een id, een naam en een type",
        en: "fill in 'partners:' first, with an id, a name and a type for every partner"))
  }

  static func ownDomains(_ words: [String], at place: Place) -> Diagnostic {
    let (some, rest) = (words.prefix(6).joined(separator: ", "), words.count > 6 ? ", ..." : "")
    return Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "dit bestand heeft domeinen van zichzelf (\(some)\(rest))",
        en: "this file has domains of its own (\(some)\(rest))"),
      expected: Text(
        nl: "ze tellen elk als een domein; over medisch en sociaal zeggen ze niets",
        en: "each counts as a domain; they say nothing about medical and social"))
  }

  static func noRegions(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staan geen regio's in", en: "it names no regions"),
      expected: Text(
        nl: "verwacht: 'regios:' met voor elke regio een id, een naam en een soort",
        en: "expected: 'regions:' with an id, a name and a kind for every region"))
  }

  static func internalLeftOut(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "contacten en interne opmerkingen zijn niet gelezen",
        en: "contacts and internal remarks were not read"),
      expected: Text(
        nl: "dat gebeurt alleen met --internal", en: "that is done with --internal only"))
  }

  static func noInternalNotes(_ path: String, beside network: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Place(file: network),
      found: Text(
        nl: "er zijn geen interne notities bij dit netwerk",
        en: "there are no internal notes with this network"),
      expected: Text(
        nl: "verwacht: het bestand '\(path)' of een blad 'Intern'",
        en: "expected: the file '\(path)' or a sheet 'Internal'"))
  }

  static func internalFile(at path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path),
      found: Text(
        nl: "dit is een intern bestand, en geen netwerk",
        en: "this is an internal file, and no network"),
      expected: Text(
        nl: "noem het netwerk waar het bij hoort, met --internal",
        en: "name the network that it belongs to, with --internal"))
  }

  static func moreErrors(_ count: Int, in file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(
        nl: "hier staan nog \(count) fouten meer in dan hieronder",
        en: "this holds \(count) more mistakes than are listed below"),
      expected: Text(nl: "verbeter eerst wat er staat", en: "correct first what is listed"))
  }

  static func moreWarnings(_ count: Int, in file: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Place(file: file),
      found: Text(
        nl: "er zijn nog \(count) meldingen meer dan hieronder",
        en: "there are \(count) more notes than are listed below"))
  }

  static func missingEnd(_ field: Field, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "hier ontbreekt '\(field.name(.dutch))'",
        en: "'\(field.name(.english))' is missing here"),
      expected: Text(
        nl: "een verbinding heeft twee partners; een partner zonder verbinding hoort alleen in de"
          + " lijst van partners",
        en: "a tie has two partners; a partner without a tie belongs in the list of partners only"))
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

  static func repeatedTie(_ tie: Tie, at place: Place, earlier: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "de verbinding '\(tie.from)' - '\(tie.to)' staat er al precies zo (\(earlier))",
        en: "the tie '\(tie.from)' - '\(tie.to)' is there already, exactly the same (\(earlier))"),
      expected: Text(
        nl: "die telt één keer; haal een van de twee weg",
        en: "it counts once; take one of the two away"))
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

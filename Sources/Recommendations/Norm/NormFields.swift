import CoalitionModel
import Wording

// The keys of a norm file, and the mistakes that only a norm file can hold.

extension Field {
  static let norm = Field("norm", "norm")
  static let requirements = Field("eisen", "requirements")
  static let questions = Field("vragen", "questions")
  static let practices = Field("werkwijze", "practices")
  static let indications = Field("aanwijzingen", "indications")
  static let help = Field("hulp", "help")
  static let signallers = Field("signaleerders", "signallers")
  static let entrances = Field("ingangen", "entrances")
  static let rules = Field("regels", "rules")

  static let strength = Field("sterkte", "strength")
  static let strengthByTheme = Field("sterkte-bij", "strength-with")
  static let strengthFrom = Field("sterkte-vanaf", "strength-from")
  static let date = Field("datum", "date")
  static let why = Field("waarom", "why")
  static let firstStep = Field("eerste-stap", "first-step")
  static let question = Field("vraag", "question")
  static let appliesWith = Field("wanneer", "when")
  static let appliesToThemes = Field("bij-thema", "with-theme")
  static let alsoKnownAs = Field("ook", "also")
  static let needs = Field("nodig", "needs")
  static let does = Field("doet", "does")
  static let body = Field("in", "in")
  static let often = Field("vaak", "often")
  static let who = Field("wie", "who")
  static let rule = Field("regel", "rule")
  static let sameAs = Field("zelfde-als", "same-as")

  static let oneOf = Field("een-van", "one-of")
  static let eachOf = Field("elk-van", "each-of")
  static let domains = Field("domeinen", "domains")
  static let attribute = Field("kenmerk", "attribute")
  static let values = Field("waarden", "values")
  static let atLeast = Field("minstens", "at-least")
  static let steps = Field("stappen", "steps")
  static let offer = Field("aanbod", "offer")
  static let names = Field("namen", "names")
  static let per = Field("per", "per")
  static let besides = Field("naast", "besides")
  static let kinds = Field("soorten", "kinds")
  static let ofGroups = Field("van", "of")

  static let ofNorm: [Field] = [
    norm, title, sources, indications, help, requirements, questions, practices, rules, signallers,
    entrances,
  ]
  static let ofRequirement: [Field] = [
    id, kind, strength, strengthByTheme, strengthFrom, appliesWith, appliesToThemes, phases, themes,
    title, why, firstStep, question, alsoKnownAs, source,
  ]
}

extension Diagnostic {
  static func shape(_ nl: String, _ en: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "hier staan niet genoeg of te veel groepen",
        en: "this names too few or too many groups"),
      expected: Text(nl: "verwacht: '\(nl)'", en: "expected: '\(en)'"))
  }

  static func emptyValue(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "in deze eis is iets leeg gelaten", en: "something in this requirement is empty"),
      expected: Text(
        nl: "vul elke sleutel en elke lijst in", en: "fill in every key and every list"))
  }

  static func unknownKind(_ word: String, among terms: [Term], at place: Place) -> Diagnostic {
    let suggestion = Spelling.nearest(to: word, among: terms)
    return Diagnostic(
      at: place,
      found: Text(nl: "'\(word)' is geen soort eis", en: "'\(word)' is not a kind of requirement"),
      expected: Diagnostic.choice(
        Text(nl: "kies uit", en: "choose from"), of: terms, after: suggestion),
      suggestion: suggestion)
  }
}

import CoalitionModel

extension Field {
  static let norm = Field("norm", "norm")
  static let requirements = Field("eisen", "requirements")
  static let questions = Field("vragen", "questions")
  static let practices = Field("werkwijze", "practices")
  static let indications = Field("aanwijzingen", "indications")
  static let help = Field("hulp", "help")

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
    norm, title, sources, indications, help, requirements, questions, practices,
  ]
  static let ofRequirement: [Field] = [
    id, kind, strength, strengthByTheme, strengthFrom, appliesWith, appliesToThemes, phases, themes,
    title, why, firstStep, question, alsoKnownAs, source,
  ]
}

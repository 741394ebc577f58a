import CoalitionModel

extension Field {
  static let norm = Field("norm", "norm")
  static let requirements = Field("eisen", "requirements")
  static let strength = Field("sterkte", "strength")
  static let strengthByTheme = Field("sterkte-bij", "strength-with")
  static let why = Field("waarom", "why")
  static let firstStep = Field("eerste-stap", "first-step")
  static let appliesWith = Field("wanneer", "when")
  static let oneOf = Field("een-van", "one-of")
  static let domains = Field("domeinen", "domains")
  static let attribute = Field("kenmerk", "attribute")
  static let atLeast = Field("minstens", "at-least")
  static let steps = Field("stappen", "steps")
  static let kinds = Field("soorten", "kinds")
  static let ofGroups = Field("van", "of")
  static let dutch = Field("nl", "nl")
  static let english = Field("en", "en")

  static let ofNorm: [Field] = [norm, title, sources, requirements]
  static let ofRequirement: [Field] = [
    id, kind, strength, strengthByTheme, appliesWith, title, why, firstStep, source,
  ]
}

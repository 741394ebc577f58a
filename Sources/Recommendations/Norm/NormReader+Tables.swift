import CoalitionModel
import Wording
import Records

extension NormReader {
  /// When and how strongly a requirement holds.
  struct Conditions {
    let aliases: [String]
    let byTheme: [Theme: Strength]
    let byDate: [Requirement.DatedStrength]
    let with: [PartnerGroup]
    let toThemes: [Theme]
  }

  func conditions(of record: Record) -> Conditions {
    let aliases = walker.list(record[.alsoKnownAs]).compactMap { item in
      walker.text(item).map { (id: $0, place: item.place) }
    }
    for alias in aliases { define(alias.id, at: alias.place) }
    return Conditions(
      aliases: aliases.map { $0.id }, byTheme: strengths(record[.strengthByTheme]),
      byDate: datedStrengths(record[.strengthFrom]), with: groups(record[.appliesWith]),
      toThemes: themes(record[.appliesToThemes]))
  }

  private func strengths(_ value: Value?) -> [Theme: Strength] {
    var strengths: [Theme: Strength] = [:]
    for item in walker.list(value) {
      let what = Text(nl: "een sterkte bij een thema", en: "a strength with a theme")
      guard let record = walker.record(item, of: [.themes, .strength], as: what) else { continue }
      let theme: Theme? = walker.code(
        required(.themes, of: record), as: Text(nl: "thema", en: "theme"))
      let strength: Strength? = walker.code(required(.strength, of: record), as: Self.strengthWord)
      if let theme, let strength { strengths[theme] = strength }
    }
    return strengths
  }

  private func datedStrengths(_ value: Value?) -> [Requirement.DatedStrength] {
    walker.list(value).compactMap { item in
      let what = Text(nl: "een sterkte vanaf een datum", en: "a strength from a date on")
      guard let record = walker.record(item, of: [.date, .strength], as: what) else { return nil }
      let date = walker.date(required(.date, of: record, as: what))
      let strength: Strength? = walker.code(
        required(.strength, of: record, as: what), as: Self.strengthWord)
      guard let date, let strength else { return nil }
      return Requirement.DatedStrength(date: date, strength: strength)
    }
  }

  func indication(from value: Value) -> Indication? {
    let what = Text(nl: "een aanwijzing", en: "an indication")
    guard let record = walker.record(value, of: [.body, .often, .source], as: what) else {
      return nil
    }
    let body = groups(required(.body, of: record, as: what)).first
    let often = groups(required(.often, of: record, as: what))
    let passages = passages(required(.source, of: record, as: what))
    guard let body, !often.isEmpty else { return nil }
    return Indication(body: body, often: often, passages: passages)
  }

  func themeHelp(from value: Value) -> ThemeHelp? {
    let what = Text(nl: "hulp bij een thema", en: "help with a theme")
    guard let record = walker.record(value, of: [.themes, .partners, .source], as: what) else {
      return nil
    }
    let theme: Theme? = walker.code(
      required(.themes, of: record, as: what), as: Text(nl: "thema", en: "theme"))
    let groups = groups(required(.partners, of: record, as: what))
    let citations = citations(required(.source, of: record, as: what))
    guard let theme, !groups.isEmpty else { return nil }
    return ThemeHelp(theme: theme, groups: groups, citations: citations)
  }

  func question(from value: Value) -> SessionQuestion? {
    let what = Text(nl: "een vraag", en: "a question")
    let fields: [Field] = [.id, .question, .needs, .phases, .source]
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let id = code(of: record, as: what)
    let question = text(required(.question, of: record, as: what))
    let needs = text(required(.needs, of: record, as: what))
    let citations = citations(required(.source, of: record, as: what))
    guard let id, let question, let needs else { return nil }
    return SessionQuestion(
      id: id, question: question, needs: needs, phases: phases(record[.phases]),
      citations: citations)
  }

  func practice(from value: Value) -> Practice? {
    let what = Text(nl: "een werkwijze", en: "a practice")
    guard let record = walker.record(value, of: [.id, .does, .source], as: what) else { return nil }
    let id = code(of: record, as: what)
    let does = text(required(.does, of: record, as: what))
    let citations = citations(required(.source, of: record, as: what))
    guard let id, let does else { return nil }
    return Practice(id: id, does: does, citations: citations)
  }
}

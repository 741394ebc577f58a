import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// One requirement, question or practice of a norm, told in full.
package struct NormPage {
  let norm: Norm
  let language: Language

  /// Creates pages of a norm.
  package init(of norm: Norm, _ language: Language) {
    self.norm = norm
    self.language = language
  }

  /// What stands under a code, also under a code that means the same; `nil` when nothing does.
  package func text(for code: String) -> String? {
    let word = Spelling.folded(code)
    func isMeant(_ id: String) -> Bool { Spelling.folded(id) == word }
    let blocks: [Document.Block]? =
      norm.requirements.first { isMeant($0.id) || $0.alsoKnownAs.contains(where: isMeant) }
      .map(blocks(for:))
      ?? norm.questions.first { isMeant($0.id) }.map(blocks(for:))
      ?? norm.practices.first { isMeant($0.id) }.map(blocks(for:))
    return blocks.map { Document(language, $0).plainText() }
  }

  /// What is wrong with a code under which nothing stands, with the nearest one.
  package func unknown(_ code: String) -> String {
    let codes =
      norm.requirements.flatMap { [$0.id] + $0.alsoKnownAs } + norm.questions.map { $0.id }
      + norm.practices.map { $0.id }
    let nearest = Spelling.nearest(to: code, among: codes)
    return language(
      nl: "'\(code)' staat niet in de norm '\(norm.id)'"
        + (nearest.map { "; bedoelt u '\($0)'?" } ?? "; 'norm list' toont alle codes"),
      en: "'\(code)' is not in the norm '\(norm.id)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'norm list' shows all codes"))
  }

  private func blocks(for requirement: Requirement) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, "\(requirement.id). \(requirement.title(language))"),
      .paragraph(requirement.why(language)),
      .labeled(language(nl: "Eerste stap.", en: "First step."), requirement.firstStep(language)),
    ]
    if let question = requirement.question {
      blocks.append(.labeled(language(nl: "Vraag.", en: "Question."), question(language)))
    }
    let kind = requirement.kind.term.name(language)
    blocks.append(.labeled(language(nl: "Soort eis.", en: "Kind."), kind.asSentence))
    blocks.append(.labeled(language(nl: "Sterkte.", en: "Strength."), strength(of: requirement)))
    if let holds = condition(of: requirement) {
      blocks.append(.labeled(language(nl: "Geldt.", en: "Holds."), holds.asSentence))
    }
    let about =
      requirement.phases.map { $0.name(language) } + requirement.themes.map { $0.name(language) }
    if !about.isEmpty {
      blocks.append(
        .labeled(language(nl: "Gaat over.", en: "About."), language.list(about).asSentence))
    }
    if !requirement.alsoKnownAs.isEmpty {
      let codes = language.list(requirement.alsoKnownAs)
      blocks.append(.labeled(language(nl: "Hetzelfde als.", en: "Same as."), codes + "."))
    }
    return blocks + [sources(of: requirement.citations)]
  }

  private func blocks(for question: SessionQuestion) -> [Document.Block] {
    let why = language(
      nl: "Geen bestand kan dit zeggen. Stel deze vraag in de bijeenkomst.",
      en: "No file can say this. Ask this question in the session.")
    return [
      .heading(level: 2, "\(question.id). \(question.question(language))"), .paragraph(why),
      .labeled(language(nl: "Nodig.", en: "Needed."), question.needs(language).asSentence),
      sources(of: question.citations),
    ]
  }

  private func blocks(for practice: Practice) -> [Document.Block] {
    [
      .heading(level: 2, practice.id), .paragraph(practice.does(language)),
      sources(of: practice.citations),
    ]
  }

  private func strength(of requirement: Requirement) -> String {
    let themes = Theme.allCases.compactMap { theme in
      requirement.strengthByTheme[theme].map { strength in
        language(
          nl: "\(strength.name(.dutch)) bij het thema \(theme.name(.dutch))",
          en: "\(strength.name(.english)) with the theme \(theme.name(.english))")
      }
    }
    let dates = requirement.strengthFrom.map { dated in
      language(
        nl: "\(dated.strength.name(.dutch)) vanaf \(dated.date)",
        en: "\(dated.strength.name(.english)) from \(dated.date)")
    }
    return ([requirement.strength.name(language)] + themes + dates).joined(separator: "; ")
      .asSentence
  }

  private func condition(of requirement: Requirement) -> String? {
    let groups = language.alternatives(requirement.appliesWith.map { $0.name(language) })
    let themes = language.alternatives(requirement.appliesToThemes.map { $0.name(language) })
    let parts =
      (groups.isEmpty
        ? [] : [language(nl: "als \(groups) meedoet", en: "when \(groups) takes part")])
      + (themes.isEmpty
        ? []
        : [
          language(
            nl: "als de coalitie werkt aan \(themes)", en: "when the coalition works on \(themes)")
        ])
    return parts.isEmpty ? nil : language.list(parts)
  }

  private func sources(of citations: [Citation]) -> Document.Block {
    let names = citations.map { Passage($0, in: norm.sources).name }
    return .labeled(language(nl: "Bron.", en: "Source."), names.joined(separator: "; ") + ".")
  }
}

/// A norm as one line per requirement, question and practice.
package enum NormList {
  /// The code, the strength and the title of every requirement, with a stronger strength by theme or
  /// date; then the questions for the session, and what the tool does by itself.
  package static func text(of norm: Norm, _ language: Language) -> String {
    let requirements = norm.requirements.map { requirement in
      let stronger = stronger(requirement, language)
      let mark = stronger.isEmpty ? "" : " (\(stronger.joined(separator: "; ")))"
      return [
        requirement.id, requirement.strength.name(language), requirement.title(language) + mark,
      ]
    }
    let question = language(nl: "vraag", en: "question")
    let questions = norm.questions.map { [$0.id, question, $0.question(language)] }
    let practice = language(nl: "werkwijze", en: "practice")
    let practices = norm.practices.map { [$0.id, practice, $0.does(language)] }
    return (requirements + questions + practices).map { $0.joined(separator: "  ") }
      .joined(separator: "\n")
  }

  private static func stronger(_ requirement: Requirement, _ language: Language) -> [String] {
    let themes = Theme.allCases.compactMap { theme in
      requirement.strengthByTheme[theme].map { "\($0.name(language)): \(theme.name(language))" }
    }
    let dates = requirement.strengthFrom.map { dated in
      let from = language(nl: "vanaf", en: "from")
      return "\(dated.strength.name(language)) \(from) \(dated.date)"
    }
    return themes + dates
  }
}

/// What a norm finds in a network: one line per requirement, with what says so.
package enum NormCheck {
  /// The requirements with their answers, those that are not met first, and what would decide them.
  package static func text(of norm: Norm, in analysis: Analysis, _ language: Language) -> String {
    let found = norm.requirements.map { ($0, $0.evaluate(in: analysis)) }
    let groups = answers.compactMap { answer -> [Document.Block]? in
      let ours = found.filter { $0.1.evidence == answer }
      guard !ours.isEmpty else { return nil }
      return [
        .heading(level: 2, "\(title(answer, language)) (\(ours.count))"),
        .list(ours.map { line($0.0, $0.1, language) }),
      ]
    }
    return Document(language, groups.flatMap { $0 }).plainText()
  }

  private static func line(
    _ requirement: Requirement, _ evaluation: Evaluation, _ language: Language
  ) -> String {
    let observations = evaluation.observations.map { $0(language) }
    let data = evaluation.decidedBy.map { words in
      let label = language(nl: "Nodig", en: "Needed")
      return "\(label): \(words(language))."
    }
    let head = "\(requirement.id) \(requirement.title(language))."
    return ([head] + observations + [data].compactMap { $0 }).joined(separator: " ")
  }

  /// The answers in the order in which they are told; nothing where a requirement does not hold.
  private static let answers: [Evidence?] = [.absent, .unknown, .present, nil]

  private static func title(_ answer: Evidence?, _ language: Language) -> String {
    switch answer {
    case .present: language(nl: "In beeld", en: "In view")
    case .absent: language(nl: "Nog niet zo", en: "Not so yet")
    case .unknown: language(nl: "Niet te zeggen uit dit bestand", en: "Not decided by this file")
    case nil: language(nl: "Niet van toepassing", en: "Does not apply")
    }
  }
}

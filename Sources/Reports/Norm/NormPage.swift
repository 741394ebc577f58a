import CoalitionModel
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
    return Text(
      nl: "'\(code)' staat niet in de norm '\(norm.id)'"
        + (nearest.map { "; bedoelt u '\($0)'?" } ?? "; 'norm list' toont alle codes"),
      en: "'\(code)' is not in the norm '\(norm.id)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'norm list' shows all codes"))(language)
  }

  private func blocks(for requirement: Requirement) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, "\(requirement.id). \(requirement.title(language))"),
      .paragraph(requirement.why(language)),
      .labeled(text("Eerste stap.", "First step."), requirement.firstStep(language)),
    ]
    if let question = requirement.question {
      blocks.append(.labeled(text("Vraag.", "Question."), question(language)))
    }
    let kind = requirement.kind.term.name(language)
    blocks.append(.labeled(text("Soort eis.", "Kind."), sentence(kind)))
    blocks.append(.labeled(text("Sterkte.", "Strength."), strength(of: requirement)))
    if let holds = condition(of: requirement) {
      blocks.append(.labeled(text("Geldt.", "Holds."), sentence(holds)))
    }
    let about =
      requirement.phases.map { $0.name(language) } + requirement.themes.map { $0.name(language) }
    if !about.isEmpty {
      blocks.append(.labeled(text("Gaat over.", "About."), sentence(language.list(about))))
    }
    if !requirement.alsoKnownAs.isEmpty {
      let codes = language.list(requirement.alsoKnownAs)
      blocks.append(.labeled(text("Hetzelfde als.", "Same as."), codes + "."))
    }
    return blocks + [sources(of: requirement.citations)]
  }

  private func blocks(for question: SessionQuestion) -> [Document.Block] {
    let why = text(
      "Geen bestand kan dit zeggen. Stel deze vraag in de bijeenkomst.",
      "No file can say this. Ask this question in the session.")
    return [
      .heading(level: 2, "\(question.id). \(question.question(language))"), .paragraph(why),
      .labeled(text("Nodig.", "Needed."), sentence(question.needs(language))),
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
        text(
          "\(strength.name(.dutch)) bij het thema \(theme.name(.dutch))",
          "\(strength.name(.english)) with the theme \(theme.name(.english))")
      }
    }
    let dates = requirement.strengthFrom.map { dated in
      text(
        "\(dated.strength.name(.dutch)) vanaf \(dated.date)",
        "\(dated.strength.name(.english)) from \(dated.date)")
    }
    return sentence(
      ([requirement.strength.name(language)] + themes + dates).joined(separator: "; "))
  }

  private func condition(of requirement: Requirement) -> String? {
    let groups = language.alternatives(requirement.appliesWith.map { $0.name(language) })
    let themes = language.alternatives(requirement.appliesToThemes.map { $0.name(language) })
    let parts =
      (groups.isEmpty ? [] : [text("als \(groups) meedoet", "when \(groups) takes part")])
      + (themes.isEmpty
        ? []
        : [text("als de coalitie werkt aan \(themes)", "when the coalition works on \(themes)")])
    return parts.isEmpty ? nil : language.list(parts)
  }

  private func sources(of citations: [Citation]) -> Document.Block {
    let names = citations.map { citation in
      let title = norm.source(citation.source)?.title ?? citation.source
      return citation.passage.map { "\(title), \($0)" } ?? title
    }
    return .labeled(text("Bron.", "Source."), names.joined(separator: "; ") + ".")
  }

  private func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

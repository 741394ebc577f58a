package import CoalitionModel
package import Wording

// Several wishes as one, so that nobody reads the same words twice.
extension CoalitionFacts {
  /// The statements of one speaker and one passage that wish the same between several sides, together.
  ///
  /// Every two of the sides must be named; any other statement is alone. In the order of the first.
  package func gathered(_ statements: [Statement]) -> [[Statement]] {
    var found: [[Statement]] = []
    for statement in statements where !found.contains(where: { $0.contains(statement) }) {
      let same = statements.filter { one in
        one.standing == statement.standing && one.speaker == statement.speaker
          && one.citations == statement.citations && one.groups.count == 2
          && opening(of: one) == opening(of: statement)
      }
      let isWhole = same.count > 1 && sides(of: same) != nil
      found.append(isWhole ? same : [statement])
    }
    return found
  }

  /// What the statements wish, as one sentence: those of ``gathered(_:)``.
  package func told(_ statements: [Statement], isFurther: Bool = false) -> Sentence? {
    guard let first = statements.first else { return nil }
    guard let sides = sides(of: statements), let opening = opening(of: first) else {
      return sentence(of: first, isFurther: isFurther)
    }
    let what = Text(
      nl: "\(opening) tussen \(sides.nl)", en: "better contact between \(sides.en)")
    return wanting(what, statements, isFurther: isFurther)
  }

  /// That somebody wants something, or wants that too.
  func wanting(
    _ what: Text, _ statements: [Statement], isFurther: Bool = false
  ) -> Sentence {
    let speaker = speaker(of: statements.first)
    let want = speaker.verb(.want)
    return Sentence(
      isFurther
        ? Text(
          nl: "ook \(want.nl) \(speaker.nl) \(what.nl).",
          en: "\(speaker.en) also \(want.en) \(what.en).")
        : Text(
          nl: "\(speaker.nl) \(want.nl) \(what.nl).", en: "\(speaker.en) \(want.en) \(what.en)."),
      statements.map { .statement($0) }, isConcluded: true)
  }

  /// The wishes and lacks by passage: what one speaker says in one passage stands together.
  ///
  /// In the order of the first of each passage.
  package func told(byPassage statements: [Statement]) -> [(citation: Citation?, text: Text)] {
    let gathered = gathered(statements)
    var done: Set<Statement> = []
    return gathered.compactMap { group in
      guard let first = group.first, !done.contains(first) else { return nil }
      let same = gathered.filter { other in
        other.first.map { one in
          one == first
            || one.speaker == first.speaker && one.standing == first.standing
              && one.citations.first == first.citations.first && first.citations.first != nil
        } ?? false
      }
      done.formUnion(same.compactMap { $0.first })
      let sentences = same.enumerated().compactMap { place, wishes in
        told(wishes, isFurther: place > 0)
      }
      return (
        citation: first.citations.first,
        text: Text { language in
          sentences.map { $0.text(language) }.joined(separator: " ")
        }
      )
    }
  }

  /// What the statements wish or lack, one after the other; two wishes of one speaker in one sentence.
  func sentences(of statements: [Statement]) -> [Sentence] {
    guard statements.count == 2, statements.allSatisfy({ $0.standing == .wanted }),
      statements.allSatisfy({ $0.need != .findable && $0.groups.count < 2 }),
      statements[0].speaker == statements[1].speaker
    else { return statements.map { sentence(of: $0) } }
    let glosses = statements.map(gloss)
    let wishes = [
      wish(of: statements[0], isGlossed: glosses[0] != glosses[1]), wish(of: statements[1]),
    ]
    let both = Text(
      nl: "\(wishes[0].nl), en \(wishes[1].nl)", en: "\(wishes[0].en) and \(wishes[1].en)")
    return [wanting(both, statements)]
  }

  /// What a wish on contact says before it names the sides: "een goede verbinding".
  private func opening(of statement: Statement) -> String? {
    guard statement.standing == .wanted, statement.need == .contact else { return nil }
    return statement.subject.flatMap { subject in
      let parts = subject.pieces(between: " tussen ")
      return parts.count == 2 ? parts[0] : nil
    }
  }

  /// The sides of wishes on contact, where every two of them are wished for; who is named first most
  /// often comes first.
  private func sides(of statements: [Statement]) -> Text? {
    let pairs = statements.compactMap { statement -> [Text]? in
      let words = statement.subject?.pieces(between: " tussen ").last?.pieces(between: " en ") ?? []
      let names = statement.groups.map { phrase(of: $0).en }
      guard words.count == 2, names.count == 2 else { return nil }
      return zip(words, names).map { Text(nl: $0, en: $1) }
    }
    let all = pairs.joined().reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
    guard pairs.count == statements.count, all.count > 2,
      all.count * (all.count - 1) / 2 == pairs.count
    else { return nil }
    let places = all.enumerated().map { place, side in
      (pairs.count { $0[0] == side }, place, side)
    }
    return Text.list(places.sorted { (-$0.0, $0.1) < (-$1.0, $1.1) }.map { $0.2 })
  }

  /// Words of a source in English, where all of them are known; else as a quotation.
  static func glossed(_ words: String) -> String {
    let parts = words.pieces(between: " en ").map { known[$0] }
    let found = parts.compactMap { $0 }
    return found.count == parts.count ? Language.english.list(found) : english(words)
  }

  private static let known = [
    "overleg": "consultation", "afstemming": "coordination", "samenwerking": "collaboration",
    "verbinding": "connection", "contact": "contact", "overdracht": "handover",
  ]
}

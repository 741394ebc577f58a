import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a chain of ties, from each step to the next.
  ///
  /// With `soorten` only ties of these kinds count, such as a handover.
  static let chain = RequirementKind(
    Term("keten", "chain", nl: "keten", en: "chain"), fields: [.steps, .kinds]
  ) { record, reader in
    ChainRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk, impact: .wholeChain) { asked.evaluate(in: $0) }.with
      {
        $0.likely = asked.likely
      }
    }
  }
}

/// The parameters of ``RequirementKind/chain``, and how they are looked up in an analysis.
struct ChainRequirement: Sendable {
  let steps: [[PartnerGroup]]
  let kinds: [TieKind]

  init?(from record: Record, reader: NormReader) {
    guard let value = reader.required(.steps, of: record) else { return nil }
    steps = reader.groupLists(value)
    kinds = reader.walker.codes(
      record[.kinds])
    guard steps.count >= 2 else {
      reader.walker.report(
        .shape(
          "stappen: [[type], [type], [type]]", "steps: [[type], [type], [type]]", at: value.place))
      return nil
    }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let chain = CareChain(steps, in: analysis.network, tieEvidence: analysis.tieEvidence)
    let links = chain.links.map { link in (link, self.evaluation(of: link, in: analysis)) }
    var evaluation = Evaluation(allOf: links.map { $0.1.evidence ?? .unknown })
    let open = links.filter { $0.1.evidence != .present }
    let shown = open.isEmpty ? links : open
    evaluation.partners = shown.flatMap { $0.1.partners }
    evaluation.ties = shown.flatMap { $0.1.ties }
    evaluation.citations = shown.flatMap { $0.1.citations }
    evaluation.observations = shown.map { link, found in
      Text { language in
        let sentences = found.observations.map { $0(language) }
        let sides = [link.from, link.to].map { language.alternatives($0.map { $0.name(language) }) }
        guard let first = sentences.first, !sides.allSatisfy({ first.holds($0) }) else {
          return sentences.joined(separator: " ")
        }
        return (["\(first.dropLast()) (\(Self.name(of: link, language)))."] + sentences.dropFirst())
          .joined(separator: " ")
      }
    }
    evaluation.figures = [
      Figure(
        name: Text(nl: "schakels in beeld", en: "links in view"),
        share: links.count - open.count, of: links.count,
        variant: TieWords.variant)
    ]
    if evaluation.evidence == .unknown {
      let names = Text { language in
        language.list(open.map { link, _ in Self.name(of: link, language) })
      }
      evaluation.decidedBy =
        kinds.isEmpty
        ? Text(
          nl: "een verbinding of overleg voor de schakel \(names.nl)",
          en: "a tie or structure for the link \(names.en)")
        : Text(
          nl: "een verbinding van de soort \(kindNames.nl) voor de schakel \(names.nl)",
          en: "a tie of the kind \(kindNames.en) for the link \(names.en)")
    }
    return evaluation
  }

  /// A chain without kinds is likely when every open link is.
  @Sendable func likely(in analysis: Analysis, by indications: [Indication]) -> Text? {
    guard kinds.isEmpty else { return nil }
    let likelihood = Likelihood(in: analysis, by: indications)
    let open = CareChain(steps, in: analysis.network, tieEvidence: analysis.tieEvidence).links
      .filter { $0.tie.presence != .present }
    guard !open.isEmpty else { return nil }
    if let reason = likelihood.meeting(of: open.flatMap { [$0.from, $0.to] }) { return reason }
    let reasons = open.compactMap { likelihood.tie(between: $0.from, and: $0.to) }
    guard reasons.count == open.count else { return nil }
    let distinct = reasons.reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
    return Text { language in distinct.map { $0(language) }.joined(separator: " ") }
  }

  /// What is known about one link: any tie, or one of the kinds.
  private func evaluation(of link: CareChain.Link, in analysis: Analysis) -> Evaluation {
    let evaluation = TieWords(
      tie: link.tie, first: link.from, second: link.to, analysis: analysis
    ).evaluation
    guard !kinds.isEmpty, evaluation.evidence == .present else { return evaluation }
    let ofKind = link.tie.tied.filter { pair in pair.evidence.current.contains(where: isOfKind) }
    guard ofKind.isEmpty else { return evaluation }
    var other = evaluation
    other.evidence = analysis.network.unrecorded
    other.observations.append(
      .lacking(kindNames, isKnown: analysis.network.isComplete))
    return other
  }

  private func isOfKind(_ ground: TieGround) -> Bool {
    guard case .tie(let tie) = ground, let kind = tie.kind else { return false }
    return kinds.contains(kind)
  }

  private var kindNames: Text {
    Text { language in language.alternatives(kinds.map { $0.name(language) }) }
  }

  private static func name(of link: CareChain.Link, _ language: Language) -> String {
    [link.from, link.to]
      .map { side in language.alternatives(side.map { $0.name(language) }) }
      .joined(separator: " → ")
  }
}

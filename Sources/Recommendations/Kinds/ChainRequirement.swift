public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks for a chain of ties, from each step to the next.
public struct ChainRequirement: RequirementKind {
  public static var term: Term { Term("keten", "chain", nl: "keten", en: "chain") }
  public static var fields: [Field] { [.steps] }

  let steps: [[PartnerGroup]]

  public init?(from record: YAMLRecord, reader: NormReader) {
    guard let value = reader.required(.steps, of: record) else { return nil }
    steps = reader.groupLists(value)
    guard steps.count >= 2 else {
      reader.walker.report(
        .shape(
          "stappen: [[type], [type], [type]]", "steps: [[type], [type], [type]]", at: value.place))
      return nil
    }
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let chain = CareChain(steps, in: analysis.network, ledger: analysis.ledger)
    let links = chain.links.map { link in
      (
        link,
        TieWords(tie: link.tie, first: link.from, second: link.to, analysis: analysis).evaluation
      )
    }
    var evaluation = Evaluation(chain.presence)
    let open = links.filter { $0.0.tie.presence != .present }
    let shown = open.isEmpty ? links : open
    evaluation.partners = shown.flatMap { $0.1.partners }
    evaluation.ties = shown.flatMap { $0.1.ties }
    evaluation.citations = shown.flatMap { $0.1.citations }
    evaluation.observations = shown.map { link, found in
      Text { language in
        let sentences = found.observations.map { $0(language) }.joined(separator: " ")
        return "\(Self.name(of: link, language)): \(sentences)"
      }
    }
    evaluation.figures = [
      Figure(
        name: Text(nl: "schakels in beeld", en: "links in view"),
        value: Text(
          nl: "\(links.count - open.count) van \(links.count)",
          en: "\(links.count - open.count) of \(links.count)"),
        variant: TieWords.variant)
    ]
    if evaluation.verdict == .undecided {
      let names = Text { language in
        language.list(open.map { link, _ in Self.name(of: link, language) })
      }
      evaluation.decidedBy = Text(
        nl: "een verbinding of overleg voor de schakel \(names.nl)",
        en: "a tie or structure for the link \(names.en)")
    }
    return evaluation
  }

  private static func name(of link: CareChain.Link, _ language: Language) -> String {
    [link.from, link.to]
      .map { side in language.alternatives(side.map { $0.name(language) }) }
      .joined(separator: " → ")
  }
}

import CoalitionModel
import Recommendations
import Wording

/// What to do first: now, and next.
struct AdviceSection: ReportSection {
  let name = "advice"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let advice = context.advice
    let title = context.text("Advies", "Advice")
    guard !context.network.partners.isEmpty || advice.recommendations.isEmpty else {
      return [
        .heading(level: 2, title),
        .paragraph(
          context.text(
            "Er staat nog geen partner in dit netwerk. Vul eerst in wie er meedoen.",
            "This network has no partner yet. First fill in who takes part.")),
      ]
    }
    guard !advice.prominent.isEmpty else {
      return [
        .heading(level: 2, title),
        .paragraph(
          context.text(
            "Alles wat de norm vraagt, is in beeld.",
            "Everything that the norm asks for is in view.")),
      ]
    }
    return [
      .heading(level: 2, context.text("Advies: begin hiermee", "Advice: begin here")),
      .paragraph(introduction(context)),
    ] + caveats(context).map { .paragraph($0) } + moments(context)
  }

  private func introduction(_ context: ReportContext) -> String {
    let advice = context.advice
    let small = context.text("Begin klein: kies er één of twee.", "Begin small: choose one or two.")
    guard !advice.appendix.isEmpty else { return small }
    let (shown, all) = (advice.prominent.count, advice.recommendations.count)
    return small
      + context.text(
        " Hier staan de eerste \(shown) van \(all) adviezen; de rest kan wachten.",
        " These are the first \(shown) of \(all) recommendations; the rest can wait.")
  }

  /// What the file lacks to say more.
  private func caveats(_ context: ReportContext) -> [String] {
    let partners = context.network.partners
    let alone = context.text(
      "Er staat één partner in dit netwerk. Het advies gaat daarom over wie er nog bij kan.",
      "There is one partner in this network. So the advice is about who else could join.")
    let domainless = context.text(
      "Van geen partner is bekend in welk domein die werkt. Geef partners een type; dan kan het "
        + "advies meer zeggen.",
      "The domain of none of the partners is known. Give partners a type; then the advice can say more."
    )
    return (partners.count == 1 ? [alone] : [])
      + (partners.allSatisfy { $0.domain == nil } ? [domainless] : [])
  }

  private func moments(_ context: ReportContext) -> [Document.Block] {
    var position = 0
    return context.advice.agenda.filter { $0.moment != .later }.flatMap { moment, items in
      let blocks = items.flatMap { recommendation -> [Document.Block] in
        defer { position += 1 }
        return RecommendationWords(recommendation: recommendation, context: context)
          .blocks(letter: RecommendationWords.label(position), level: 4)
      }
      let name = RecommendationWords.capitalized(moment.name(context.language))
      return [.heading(level: 3, name)] + blocks
    }
  }
}

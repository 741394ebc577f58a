import CoalitionModel
import Graphviz
import Wording

extension Mark {
  /// A partner without its name: in its color, and in its shape where that can be seen.
  static func dot(_ partner: Partner, id: String, size: Double, _ language: Language) -> Mark {
    let style = DomainStyle.style(of: partner.domain)
    let side = min(22, max(2, size.rounded()))
    var mark = Mark(
      id: id, name: "", shape: side < 7 ? .circle : style.shape, fill: style.stroke,
      stroke: style.stroke, lines: [], size: SIMD2(side, side))
    mark.strokeWidth = 0
    mark.isObstacle = false
    return mark.named(of: partner, language)
  }

  /// A partner with its name in a small box in its colors.
  static func tag(_ partner: Partner, id: String, _ language: Language) -> Mark {
    let style = DomainStyle.style(of: partner.domain)
    let measure = TextMeasure(fontSize: fontSize)
    let lines = FittedLabel(measure: measure, width: 110, stretch: 1, mostLines: 3)
      .lines(partner.name)
    let size = ShapeFit(sidePadding: 5, topPadding: 3, minimum: .zero)
      .size(of: .box, around: measure.size(of: lines))
    let mark = Mark(
      id: id, name: "", shape: .box, fill: style.fill, stroke: style.stroke, lines: lines,
      size: size)
    return mark.named(of: partner, language)
  }

  private func named(of partner: Partner, _ language: Language) -> Mark {
    let domain = NetworkWords.name(of: partner.domain, language)
    return named(
      "\(partner.name) (\(domain))",
      [
        "partner": partner.id, "domain": partner.domain?.code ?? "", "status": partner.status.code,
      ])
  }
}

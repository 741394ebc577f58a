/// Turns places so that they suit a page, and stretches them until they fill it.
struct CrowdFit {
  let page: SIMD2<Double>

  /// How far places go from where they are to where all rows and columns are equally full.
  private static let evenness = 0.6

  func fitted(_ places: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard places.count > 1 else { return places.map { _ in page / 2 } }
    let problem = LayoutProblem(sizes: [], edges: [], width: page.x, gap: 0)
    let fit = PageFit(problem: problem, page: page)
    let angle = (0..<24).map { Double($0) * .pi / 24 }
      .map { ($0, fit.distortion(places, angle: $0)) }
      .min { $0.1 < $1.1 }?.0
    let turned = fit.fitted(places, angle: angle ?? 0)
    let across = evened(turned.map { $0.x }, side: page.x)
    let down = evened(turned.map { $0.y }, side: page.y)
    return zip(across, down).map { SIMD2($0, $1) }
  }

  private func evened(_ values: [Double], side: Double) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = values
    for (place, item) in order.enumerated() {
      let even = side * (Double(place) + 0.5) / Double(values.count)
      result[item] = values[item] + Self.evenness * (even - values[item])
    }
    return result
  }
}

import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

/// The rings of more partners than there is room for names: small marks by domain, and with their
/// name those that have most ties in their ring.
struct DenseRings {
  /// A ring, from the inside out.
  struct Ring {
    /// The name of the ring with the number of its partners.
    let caption: Mark
    /// Those with a name, each with its mark.
    let named: [(partner: Partner, tag: Mark)]
    /// The others, by domain.
    let dots: [Partner]
  }

  let rings: [Ring]
  private let ids: PartnerMarks
  private let language: Language

  /// How many names each ring may have, from the inside out.
  private static let names = [8, 5, 4, 3]

  init(of content: RingsContent, _ analysis: Analysis, _ options: DiagramOptions) {
    let ids = PartnerMarks(of: analysis, options.language)
    func degree(_ partner: Partner) -> Int {
      analysis.projection.node(of: partner.id).map(analysis.projection.graph.degree(of:)) ?? 0
    }
    rings = content.rings.enumerated().map { place, ring in
      let ranked = ring.partners.filter { degree($0) > 0 }.sorted {
        (-degree($0), $0.id) < (-degree($1), $1.id)
      }
      let named = ranked.prefix(Self.names[min(place, Self.names.count - 1)])
      let areNamed = Set(named.map { $0.id })
      return Ring(
        caption: .caption(
          "\(ring.name) (\(options.language.number(ring.partners.count)))",
          id: "ring-naam-\(place + 1)"),
        named: named.map { ($0, .tag($0, id: ids[$0.id] ?? "", options.language)) },
        dots: ring.partners.filter { !areNamed.contains($0.id) }.sorted(by: Self.isBefore))
    }
    self.ids = ids
    language = options.language
  }

  private static func isBefore(_ one: Partner, _ other: Partner) -> Bool {
    guard let first = one.domain, let second = other.domain else {
      return (one.domain == nil ? 1 : 0, one.id) < (other.domain == nil ? 1 : 0, other.id)
    }
    return first == second ? one.id < other.id : first < second
  }

  /// A mark for each partner, to tell which domains there are.
  var marks: [Mark] {
    rings.flatMap { $0.named.map { $0.tag } + $0.dots.map { dot($0, size: 8) } }
  }

  /// The small mark of a partner.
  func dot(_ partner: Partner, size: Double) -> Mark {
    .dot(partner, id: ids[partner.id] ?? "", size: size, language)
  }
}

extension DiagramPage {
  /// What title and footer take of the height of a page.
  private static let otherHeight = 180.0

  /// The rings as filled ellipses with their marks, as high as the page allows.
  mutating func add(_ dense: DenseRings, _ options: DiagramOptions) {
    let across = room / 2
    let high = options.aspect.map { (options.width / $0 - Self.otherHeight) / 2 } ?? across
    let axes = SIMD2(across, min(across, max(across / EllipseBand.flattest, high)))
    let bands = DenseRingsLayout(rings: dense.rings, axes: axes).placed()
    let middle = SIMD2(left + across, bottom + axes.y)
    let size = bands.map { $0.dotSize }.min() ?? 0
    for (place, (ring, band)) in zip(dense.rings, bands).enumerated() {
      add(
        .backdrop(
          id: "achter-\(bands.count - place)", name: ring.caption.name, shape: .ellipse,
          fill: Colors.ring(place), size: 2 * band.axes), at: middle)
      add(ring.caption, at: middle + band.caption)
      for (named, center) in zip(ring.named, band.tags) {
        if let center { add(named.tag, at: middle + center) }
      }
      let unnamed = zip(ring.named, band.tags).filter { $1 == nil }.map { $0.0.partner }
      for (partner, center) in zip(unnamed + ring.dots, band.dots) {
        add(dense.dot(partner, size: size), at: middle + center)
      }
    }
    skip(2 * axes.y + 20)
  }
}

/// Gives the marks of crowded rings their places: names first, dots around them in rows.
struct DenseRingsLayout {
  /// Where things of a ring lie, from the middle.
  struct Band {
    let axes: SIMD2<Double>
    let caption: SIMD2<Double>
    /// The names; nil where there is no room for one, which then is a dot.
    let tags: [SIMD2<Double>?]
    let dots: [SIMD2<Double>]
    /// How wide dots may be, so that they keep apart.
    let dotSize: Double
  }

  let rings: [DenseRings.Ring]
  /// Half the width and height of the outer ring.
  let axes: SIMD2<Double>

  private static let widestDot = 15.0
  /// The part of the distance between two dots that they fill.
  private static let fill = 0.66
  private static let gap = 7.0

  func placed() -> [Band] {
    let path = EllipsePath(axes: axes)
    var inner = 0.0
    return zip(rings, shares()).map { ring, outer in
      defer { inner = outer }
      return band(ring, EllipseBand(axes: axes, inner: inner, outer: outer), path)
    }
  }

  private func band(
    _ ring: DenseRings.Ring, _ band: EllipseBand, _ path: EllipsePath
  ) -> Band {
    let caption = MarkBox(center: band.top(for: ring.caption.size), size: ring.caption.size)
    var boxes = [caption]
    let tags = ring.named.map { named -> SIMD2<Double>? in
      let best = band.best(for: named.tag.size, path, beside: boxes, gap: Self.gap)
      if let best { boxes.append(best) }
      return best?.center
    }
    let count = ring.dots.count + tags.count { $0 == nil }
    let (dots, spacing) = dots(count, in: band, path, around: boxes)
    return Band(
      axes: band.outer * axes, caption: caption.center, tags: tags, dots: dots,
      dotSize: min(Self.widestDot, Self.fill * spacing))
  }

  /// As wide apart as so many dots fit, in the order in which they lie around the middle.
  private func dots(
    _ count: Int, in band: EllipseBand, _ path: EllipsePath,
    around boxes: [MarkBox]
  ) -> (dots: [SIMD2<Double>], spacing: Double) {
    guard count > 0 else { return ([], .infinity) }
    var spacing = 1.4 * (band.area / Double(count)).squareRoot()
    while true {
      let side = min(Self.widestDot, Self.fill * spacing)
      let free = band.slots(spacing, edge: 0.71 * side + 2, path).filter { slot in
        let dot = MarkBox(center: slot.place, size: SIMD2(side, side))
        return !boxes.contains { $0.isNear(dot, 3) }
      }
      if free.count >= count {
        let ordered = free.sorted { ($0.turn, $0.place.y) < ($1.turn, $1.place.y) }
        return ((0..<count).map { ordered[$0 * ordered.count / count].place }, spacing)
      }
      spacing *= 0.98
    }
  }
}

extension DenseRingsLayout {
  /// How far each ring reaches, as a part of the outer one: as large as its partners need, and wide
  /// enough for its name.
  fileprivate func shares() -> [Double] {
    let boxes = rings.map { ring in
      ([ring.caption] + ring.named.map { $0.tag }).reduce(0) {
        $0 + 1.6 * ($1.size.x + Self.gap) * ($1.size.y + Self.gap)
      }
    }
    let total = Double.pi * axes.x * axes.y
    let part = min(1, 0.3 * total / max(1, boxes.reduce(0, +)))
    let dots = rings.map { Double($0.dots.count) }
    let unit = (0.85 * total - part * boxes.reduce(0, +)) / max(1, dots.reduce(0, +))
    let areas = zip(boxes, dots).map { part * $0 + unit * $1 }
    var sum = 0.0
    let reach = areas.map { area in
      sum += area
      return (sum / areas.reduce(0, +)).squareRoot()
    }
    let widths = zip(reach, [0] + reach).map { axes.y * ($0 - $1) }
    return widened(widths).reduce(into: []) { $0.append(($0.last ?? 0) + $1 / axes.y) }
  }

  /// The same widths in all, none less than what its name and a row of marks need.
  private func widened(_ widths: [Double]) -> [Double] {
    var least = rings.enumerated().map { place, ring in
      place == 0 ? max(50, 0.64 * ring.caption.size.x) : 56
    }
    let needed = least.reduce(0, +)
    if needed > 0.9 * axes.y { least = least.map { $0 * 0.9 * axes.y / needed } }
    var result = widths
    for _ in rings {
      let isNarrow = result.indices.map { result[$0] <= least[$0] }
      let fixed = least.indices.reduce(0) { $0 + (isNarrow[$1] ? least[$1] : 0) }
      let others = result.indices.reduce(0) { $0 + (isNarrow[$1] ? 0 : result[$1]) }
      guard others > 0 else { return least.map { $0 * axes.y / least.reduce(0, +) } }
      result = result.indices.map {
        isNarrow[$0] ? least[$0] : result[$0] * (axes.y - fixed) / others
      }
    }
    return result
  }
}

import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Wording

/// The rings of more partners than there is room for names: small marks by domain, and with their
/// name those that have most ties in their ring.
struct RingsCrowd {
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
  /// The most that rings are wider than high.
  private static let flattest = 1.45
  /// What title and footer take of the height of a page.
  private static let otherHeight = 180.0

  /// The rings as filled ellipses with their marks, as high as the page allows.
  mutating func add(_ crowd: RingsCrowd, _ options: DiagramOptions) {
    let across = room / 2
    let high = options.aspect.map { (options.width / $0 - Self.otherHeight) / 2 } ?? across
    let axes = SIMD2(across, min(across, max(across / Self.flattest, high)))
    let bands = RingsCrowdLayout(rings: crowd.rings, axes: axes).placed()
    let middle = SIMD2(left + across, bottom + axes.y)
    let size = bands.map { $0.dotSize }.min() ?? 0
    for (place, (ring, band)) in zip(crowd.rings, bands).enumerated() {
      add(
        .backdrop(
          id: "achter-\(bands.count - place)", name: ring.caption.name, shape: .ellipse,
          fill: Ink.ring(place), size: 2 * band.axes), at: middle)
      add(ring.caption, at: middle + band.caption)
      for (named, center) in zip(ring.named, band.tags) {
        if let center { add(named.tag, at: middle + center) }
      }
      let unnamed = zip(ring.named, band.tags).filter { $1 == nil }.map { $0.0.partner }
      for (partner, center) in zip(unnamed + ring.dots, band.dots) {
        add(crowd.dot(partner, size: size), at: middle + center)
      }
    }
    skip(2 * axes.y + 20)
  }
}

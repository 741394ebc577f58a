import CoalitionModel
import Graphviz

#if hasFeature(Embedded)
  @_extern(c, "cos") private func systemCosine(_ angle: Double) -> Double
  @_extern(c, "sin") private func systemSine(_ angle: Double) -> Double
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rings around a middle, cut into a wedge for each domain.
struct RingWedges {
  /// The part of a circle that a domain has, in radians clockwise from the right.
  struct Wedge {
    let domain: Domain?
    let start: Double
    let end: Double

    var span: Double { end - start }
    var middle: Double { (start + end) / 2 }
  }

  /// How far each ring reaches, as parts of the radius; the same in every picture.
  static let reaches = [0.4, 0.62, 0.81, 1.0]
  private static let leastSpan = 14 * Double.pi / 180

  let wedges: [Wedge]

  /// Gives each domain with a partner a wedge as wide as its fullest ring asks, 14 degrees at least;
  /// public health has its middle at the top.
  init(of rings: [[Partner]]) {
    let partners = rings.joined()
    let domains = RingsContent.domains.filter { domain in
      partners.contains { $0.domain == domain }
    }
    let weights = domains.map { domain in
      rings.indices.map { ring in
        let count = rings[ring].count { $0.domain == domain }
        let (inner, outer) = Self.bounds(of: ring)
        return Double(count) / (outer * outer - inner * inner)
      }.max() ?? 0
    }
    let spans = Self.spans(weights)
    var start = -Double.pi / 2
    if domains.first == .publicHealth, domains.count > 1 { start -= spans[0] / 2 }
    wedges = zip(domains, spans).map { domain, span in
      defer { start += span }
      return Wedge(domain: domain, start: start, end: start + span)
    }
  }

  /// From where to where a ring reaches, as parts of the radius.
  static func bounds(of ring: Int) -> (inner: Double, outer: Double) {
    (ring == 0 ? 0 : reaches[ring - 1], reaches[min(ring, reaches.count - 1)])
  }

  /// The rings in small, with one of them dark; what stands in a legend.
  static func sign(of ring: Int, at center: Point, radius: Double) -> [Item] {
    let (inner, outer) = bounds(of: ring)
    let band = Stroke(Palette.dark, (outer - inner) * radius)
    let middle = (inner + outer) / 2 * radius
    return reaches.map { reach in
      .path(.circle(center, radius: reach * radius), stroke: Stroke(Palette.grey, 0.05 * radius))
    } + [
      inner == 0
        ? .path(.circle(center, radius: outer * radius), fill: Palette.dark)
        : .path(.circle(center, radius: middle), stroke: band)
    ]
  }

  private static func spans(_ weights: [Double]) -> [Double] {
    let whole = 2 * Double.pi
    var isFixed = weights.map { _ in false }
    while true {
      let fixed = Double(isFixed.count { $0 }) * leastSpan
      let rest = zip(weights, isFixed).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
      let spans = zip(weights, isFixed).map {
        $1 || rest <= 0 ? leastSpan : $0 / rest * (whole - fixed)
      }
      guard let narrow = spans.indices.first(where: { spans[$0] < leastSpan - 1e-9 }) else {
        return spans
      }
      isFixed[narrow] = true
    }
  }

  /// Places for the partners of a ring, in rows along the circle, each in the wedge of its domain.
  ///
  /// The
  /// inner ring is one round for all domains. Fewer places than partners where it is full.
  func places(
    for partners: [Partner], in ring: Int, radius: Double, apart: Double,
    where isFree: (Place) -> Bool = { _ in true }
  ) -> [(partner: Partner, place: Place)] {
    let (inner, outer) = Self.bounds(of: ring)
    if ring == 0 {
      let start = wedges.first?.start ?? 0
      let cell = Cell(
        inner: 0, outer: outer * radius, start: start, end: start + 2 * Double.pi)
      return zip(partners, cell.places(partners.count, apart: apart, where: isFree)).map {
        (partner: $0, place: $1)
      }
    }
    return wedges.flatMap { wedge in
      let own = partners.filter { $0.domain == wedge.domain }
      let cell = Cell(
        inner: inner * radius, outer: outer * radius, start: wedge.start, end: wedge.end)
      return zip(own, cell.places(own.count, apart: apart, where: isFree)).map {
        (partner: $0, place: $1)
      }
    }
  }

  /// A place in a ring, from its middle.
  struct Place {
    let distance: Double
    let angle: Double
    /// The bounds within which it may move.
    let cell: Cell

    var point: Point { Self.point(distance, angle) }

    static func point(_ distance: Double, _ angle: Double) -> Point {
      let direction = SIMD2.onCircle(angle)
      return Point(x: distance * direction.x, y: distance * direction.y)
    }
  }

  /// The part of a ring in a wedge.
  struct Cell {
    let inner: Double
    let outer: Double
    let start: Double
    let end: Double

    /// As few rows as hold so many, evenly spread; as many as fit where they do not.
    func places(_ count: Int, apart: Double, where isFree: (Place) -> Bool) -> [Place] {
      guard count > 0 else { return [] }
      let most = max(1, Int((outer - inner) / apart))
      for rows in 1...most {
        let (room, distances) = split(in: rows, apart: apart)
        guard room.reduce(0, +) >= count else { continue }
        let places = spread(count, room, distances)
        if places.allSatisfy(isFree) { return places }
      }
      let (room, distances) = split(in: most, apart: apart)
      let all = spread(room.reduce(0, +), room, distances).filter(isFree)
      if !all.isEmpty {
        let shown = min(count, all.count)
        return (0..<shown).map { all[$0 * all.count / shown] }
      }
      let middle = Place(
        distance: (inner + outer) / 2, angle: (start + end) / 2, cell: self)
      return count == 1 && outer - inner >= apart && isFree(middle) ? [middle] : []
    }

    /// How many fit in each of some rows, and how far from the middle each lies.
    private func split(in rows: Int, apart: Double) -> (room: [Int], distances: [Double]) {
      let distances = (0..<rows).map {
        inner + (outer - inner) * (Double($0) + 0.5) / Double(rows)
      }
      return (distances.map { Int(($0 * (end - start) + 1e-9) / apart) }, distances)
    }

    private func spread(_ count: Int, _ room: [Int], _ distances: [Double]) -> [Place] {
      var shares = room.map { $0 * count / max(1, room.reduce(0, +)) }
      var left = count - shares.reduce(0, +)
      for row in room.indices.reversed() where left > 0 {
        let more = min(left, room[row] - shares[row])
        shares[row] += more
        left -= more
      }
      let places = zip(shares, distances).flatMap { share, distance in
        (0..<share).map { index in
          Place(
            distance: distance,
            angle: start + (end - start) * (Double(index) + 0.5) / Double(share), cell: self)
        }
      }
      return places.sorted { ($0.angle, $0.distance) < ($1.angle, $1.distance) }
    }
  }
}

extension Path {
  /// A part of a ring, from one angle to another, clockwise from the right.
  static func ringPart(
    around center: Point, from inner: Double, to outer: Double, angles: ClosedRange<Double>
  ) -> Path {
    var path = Path(from: center.moved(inner, angles.lowerBound))
    path.line(to: center.moved(outer, angles.lowerBound))
    path.arc(around: center, outer, from: angles.lowerBound, to: angles.upperBound)
    path.line(to: center.moved(inner, angles.upperBound))
    if inner > 0 { path.arc(around: center, inner, from: angles.upperBound, to: angles.lowerBound) }
    path.close()
    return path
  }

  /// Adds a part of a circle, in pieces of at most an eighth.
  private mutating func arc(
    around center: Point, _ radius: Double, from start: Double, to end: Double
  ) {
    let count = max(1, Int((abs(end - start) / (Double.pi / 4)).rounded(.up)))
    let step = (end - start) / Double(count)
    let half = SIMD2.onCircle(step / 4)
    let handle = 4.0 / 3 * radius * half.y / half.x
    for index in 0..<count {
      let (from, to) = (start + Double(index) * step, start + Double(index + 1) * step)
      let one = center.moved(radius, from)
      let other = center.moved(radius, to)
      let (first, second) = (
        SIMD2.onCircle(from), SIMD2.onCircle(to)
      )
      curve(
        Point(x: one.x - handle * first.y, y: one.y + handle * first.x),
        Point(x: other.x + handle * second.y, y: other.y - handle * second.x), to: other)
    }
  }
}

extension Point {
  /// The point so far away at an angle.
  func moved(_ distance: Double, _ angle: Double) -> Point {
    let other = RingWedges.Place.point(distance, angle)
    return Point(x: x + other.x, y: y + other.y)
  }
}

extension SIMD2<Double> {
  /// The point on the circle of radius 1 at an angle in radians, by the C library, which a browser gets
  /// from a library of its own.
  fileprivate static func onCircle(_ angle: Double) -> SIMD2<Double> {
    #if hasFeature(Embedded)
      SIMD2(systemCosine(angle), systemSine(angle))
    #else
      SIMD2(cos(angle), sin(angle))
    #endif
  }
}

import Graphviz

/// Gives tokens of a ring with their names places beside each other.
///
/// One after the other, each takes the place in its own part of the ring, and the side for its name,
/// that is nearest to where it should stand and lies over nothing that has a place.
struct RingLabels {
  /// A token with its name, where it has one.
  struct Placed {
    let center: Point
    /// The lines of the name, and their frame.
    var label: (lines: [String], frame: Rect, anchor: TextLine.Anchor)?
  }

  let page: PageKind
  /// The radius of a token.
  let token: Double
  let middle: Point
  /// What names may not reach out of.
  let room: Rect
  /// What is taken: headings, tokens and names.
  private(set) var taken: [Rect]

  init(on page: PageKind, token: Double, middle: Point, room: Rect, beside taken: [Rect]) {
    self.page = page
    self.token = token
    self.middle = middle
    self.room = room
    self.taken = taken
  }

  static func font(_ page: PageKind, isBold: Bool) -> Font {
    Font(page.u, isBold ? .bold : page.type.name.weight)
  }

  /// A place for a token and its name; nil where there is none.
  mutating func place(
    _ names: [String], isBold: Bool, at wished: RingWedges.Place, ring: Int
  ) -> Placed? {
    let font = Self.font(page, isBold: isBold)
    let forms = forms(of: names, font)
    let tries = tries(around: wished)
    var best: (cost: Double, placed: Placed)?
    for (cost, center) in tries {
      if let best, best.cost <= cost { break }
      let disc = disc(at: center)
      guard isFree(disc) else { continue }
      for (form, lines) in forms.enumerated() {
        for (side, label) in labels(lines, font, at: center, ring: ring).enumerated() {
          let whole = cost + 0.45 * Double(side) + 0.9 * Double(form)
          guard whole < best?.cost ?? .infinity, room.contains(label.frame), isFree(label.frame)
          else { continue }
          best = (whole, Placed(center: center, label: (lines, label.frame, label.anchor)))
        }
      }
    }
    guard let placed = best?.placed else { return nil }
    taken.append(disc(at: placed.center))
    if let label = placed.label { taken.append(label.frame) }
    return placed
  }

  /// Whether a token without a name may stand somewhere.
  func isFree(_ center: Point) -> Bool { isFree(disc(at: center)) }

  private func disc(at center: Point) -> Rect {
    Rect(center: center, size: Size(width: 2 * token, height: 2 * token)).outset(by: 0.06 * page.u)
  }

  private func isFree(_ frame: Rect) -> Bool { !taken.contains { $0.overlaps(frame) } }

  /// The name on one line, then on two, then shorter names.
  private func forms(of names: [String], _ font: Font) -> [[String]] {
    var forms: [[String]] = []
    for name in names.prefix(3) {
      for width in [11 * font.size, 7 * font.size] {
        let lines = PageText.fitting(name.withNumberKept, font, width: width, most: 2)
        if let lines, !forms.contains(lines) { forms.append(lines) }
      }
    }
    let cut = PageText.lines(of: names.first ?? "", font, width: 11 * font.size, most: 2)
    return forms.isEmpty ? [cut] : forms
  }

  /// Points within the bounds of a place, the nearest first, with what they cost.
  private func tries(around wished: RingWedges.Place) -> [(cost: Double, center: Point)] {
    let cell = wished.cell
    let edge = token + 0.12 * page.u
    let isWhole = cell.inner == 0
    let low = isWhole ? min(edge, cell.outer / 4) : cell.inner + edge
    let high = cell.outer - edge
    guard low <= high else { return [(0, middle.moved(wished.distance, wished.angle))] }
    let start = middle.moved(wished.distance, wished.angle)
    var all: [(cost: Double, center: Point)] = []
    for depth in [-0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45] {
      let distance = min(max(wished.distance + depth * (cell.outer - cell.inner), low), high)
      let side = isWhole ? 0 : min(edge / distance, (cell.end - cell.start) / 2)
      for turn in -10...10 {
        let step = min(1.2 * token / distance, 0.12) * Double(turn)
        var angle = wished.angle + step
        if !isWhole { angle = min(max(angle, cell.start + side), cell.end - side) }
        let center = middle.moved(distance, angle)
        let apart =
          ((center.x - start.x) * (center.x - start.x)
          + (center.y - start.y) * (center.y - start.y)).squareRoot()
        all.append((apart / (2 * token), center))
      }
    }
    return all.sorted { ($0.cost, $0.center.x, $0.center.y) < ($1.cost, $1.center.x, $1.center.y) }
  }

  /// The frames of a name at each side of its token, the best side first.
  private func labels(
    _ lines: [String], _ font: Font, at center: Point, ring: Int
  ) -> [(frame: Rect, anchor: TextLine.Anchor)] {
    let width = lines.map { font.width(of: $0) }.max() ?? 0
    let size = Size(width: width, height: Double(lines.count) * font.lineHeight)
    let gap = token + 0.36 * page.u
    let right = Rect(
      origin: Point(x: center.x + gap, y: center.y - size.height / 2), size: size)
    let left = Rect(
      origin: Point(x: center.x - gap - width, y: center.y - size.height / 2), size: size)
    let below = Rect(
      origin: Point(x: center.x - width / 2, y: center.y + token + 0.14 * page.u), size: size)
    let above = Rect(
      origin: Point(
        x: center.x - width / 2, y: center.y - token - 0.14 * page.u - size.height), size: size)
    let isLeft = ring > 0 && center.x < middle.x - token
    let sides: [(frame: Rect, anchor: TextLine.Anchor)] =
      isLeft ? [(left, .end), (right, .start)] : [(right, .start), (left, .end)]
    return sides + [(below, .middle), (above, .middle)]
  }
}

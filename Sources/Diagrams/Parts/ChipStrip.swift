package import Graphviz

/// A strip of partners without a line of their own, small, under the icon and name of their domain.
package struct ChipStrip: Hashable, Sendable {
  /// The partners of one domain.
  package struct Cluster: Hashable, Sendable {
    package var look: DomainLook
    package var domain: String
    /// The cards, each with the id and name of its group; `lines` of one line.
    package var chips: [Chip]

    /// Creates a cluster.
    package init(_ look: DomainLook, _ domain: String, _ chips: [Chip]) {
      self.look = look
      self.domain = domain
      self.chips = chips
    }

    /// How wide its chips are side by side, on a page with cards as small as chips.
    func width(on page: PageKind) -> Double {
      let gap = 0.45 * page.type.name.size
      return chips.reduce(-gap) { $0 + $1.card.size(on: page).width.rounded(.up) + gap }
    }
  }

  /// A partner in a strip.
  package struct Chip: Hashable, Sendable {
    package var card: Card
    /// The group to which the drawn card is added.
    package var group: Group

    /// Creates a chip; the items of the group are filled when it is drawn.
    package init(_ card: Card, _ group: Group) {
      self.card = card
      self.group = group
    }
  }

  /// What is drawn of a strip, by layer.
  package struct Drawn: Hashable, Sendable {
    package var areas: [Item] = []
    package var headings: [Item] = []
    package var partners: [Group] = []
    package var bottom = 0.0
  }

  package var title: String
  package var clusters: [Cluster]
  /// Whether it is a white box with a hairline, for those who are wanted; else a quiet grey one.
  package var isOutlined = false

  /// Creates a strip.
  package init(_ title: String, _ clusters: [Cluster], isOutlined: Bool = false) {
    self.title = title
    self.clusters = clusters
    self.isOutlined = isOutlined
  }

  /// The strip from its top left corner on; a domain that does not fit beside the one before it begins
  /// a row, so that no chip stands under the name of another.
  package func drawn(at corner: Point, width: Double, on page: PageKind) -> Drawn {
    let padding = page.card.padding
    let type = page.type
    let small = chipPage(page)
    var drawn = Drawn()
    let head = head(at: corner, width: width, on: page)
    drawn.headings += head.items
    var y = head.y
    var x = corner.x + padding
    let right = corner.x + width - padding
    let heading = Font(type.chip.size, .semibold)
    let rowHeight = 2.65 * type.chip.size + 2.2 * type.chip.size
    for cluster in clusters {
      let headWidth = 1.58 * heading.size + heading.width(of: cluster.domain)
      if x > corner.x + padding, x + max(headWidth, cluster.width(on: small)) > right {
        (x, y) = (corner.x + padding, y + rowHeight)
      }
      let start = x
      drawn.headings += Container.heading(
        [cluster.domain], cluster.look, heading, at: Point(x: x, y: y + 1.45 * heading.size))
      var widest = x + headWidth
      for chip in cluster.chips {
        let size = Size(
          width: chip.card.size(on: small).width.rounded(.up), height: small.card.height)
        if x > start, x + size.width > right {
          (x, y) = (corner.x + padding, y + 2.4 * type.chip.size)
        }
        let frame = Rect(origin: Point(x: x, y: y + 2.1 * type.chip.size), size: size)
        var group = chip.group
        group.items += chip.card.items(in: frame, on: small)
        group.subject = .frame(frame)
        drawn.partners.append(group)
        x += size.width + 0.45 * type.chip.size
        widest = max(widest, x)
      }
      x = widest + 0.6 * type.chip.size
    }
    drawn.bottom = y + 2.1 * type.chip.size + small.card.height + padding
    drawn.areas = [box(from: corner, width: width, bottom: drawn.bottom, on: page)]
    return drawn
  }

  /// What the chips lie on.
  private func box(
    from corner: Point, width: Double, bottom: Double, on page: PageKind
  ) -> Item {
    let frame = Rect(origin: corner, size: Size(width: width, height: bottom - corner.y))
    let box = Path.box(frame, radius: page.card.containerRadius)
    return isOutlined
      ? .path(box, fill: Palette.paper, stroke: Stroke(Palette.hairline, page.lines.grey))
      : .path(box, fill: Palette.quietBox)
  }

  /// The title at the top of the strip, and where the next line begins.
  private func head(
    at corner: Point, width: Double, on page: PageKind
  ) -> (items: [Item], y: Double) {
    let title = Font(page.type.name.size, .bold)
    let padding = page.card.padding
    let lines = PageText.lines(of: self.title, title, width: width - 2 * padding, most: 2)
    let y = corner.y + padding + 0.64 * title.size
    let items = PageText.items(
      lines, at: Point(x: corner.x + padding, y: y), title, Palette.dark)
    return (items, y + Double(lines.count - 1) * title.lineHeight + 0.5 * title.size)
  }

  /// The page with cards as small as chips.
  private func chipPage(_ page: PageKind) -> PageKind {
    var small = page
    small.type.name = Font(page.type.chip.size, page.type.name.weight)
    small.card.height = 2 * page.type.chip.size
    return small
  }
}

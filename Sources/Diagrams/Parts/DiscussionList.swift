package import Graphviz
package import Wording

/// The list "Om te bespreken": the numbered pairs of a picture in words.
package struct DiscussionList: Hashable, Sendable {
  /// A pair with its number.
  package struct Entry: Hashable, Sendable {
    package var number: String
    package var name: String
    /// Such as "met WIJ Groningen".
    package var words: String

    /// Creates an entry.
    package init(_ number: String, _ name: String, _ words: String) {
      self.number = number
      self.name = name
      self.words = words
    }
  }

  package var entries: [Entry]
  package let language: Language

  /// Creates a list.
  package init(_ entries: [Entry], _ language: Language) {
    self.entries = entries
    self.language = language
  }

  /// The list, from the top left corner of its room on.
  ///
  /// - Returns: The texts, the badges, and the bottom of all.
  package func items(
    at corner: Point, width: Double, columns: Int = 1, on page: PageKind
  ) -> (texts: [Item], badges: [Item], bottom: Double) {
    let (heading, name, words) = (page.type.heading, page.type.listName, page.type.listText)
    let title = Text(nl: "Om te bespreken", en: "To discuss")(language)
    let baseline = corner.y + heading.size
    var texts = PageText.items(
      [title], at: Point(x: corner.x, y: baseline), heading, Palette.discuss)
    var badges: [Item] = []
    let columnWidth = width / Double(max(1, columns))
    let rows = (entries.count + columns - 1) / max(1, columns)
    let radius = page.lines.badge
    var bottom = baseline
    for column in 0..<max(1, columns) {
      var y = baseline + 1.98 * name.size
      let left = corner.x + Double(column) * columnWidth
      for entry in entries.dropFirst(column * rows).prefix(rows) {
        let room = columnWidth - 2.75 * radius - 0.5 * name.size
        let names = PageText.lines(of: entry.name, name, width: room, most: 2)
        let lines = PageText.lines(of: entry.words, words, width: room, most: 2)
        let x = left + 2.75 * radius
        badges += Marks.badge(
          entry.number, at: Point(x: left + radius, y: y + 0.17 * name.size), on: page)
        texts += PageText.items(names, at: Point(x: x, y: y), name, Palette.ink)
        y += Double(names.count - 1) * name.lineHeight + 1.3 * words.size
        texts += PageText.items(lines, at: Point(x: x, y: y), words, Palette.secondText)
        y += Double(lines.count - 1) * words.lineHeight
        bottom = max(bottom, y + 0.3 * words.size)
        y += 1.82 * name.size
      }
    }
    return (texts, badges, bottom)
  }
}

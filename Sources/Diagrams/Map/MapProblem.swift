import Graphviz

/// What a map has to show, before anything has a place: containers in columns, cards, pills, lines.
///
/// Everything is put in one order when it is made, so that the same network gives the same map
/// whatever the order in which it was written and from either end of a mutual tie.
struct MapProblem: Hashable, Sendable {
  /// A column of the map.
  enum Column: Int, CaseIterable, Hashable, Sendable {
    case left
    case middle
    case right
  }

  /// A tinted box with a heading, in which cards of one domain stand.
  struct Container: Hashable, Sendable {
    let id: String
    /// The column in which it belongs; it may be moved to another one when its own is too full.
    var column: Column
    /// The sizes of its heading, one for each number of lines, the widest first; the height is from
    /// the top of the container to its first card.
    let headings: [Size]

    init(id: String, column: Column, headings: [Size]) {
      self.id = id
      self.column = column
      self.headings = headings
    }
  }

  /// A partner.
  struct Card: Hashable, Sendable {
    let id: String
    /// The id of its container.
    let container: String
    /// The sizes of its text with what stands around it, the best first.
    let forms: [Size]
    /// How far down it stood in an earlier picture.
    var earlier: Double?

    init(id: String, container: String, forms: [Size], earlier: Double? = nil) {
      self.id = id
      self.container = container
      self.forms = forms
      self.earlier = earlier
    }
  }

  /// A meeting, which stands on white between containers of the middle column.
  struct Pill: Hashable, Sendable {
    let id: String
    /// Its sizes, the best first.
    let forms: [Size]
    /// How far down it stood in an earlier picture.
    var earlier: Double?

    init(id: String, forms: [Size], earlier: Double? = nil) {
      self.id = id
      self.forms = forms
      self.earlier = earlier
    }
  }

  /// How hard a line is to overlook.
  enum Tone: Int, Hashable, Sendable {
    /// A tie.
    case dark
    /// A membership.
    case grey
    /// A pair to discuss.
    case red
  }

  /// A line between two cards, or between a card and a pill.
  struct Line: Hashable, Sendable {
    let id: String
    /// The id of the card or pill where it starts.
    let from: String
    /// The id of the card or pill where it ends.
    let to: String
    let tone: Tone
    /// Whether it ends in an arrow tip.
    var hasTip = false
    /// Whether a number stands at both ends.
    var isNumbered = false
    /// How much it wants to be level, where 1 is a spoke.
    var pull = 1.0
    /// The structure of which it is a part: lines of one structure may share a stroke.
    var bundle: String?
  }

  /// The containers, in each column from the top.
  let containers: [Container]
  /// The cards by container and then by earlier place and id.
  let cards: [Card]
  /// The pills by earlier place and id.
  let pills: [Pill]
  /// The lines by their ends, without those of which an end is not there.
  let lines: [Line]

  /// Creates a problem; containers stand in the order given, all else in an order of its own.
  init(containers: [Container], cards: [Card], pills: [Pill], lines: [Line]) {
    let filled = Set(cards.map { $0.container })
    let known = Set(containers.map { $0.id })
    self.containers = containers.filter { filled.contains($0.id) }
    self.cards = cards.filter { known.contains($0.container) }.sorted { one, other in
      (one.earlier ?? .infinity, one.id) < (other.earlier ?? .infinity, other.id)
    }
    self.pills = pills.sorted { one, other in
      (one.earlier ?? .infinity, one.id) < (other.earlier ?? .infinity, other.id)
    }
    let ends = Set(self.cards.map { $0.id } + pills.map { $0.id })
    self.lines = lines.filter { ends.contains($0.from) && ends.contains($0.to) && $0.from != $0.to }
      .map { $0.canonical }
      .sorted {
        ($0.from, $0.to, $0.tone.rawValue, $0.id) < ($1.from, $1.to, $1.tone.rawValue, $1.id)
      }
  }
}

extension MapProblem.Line {
  /// The same line, from the end whose id comes first where it does not matter.
  fileprivate var canonical: Self {
    if hasTip || from <= to { return self }
    return Self(
      id: id, from: to, to: from, tone: tone, hasTip: false, isNumbered: isNumbered, pull: pull,
      bundle: bundle)
  }
}

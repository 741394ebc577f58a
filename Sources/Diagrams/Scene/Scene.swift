package import Graphviz

/// A picture in exact geometry: layers of groups of areas, lines and texts.
///
/// A view composes one from parts. It is written as SVG by ``SceneSVG``, and drawn by Graphviz as
/// PNG and PDF. Values only: the same scene gives the same bytes on every machine.
package struct Scene: Hashable, Sendable {
  /// What goes before every id of the written picture, so that several stand in one page: letters,
  /// digits and `-`.
  package var name: String
  /// The whole page, in the unit of its kind.
  package var size: Size
  /// What a unit of length is.
  package var unit: PageKind.Unit
  /// The color of the page; nil for none.
  package var background: Color?
  /// The groups of each layer, in the order in which they are drawn and read.
  package private(set) var layers: [Layer: [Group]] = [:]

  /// Creates an empty page.
  package init(_ name: String, on page: PageKind, size: Size) {
    self.name = name
    self.size = size
    unit = page.unit
    background = Palette.paper
  }

  /// The groups of a layer.
  package subscript(layer: Layer) -> [Group] { layers[layer] ?? [] }

  /// Every group, from the lowest layer to the highest.
  package var groups: [Group] { Layer.allCases.flatMap { self[$0] } }

  /// Adds a group on top of a layer; one without items changes nothing.
  package mutating func add(_ group: Group, to layer: Layer) {
    guard !group.items.isEmpty else { return }
    layers[layer, default: []].append(group)
  }

  /// The same scene with some colors replaced.
  func recolored(_ colors: [Color: Color]) -> Scene {
    func other(_ color: Color) -> Color { colors[color] ?? color }
    var scene = self
    scene.layers = layers.mapValues { groups in
      groups.map { group in
        var group = group
        group.items = group.items.map { item in
          switch item {
          case .path(let path, let fill, var stroke):
            if let color = stroke?.color { stroke?.color = other(color) }
            return .path(path, fill: fill.map(other), stroke: stroke)
          case .text(var line):
            line.color = other(line.color)
            line.halo = line.halo.map(other)
            return .text(line)
          }
        }
        return group
      }
    }
    return scene
  }

  /// Adds items that belong to nothing in particular.
  package mutating func add(_ items: [Item], to layer: Layer) {
    add(Group(items), to: layer)
  }
}

/// A layer of a picture, from the lowest to the highest; editors show it by its name.
package enum Layer: String, CaseIterable, Hashable, Sendable {
  case background = "achtergrond"
  /// Containers, strips and boxes.
  case areas = "vlakken"
  /// The icons and names of containers.
  case headings = "koppen"
  /// Lines of meetings to their members.
  case memberships = "lidmaatschap"
  /// Ties, bands and whatever else connects.
  case ties = "verbindingen"
  /// What is not in view and wanted.
  case discussion = "om-te-bespreken"
  case meetings = "overleggen"
  case partners = "partners"
  /// Numbers, tags and other marks on top.
  case marks = "merken"
  /// Title, legend, lists and source.
  case texts = "teksten"
}

/// Items that belong together, with what is told of them.
package struct Group: Hashable, Sendable {
  /// What a group shows, for other programs and for the places of a next picture.
  package enum Subject: Hashable, Sendable {
    /// Nothing that has a place of its own.
    case none
    /// A partner, meeting or other thing within a frame.
    case frame(Rect)
    /// A line between two others, by their ids, with its course.
    case line(from: String, to: String, course: Path)
  }

  /// The id within the picture, such as `p-3`; empty where nothing refers to it.
  package var id: String
  /// What it is called, for those who hear the picture; empty for what is only seen.
  package var name: String
  /// The `data-` attributes, by their names without `data-`.
  package var data: [String: String]
  /// What it shows.
  package var subject: Subject
  /// What is drawn, in order.
  package var items: [Item]

  /// Creates a group.
  package init(
    _ items: [Item], id: String = "", name: String = "", data: [String: String] = [:],
    subject: Subject = .none
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.subject = subject
    self.items = items
  }

  /// The lines of text.
  var lines: [TextLine] {
    items.compactMap { item in
      guard case .text(let line) = item else { return nil }
      return line
    }
  }
}

import Foundation
import Graphviz
import Wording

/// The places, names and looks of a picture as JSON, for other programs.
///
/// Places are in points from the top left corner, down being positive; a course is a chain of cubic
/// Bézier curves: 1 + 3·*k* points for *k* curves.
struct DrawingJSON {
  private let diagram: Diagram
  /// The curves of each line, by its id in the drawing.
  private let courses: [String: [[Point]]]

  init(of diagram: Diagram, courses: [String: [[Point]]]) {
    self.diagram = diagram
    self.courses = courses
  }

  /// The text; the same picture gives the same.
  func text() -> String {
    let drawing = diagram.drawing
    let whole = JSONValue.object([
      "title": .string(diagram.title), "description": .string(diagram.description),
      "language": .string(diagram.language.rawValue), "width": .number(drawing.canvas.width),
      "height": .number(drawing.canvas.height),
      "nodes": .array(drawing.nodes.sorted { $0.id < $1.id }.map { value(of: $0) }),
      "edges": .array(drawing.edges.sorted { $0.id < $1.id }.map { value(of: $0) }),
      "texts": .array(drawing.texts.sorted { $0.id < $1.id }.map { Self.value(of: $0) }),
    ])
    return whole.text(.spaced)
  }

  private func value(of node: Drawing.Node) -> JSONValue {
    .object([
      "id": .string(node.id), "name": name(of: node.id), "data": data(of: node.id),
      "x": Self.short(node.center.x), "y": Self.short(node.center.y),
      "width": .number(node.size.width), "height": .number(node.size.height),
      "shape": .string(node.shape.rawValue), "fill": .string(node.fill.description),
      "stroke": .string(node.stroke.description), "lines": .strings(node.lines),
    ])
  }

  private func value(of edge: Drawing.Edge) -> JSONValue {
    let course = (courses[edge.id] ?? []).map { curve in
      JSONValue.array(curve.map { .array([Self.short($0.x), Self.short($0.y)]) })
    }
    return .object([
      "id": .string(edge.id), "name": name(of: edge.id), "data": data(of: edge.id),
      "from": .string(edge.from), "to": .string(edge.to), "line": .string(edge.line.rawValue),
      "color": .string(edge.color.description), "width": Self.short(edge.width),
      "course": .array(course),
    ])
  }

  private static func value(of text: Drawing.TextBlock) -> JSONValue {
    .object([
      "id": .string(text.id), "x": short(text.at.x), "y": short(text.at.y),
      "lines": .strings(text.lines),
    ])
  }

  private func name(of id: String) -> JSONValue { .string(diagram.names[id] ?? "") }

  private func data(of id: String) -> JSONValue {
    .object((diagram.data[id] ?? [:]).mapValues { .string($0) })
  }

  private static func short(_ value: Double) -> JSONValue {
    .number((value * 100).rounded() / 100)
  }
}

extension EarlierPlaces {
  /// The places in a picture that was written as JSON; nil when it is no such picture.
  package init?(json: [UInt8]) {
    guard let picture = try? JSONDecoder().decode(Picture.self, from: Data(json)) else {
      return nil
    }
    let data = (picture.nodes.map { ($0.id, $0.data) } + picture.edges.map { ($0.id, $0.data) })
    add(
      picture.nodes.map { (id: $0.id, place: SIMD2($0.x, $0.y)) },
      tiedBy: picture.edges.map { (id: $0.id, ends: [$0.from, $0.to]) },
      Dictionary(data) { first, _ in first })
  }

  /// The part of the JSON that says where things stand.
  private struct Picture: Decodable {
    struct Node: Decodable {
      let id: String
      let data: [String: String]
      let x: Double
      let y: Double
    }

    struct Edge: Decodable {
      let id: String
      let data: [String: String]
      let from: String
      let to: String
    }

    let nodes: [Node]
    let edges: [Edge]
  }
}

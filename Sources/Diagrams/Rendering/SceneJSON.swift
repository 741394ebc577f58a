import Foundation
import Graphviz
import Wording

/// The places, names and looks of a picture as JSON, for other programs.
///
/// Places are in units of the page from the top left corner, down being positive; a course is a chain
/// of cubic Bézier curves: 1 + 3·*k* points for *k* curves.
enum SceneJSON {
  /// The text; the same picture gives the same.
  static func text(of diagram: Diagram) -> String {
    let graph = SceneGraph(of: diagram.scene)
    let whole = JSONValue.object([
      "title": .string(diagram.title), "description": .string(diagram.description),
      "language": .string(diagram.language.rawValue), "width": .number(graph.size.width),
      "height": .number(graph.size.height), "nodes": .array(graph.nodes.map { value(of: $0) }),
      "edges": .array(graph.edges.map { value(of: $0) }),
      "texts": .array(graph.texts.map { value(of: $0.line, $0.id) }),
    ])
    return whole.text(.spaced)
  }

  private static func value(of node: SceneGraph.Node) -> JSONValue {
    .object([
      "id": .string(node.group.id), "name": .string(node.group.name),
      "data": data(of: node.group), "x": short(node.frame.center.x),
      "y": short(node.frame.center.y), "width": .number(node.frame.size.width),
      "height": .number(node.frame.size.height), "shape": .string("roundedBox"),
      "fill": .string(node.fill.description), "stroke": .string(node.stroke.description),
      "lines": .strings(node.lines.map { $0.text }),
    ])
  }

  private static func value(of edge: SceneGraph.Edge) -> JSONValue {
    let course = edge.course.points.map { JSONValue.array([short($0.x), short($0.y)]) }
    return .object([
      "id": .string(edge.group.id), "name": .string(edge.group.name),
      "data": data(of: edge.group), "from": .string(edge.from), "to": .string(edge.to),
      "line": .string(edge.style.rawValue), "color": .string(edge.color.description),
      "width": short(edge.width), "course": .array([.array(course)]),
    ])
  }

  private static func value(of line: TextLine, _ id: String) -> JSONValue {
    .object([
      "id": .string(id), "x": short(line.at.x), "y": short(line.frame.minY),
      "lines": .strings([line.text]),
    ])
  }

  private static func data(of group: Group) -> JSONValue {
    .object(group.data.mapValues { .string($0) })
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
    self.init(
      picture.nodes.map { (id: $0.id, place: Point(x: $0.x, y: $0.y)) },
      tiedBy: picture.edges.map { (id: $0.id, ends: [$0.from, $0.to]) },
      Dictionary(firsts: data))
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

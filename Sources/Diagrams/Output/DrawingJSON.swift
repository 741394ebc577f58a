import CoalitionModel
import Foundation
import Graphviz
import Wording

/// The places, names and looks of a picture as JSON, for other programs.
///
/// Places are in points from the top left corner, down being positive; a course is a chain of cubic
/// Bézier curves: 1 + 3·*k* points for *k* curves.
struct DrawingJSON: Encodable {
  private struct Node: Encodable {
    let id: String
    let name: String
    let data: [String: String]
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    let shape: String
    let fill: String
    let stroke: String
    let lines: [String]
  }

  private struct Edge: Encodable {
    let id: String
    let name: String
    let data: [String: String]
    let from: String
    let to: String
    let line: String
    let color: String
    let width: Double
    let course: [[[Double]]]
  }

  private struct Label: Encodable {
    let id: String
    let x: Double
    let y: Double
    let lines: [String]
  }

  private let title: String
  private let description: String
  private let language: String
  private let width: Double
  private let height: Double
  private let nodes: [Node]
  private let edges: [Edge]
  private let texts: [Label]

  init(of diagram: Diagram, courses: [String: [[Point]]]) {
    let drawing = diagram.drawing
    title = diagram.title
    description = diagram.description
    language = diagram.language.rawValue
    width = drawing.canvas.width
    height = drawing.canvas.height
    nodes = drawing.nodes.sorted { $0.id < $1.id }.map { node in
      Node(
        id: node.id, name: diagram.names[node.id] ?? "", data: diagram.data[node.id] ?? [:],
        x: Self.short(node.center.x), y: Self.short(node.center.y), width: node.size.width,
        height: node.size.height, shape: node.shape.rawValue, fill: node.fill.description,
        stroke: node.stroke.description, lines: node.lines)
    }
    edges = drawing.edges.sorted { $0.id < $1.id }.map { edge in
      let course = (courses[edge.id] ?? []).map { $0.map { [Self.short($0.x), Self.short($0.y)] } }
      return Edge(
        id: edge.id, name: diagram.names[edge.id] ?? "", data: diagram.data[edge.id] ?? [:],
        from: edge.from, to: edge.to, line: edge.line.rawValue, color: edge.color.description,
        width: Self.short(edge.width), course: course)
    }
    texts = drawing.texts.sorted { $0.id < $1.id }.map {
      Label(id: $0.id, x: Self.short($0.at.x), y: Self.short($0.at.y), lines: $0.lines)
    }
  }

  /// The bytes; the same picture gives the same.
  ///
  /// - Throws: ``DiagramError/unreadable`` when a place is not a number, which no drawing has.
  func bytes() throws(DiagramError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
    } catch {
      throw .unreadable
    }
  }

  private static func short(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

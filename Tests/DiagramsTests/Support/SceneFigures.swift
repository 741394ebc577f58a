import Graphviz

@testable import Diagrams

/// What is wrong with a picture in exact geometry; nothing of a good one.
struct SceneFigures {
  let scene: Scene
  let page: PageKind

  private struct Framed {
    let id: String
    let frame: Rect
    let texts: [TextLine]
  }

  private struct Line {
    let id: String
    let ends: Set<String>
    let points: [Point]
  }

  private var framed: [Framed] {
    scene.groups.compactMap { group in
      guard case .frame(let frame) = group.subject else { return nil }
      return Framed(id: group.id, frame: frame, texts: Self.texts(group))
    }
  }

  /// The texts outside cards and pills, those of numbers too.
  private var loose: [TextLine] {
    scene.groups.filter { $0.subject == .none }.flatMap(Self.texts)
  }

  private var lines: [Line] {
    scene.groups.compactMap { group in
      guard case .line(let from, let to, let course) = group.subject else { return nil }
      return Line(id: group.id, ends: [from, to], points: Self.samples(course))
    }
  }

  private static func texts(_ group: Group) -> [TextLine] {
    group.items.compactMap { item in
      guard case .text(let line) = item else { return nil }
      return line
    }
  }

  /// 33 points of each curve.
  private static func samples(_ path: Path) -> [Point] {
    path.pieces.flatMap { piece in
      (0...32).map { step in
        let (t, s) = (Double(step) / 32, 1 - Double(step) / 32)
        func at(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
          s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
        }
        return Point(
          x: at(piece.start.x, piece.first.x, piece.second.x, piece.end.x),
          y: at(piece.start.y, piece.first.y, piece.second.y, piece.end.y))
      }
    }
  }

  /// Letters below the floor or outside the page or their card.
  var badLetters: [String] {
    let whole = Rect(origin: .zero, size: scene.size)
    let all = loose + framed.flatMap { $0.texts }
    let small = all.filter { $0.font.size < page.type.floor }.map { "small: \($0.text)" }
    let out = all.filter { !whole.contains($0.frame) }.map { "off the page: \($0.text)" }
    let loose = framed.flatMap { card in
      card.texts.filter { !card.frame.outset(by: 1).contains($0.frame) }
        .map { "outside its card: \($0.text)" }
    }
    return small + out + loose
  }

  /// Cards, pills and texts that lie over each other; on a phone numbers stand on corners of cards.
  var overlaps: [String] {
    let cards = framed.map { ($0.id, $0.frame.outset(by: -0.5)) }
    let words = loose.filter { page.name != "phone" || Double($0.text) == nil }
    let texts = words.map { ($0.text, $0.frame.outset(by: -1)) }
    let all = cards + texts
    return all.enumerated().flatMap { index, one in
      all[(index + 1)...].filter { $0.1.overlaps(one.1) }.map { "\(one.0) | \($0.0)" }
    }
  }

  /// Lines that run under a card, a pill or a loose text that is no end of them.
  var intrusions: [String] {
    let texts = loose.filter { Double($0.text) == nil }.map { ($0.text, $0.frame.outset(by: -1)) }
    return lines.flatMap { line in
      let cards = framed.filter { !line.ends.contains($0.id) }
        .map { ($0.id, $0.frame.outset(by: -0.5)) }
      return (cards + texts).filter { obstacle in line.points.contains { obstacle.1.contains($0) } }
        .map { "\(line.id) under \($0.0)" }
    }
  }

  /// All that is wrong.
  var all: [String] { badLetters + overlaps + intrusions }
}

extension Diagram {
  /// The `data-` attributes of each element, by its id.
  var data: [String: [String: String]] {
    Dictionary(
      uniqueKeysWithValues: scene.groups.filter { !$0.id.isEmpty }.map { ($0.id, $0.data) })
  }

  /// The texts that belong to no partner, meeting or line.
  var texts: [String] { SceneGraph(of: scene).texts.map { $0.line.text } }
}

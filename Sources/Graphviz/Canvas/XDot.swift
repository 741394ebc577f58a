/// Items in Graphviz's drawing language, xdot, which counts upward from the bottom left.
///
/// The language knows neither round ends nor dashes of given lengths: dashes are cut into pieces and
/// round ends become discs.
struct XDot {
  /// How much larger than the page all is written: letters are moved to whole units where they are
  /// set, which widens a line of small ones.
  static let scale = 8.0

  private(set) var text = ""
  private let height: Double
  private var pen = ""
  private var fill = ""
  private var width = -1.0
  private var font = ""

  init(_ canvas: Canvas) {
    height = canvas.size.height
    for item in canvas.items {
      switch item {
      case .path(let path, let fill, let stroke): add(path, fill, stroke)
      case .text(let line): add(line)
      }
    }
  }

  private mutating func add(_ path: Path, _ fill: Color?, _ stroke: Stroke?) {
    let isWhole = stroke.map { $0.dash.isEmpty && path.isClosed } ?? false
    if let fill {
      setFill(fill.description)
      if isWhole, let stroke { setPen(stroke) } else { setPen("transparent") }
      add(path, isFilled: true)
    }
    guard let stroke, !(isWhole && fill != nil) else { return }
    if isWhole {
      setPen(stroke)
      add(path, isFilled: false)
    } else {
      addLine(path, stroke)
    }
  }

  private mutating func addLine(_ path: Path, _ stroke: Stroke) {
    let pieces = stroke.dash.isEmpty ? [path] : path.dashes(stroke.dash)
    guard stroke.isRound else {
      setPen(stroke)
      for piece in pieces { add(piece, isFilled: false) }
      return
    }
    let isDotted = stroke.dash.first.map { $0 < 0.3 * stroke.width } ?? false
    if !isDotted {
      setPen(stroke)
      for piece in pieces { add(piece, isFilled: false) }
    }
    setFill(stroke.color.description)
    setPen("transparent")
    for piece in pieces {
      let joints = stride(from: 0, to: piece.points.count, by: 3).map { piece.points[$0] }
      for joint in isDotted ? Array(joints.prefix(1)) : joints {
        let radius = Self.number(stroke.width / 2)
        text += "E \(place(joint)) \(radius) \(radius) "
      }
    }
  }

  private mutating func add(_ path: Path, isFilled: Bool) {
    if path.isStraight {
      var points = stride(from: 0, to: path.points.count, by: 3).map { path.points[$0] }
      if path.isClosed, points.count > 1 { points.removeLast() }
      text += path.isClosed ? (isFilled ? "P" : "p") : "L"
      write(points)
    } else {
      text += isFilled ? "b" : "B"
      write(path.points)
    }
  }

  private mutating func add(_ line: TextLine) {
    let letters = LabelText.sanitized(line.text)
    guard !letters.isEmpty else { return }
    if let halo = line.halo {
      add(
        .box(line.frame.outset(by: 0.08 * line.font.size), radius: 0.2 * line.font.size), halo, nil)
    }
    setPen(line.color.description)
    let name = PictureFont.name(line.font.weight)
    let wanted = "F \(Self.number(line.font.size)) \(name.utf8.count) -\(name) "
    if wanted != font {
      text += wanted
      font = wanted
    }
    let side = line.anchor == .start ? -1 : line.anchor == .middle ? 0 : 1
    let wide = Self.number(line.font.width(of: letters))
    // Graphviz draws text a fifth of its size above the place that it is given.
    let at = Point(x: line.at.x, y: line.at.y + 0.2 * line.font.size)
    text += "T \(place(at)) \(side) \(wide) \(letters.utf8.count) -\(letters) "
    if line.isStruckThrough {
      let (y, frame) = (line.at.y - 0.34 * line.font.size, line.frame)
      let through = [Point(x: frame.minX, y: y), Point(x: frame.maxX, y: y)]
      add(Path(through: through), nil, Stroke(line.color, 0.07 * line.font.size))
    }
  }

  private mutating func setPen(_ stroke: Stroke) {
    setPen(stroke.color.description)
    guard stroke.width != width else { return }
    width = stroke.width
    let style = "setlinewidth(\(Self.number(width)))"
    text += "S \(style.utf8.count) -\(style) "
  }

  private mutating func setPen(_ color: String) {
    guard color != pen else { return }
    pen = color
    text += "c \(color.utf8.count) -\(color) "
  }

  private mutating func setFill(_ color: String) {
    guard color != fill else { return }
    fill = color
    text += "C \(color.utf8.count) -\(color) "
  }

  private mutating func write(_ points: [Point]) {
    text += " \(points.count)"
    for point in points { text += " " + place(point) }
    text += " "
  }

  private func place(_ point: Point) -> String {
    "\(Self.number(point.x)) \(Self.number(height - point.y))"
  }

  /// A length as it is written, with at most two decimals.
  private static func number(_ value: Double) -> String {
    let rounded = (value * scale * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

/// Breaks a name into lines of about equal width.
///
/// Breaks at spaces, after hyphens and after slashes; a word that is too long by itself is broken
/// with a hyphen at a joint of its compound.
struct LabelWrapper: Sendable {
  /// The letters in which the name is set.
  var measure = TextMeasure()
  /// The widest that a line should be, in points.
  var maxWidth = 100.0
  /// The number of lines above which the lines are made wider instead.
  var maxLines = 4
  /// Whether all lines but the last are full, as in a paragraph; else all are about equally wide.
  var areFull = false

  /// The most letters of a line, however narrow they are.
  static let mostLetters = 160

  /// The lines of a name: few, then balanced; none for a blank name.
  ///
  /// - Result: joined again they give the name back, apart from spaces and added hyphens. Wider
  ///   lines come only where a word has no joint or the name would need too many lines.
  func lines(_ name: String) -> [String] {
    var best = wrapped(name, within: maxWidth)
    for wider in [1.15, 1.3, 1.5] where best.count > maxLines {
      let lines = wrapped(name, within: wider * maxWidth)
      if lines.count < best.count { best = lines }
    }
    return best
  }

  private func wrapped(_ name: String, within limit: Double) -> [String] {
    let pieces = LabelPieces(measure: measure, limit: limit).pieces(of: name)
    var best: [(penalty: Double, previous: Int)] = [(0, 0)]
    for end in pieces.indices {
      var choice = (penalty: Double.infinity, previous: end)
      for start in (0...end).reversed() {
        let text = line(pieces[start...end])
        let width = measure.width(of: text)
        guard width <= limit && text.count <= Self.mostLetters || start == end else { break }
        let isLast = end == pieces.endIndex - 1
        let penalty =
          best[start].penalty + (pieces[end].after == .joint ? 4 : 0)
          + self.penalty(of: width / limit, isLast: isLast)
        if penalty < choice.penalty { choice = (penalty, start) }
      }
      best.append(choice)
    }
    var lines: [String] = []
    var end = pieces.count
    while end > 0 {
      let start = best[end].previous
      lines.append(line(pieces[start..<end]))
      end = start
    }
    return lines.reversed()
  }

  /// What a line costs: few lines first, then even or full ones; a last line of a word or two is
  /// worse than lines that are not full.
  private func penalty(of relative: Double, isLast: Bool) -> Double {
    let lacking = isLast ? 3 * max(0, 0.3 - relative) : 1 - relative
    return 10 + (areFull ? lacking * lacking : relative * relative)
  }

  private func line(_ pieces: ArraySlice<LabelPieces.Piece>) -> String {
    var text = ""
    for (index, piece) in zip(pieces.indices, pieces) {
      text += piece.text
      let isLast = index == pieces.endIndex - 1
      switch piece.after {
      case .space: text += isLast ? "" : " "
      case .joint: text += isLast ? "-" : ""
      case .nothing: break
      }
    }
    return text
  }
}

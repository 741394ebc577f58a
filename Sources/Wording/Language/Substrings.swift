/// Texts within texts, without what the browser's part of the standard library leaves out.
///
/// Texts are compared scalar by scalar: "é" as one scalar and as two are different here.
extension String {
  /// Whether a text stands somewhere in this one; an empty text does.
  package func holds(_ part: String) -> Bool {
    part.isEmpty || Self.firstIndex(of: Array(part.unicodeScalars), in: unicodeScalars[...]) != nil
  }

  /// This text with every occurrence of a text replaced, from left to right.
  package func replacingText(_ part: String, with replacement: String) -> String {
    pieces(between: part).joined(separator: replacement)
  }

  /// The pieces of this text between the occurrences of another, empty ones included.
  package func pieces(between separator: String) -> [String] {
    let wanted = Array(separator.unicodeScalars)
    guard !wanted.isEmpty else { return [self] }
    var pieces: [String] = []
    var rest = unicodeScalars[...]
    while let start = Self.firstIndex(of: wanted, in: rest) {
      pieces.append(String(rest[..<start]))
      rest = rest[rest.index(start, offsetBy: wanted.count)...]
    }
    return pieces + [String(rest)]
  }

  private static func firstIndex(
    of wanted: [Unicode.Scalar], in text: Substring.UnicodeScalarView
  ) -> String.Index? {
    var start = text.startIndex
    while start != text.endIndex {
      if text[start] == wanted[0], text[start...].starts(with: wanted) { return start }
      start = text.index(after: start)
    }
    return nil
  }
}

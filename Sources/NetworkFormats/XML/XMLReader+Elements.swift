import CoalitionModel

extension XMLReader {
  /// Reads the outermost element, whose name must be one of these.
  func root(_ names: String...) throws(InvalidFile) -> XMLElement {
    while let event = try nextEvent() {
      guard case .start(let element) = event else { continue }
      guard names.contains(element.name) else {
        let refusal = XMLSource.Refusal.wrongRoot(element.name, expected: names)
        throw InvalidFile([
          source.diagnostic(refusal, line: element.line, column: element.column)
        ])
      }
      return element
    }
    throw InvalidFile([source.diagnostic(.malformed("no element found"), line: 1, column: 1)])
  }

  /// Hands over each child of the element that began last, up to and with its end.
  ///
  /// What the body leaves unread of a child is skipped.
  func children(_ body: (XMLElement) throws(InvalidFile) -> Void) throws(InvalidFile) {
    let inside = depth
    while let event = try nextEvent() {
      switch event {
      case .start(let element):
        try body(element)
        try skip(to: inside)
      case .end: return
      case .text: break
      }
    }
  }

  /// The text of the element that began last, up to and with its end; children hold no text.
  func text() throws(InvalidFile) -> String {
    var result = ""
    let inside = depth
    while let event = try nextEvent() {
      switch event {
      case .start: try skip(to: inside)
      case .end: return result
      case .text(let piece): result += piece
      }
    }
    return result
  }

  private func skip(to inside: Int) throws(InvalidFile) {
    while depth > inside, try nextEvent() != nil {}
  }
}

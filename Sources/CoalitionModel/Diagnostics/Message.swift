package import Wording

/// The words of one kind of mistake or doubt, in which `{name}` stands for what a file says there.
///
/// The messages of a module stand together in one file; a ``Diagnostic`` is made of a message, a
/// place and the values of its slots.
package struct Message: Hashable, Sendable {
  /// How bad it is.
  package let severity: Diagnostic.Severity
  /// What was found.
  package let found: Text
  /// What was expected instead.
  package let expected: Text?

  /// Creates a message from what was found and what was expected, in both languages.
  package init(
    _ severity: Diagnostic.Severity = .error, nl: String, _ expectedNL: String,
    en: String, _ expectedEN: String
  ) {
    self.severity = severity
    found = Text(nl: nl, en: en)
    expected = Text(nl: expectedNL, en: expectedEN)
  }

  /// Creates a message that only says what was found.
  package init(_ severity: Diagnostic.Severity = .error, nl: String, en: String) {
    self.severity = severity
    found = Text(nl: nl, en: en)
    expected = nil
  }
}

extension Diagnostic {
  /// What a message says at a place, with its slots filled in.
  package init(
    _ message: Message, at place: Place, _ slots: [String: Text] = [:], suggestion: Text? = nil,
    suggestedID: String? = nil
  ) {
    self.init(
      message.severity, at: place, found: message.found.filled(with: slots),
      expected: message.expected?.filled(with: slots), suggestion: suggestion,
      suggestedID: suggestedID)
  }
}

extension Text {
  /// The text with the values of its slots; braces that are no slot stay as they are.
  fileprivate func filled(with slots: [String: Text]) -> Text {
    guard !slots.isEmpty else { return self }
    return Text(
      nl: Self.filled(nl) { slots[$0]?.nl }, en: Self.filled(en) { slots[$0]?.en })
  }

  private static func filled(_ template: String, _ value: (String) -> String?) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"), let text = value(String(inside[..<close]))
      else {
        result += "{"
        rest = inside
        continue
      }
      result += text
      rest = inside[inside.index(after: close)...]
    }
    return result + rest
  }
}

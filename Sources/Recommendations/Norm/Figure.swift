import CoalitionModel
package import Wording

/// A figure that a recommendation rests on, with how it was counted.
package struct Figure: Hashable, Sendable {
  /// What was counted.
  package let name: Text
  /// The value, as "0" or "3 van 12".
  package let value: Text
  /// How it was counted.
  package let variant: Text

  /// Creates a figure.
  package init(name: Text, value: Text, variant: Text) {
    self.name = name
    self.value = value
    self.variant = variant
  }

  /// A count.
  init(name: Text, count: Int, variant: Text) {
    self.init(name: name, value: Text { $0.number(count) }, variant: variant)
  }
}

extension Text {
  /// Some of all: "3 van 20".
  static func share(_ some: Int, of all: Int) -> Text {
    Text {
      let of = Text(nl: "van", en: "of")($0)
      return "\($0.number(some)) \(of) \($0.number(all))"
    }
  }
}

import CoalitionModel
import Wording

extension Diagnostic {
  static func wrongShape(at place: Place, found value: YAMLValue, expected: Text) -> Diagnostic {
    let shape =
      switch value.content {
      case .scalar: Text(nl: "hier staat een losse waarde", en: "this is a single value")
      case .sequence: Text(nl: "hier staat een lijst", en: "this is a list")
      case .mapping:
        Text(nl: "hier staat een blok met sleutels", en: "this is a block with keys")
      }
    return Diagnostic(
      at: place, found: shape,
      expected: Text(nl: "verwacht: \(expected.nl)", en: "expected: \(expected.en)"))
  }

  static func unknownKey(
    _ entry: YAMLValue.Entry, among fields: [Field], of what: Text
  ) -> Diagnostic {
    let terms = fields.map { $0.term }
    let suggestion = Spelling.nearest(to: entry.key, among: terms)
    return Diagnostic(
      at: entry.place,
      found: Text(nl: "onbekende sleutel '\(entry.key)'", en: "unknown key '\(entry.key)'"),
      expected: Diagnostic.choice(
        Text(nl: "de sleutels van \(what.nl) zijn", en: "the keys of \(what.en) are"), of: terms,
        after: suggestion),
      suggestion: suggestion)
  }

  static func unknownCode<T: VocabularyTerm>(
    _ code: String, at place: Place, as what: Text, among type: T.Type
  ) -> Diagnostic {
    let terms = T.allCases.map { $0.term }
    let article = what.en.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
    let suggestion = Spelling.nearest(to: code, among: terms)
    return Diagnostic(
      at: place,
      found: Text(nl: "'\(code)' is geen \(what.nl)", en: "'\(code)' is not \(article) \(what.en)"),
      expected: Diagnostic.choice(
        Text(nl: "kies uit", en: "choose from"), of: terms, after: suggestion),
      suggestion: suggestion)
  }

  static func notYesOrNo(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place, found: Text(nl: "'\(text)' is geen ja of nee", en: "'\(text)' is not yes or no"),
      expected: Text(nl: "verwacht: ja of nee", en: "expected: yes or no"))
  }

  static func outsideRange(
    _ text: String, at place: Place, range: ClosedRange<Int>
  ) -> Diagnostic {
    let bounds = "\(range.lowerBound)"
    let upper = "\(range.upperBound)"
    let isNumber = Double(text.replacing(",", with: ".")).map { $0.rounded() == $0 } ?? false
    return Diagnostic(
      at: place,
      found: isNumber
        ? Text(nl: "'\(text)' valt buiten het bereik", en: "'\(text)' is out of range")
        : Text(nl: "'\(text)' is geen heel getal", en: "'\(text)' is not a whole number"),
      expected: Text(
        nl: "verwacht: een heel getal van \(bounds) tot en met \(upper)",
        en: "expected: a whole number from \(bounds) to \(upper)"))
  }

  static func impossibleDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "'\(text)' is geen datum", en: "'\(text)' is not a date"),
      expected: Text(
        nl: "verwacht: een jaar (2020), maand (2020-03) of dag (2020-03-15)",
        en: "expected: a year (2020), month (2020-03) or day (2020-03-15)"))
  }

  static func contact(_ contact: Contact, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: contact == .email
        ? Text(nl: "dit bevat een e-mailadres", en: "this holds an e-mail address")
        : Text(nl: "dit bevat een telefoonnummer", en: "this holds a phone number"),
      expected: Text(
        nl: "contactgegevens horen niet in het netwerkbestand, want dat wordt gedeeld",
        en: "contact details do not belong in the network file, which is shared"))
  }
}

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

extension Message {
  static let doubledID = Message(
    nl: "de id '{id}' is dubbel (ook op regel {line})", "geef elke {what} een eigen id",
    en: "the id '{id}' stands twice (also on line {line})", "give every {what} an id of its own")

  static let unknownName = Message(
    nl: "'{word}' is niet bekend als {what}",
    "verwacht: de id of naam van een {what} in dit bestand",
    en: "'{word}' is not known as a {what}", "expected: the id or name of a {what} in this file")

  static let untypedPartner = Message(
    .warning,
    nl: "partner '{name}' heeft geen type of domein",
    "met een type telt de partner mee in het advies; `import` vult types in",
    en: "partner '{name}' has no type or domain",
    "with a type the partner counts in the advice; `import` fills in types")

  static let emptyResponse = Message(
    .warning,
    nl: "'respons' is leeg bij {names}, en van anderen staat er een antwoord",
    "leeg telt als: niet geantwoord; vul 'ja', 'nee' of 'niet-gevraagd' in",
    en: "'response' is empty for {names}, while others have one",
    "empty counts as: did not answer; fill in 'yes', 'no' or 'not-asked'")

  static let unusualDomain = Message(
    .warning,
    nl: "'{name}' staat in het domein {stated}",
    "gebruikelijk bij dit type is {usual}; dit blijft zoals u het schreef",
    en: "'{name}' is in the domain {stated}",
    "usual for this type is {usual}; it stays as you wrote it")

  static let loneMember = Message(
    .warning,
    nl: "'{name}' heeft één lid",
    "noem ook de anderen die meedoen, of laat 'leden' weg als zij niet bekend zijn",
    en: "'{name}' has one member",
    "name the others that take part, or leave out 'members' when they are not known")

  static let tieOfStopped = Message(
    .warning,
    nl: "deze verbinding met '{name}' bestaat, maar die partner is gestopt",
    "zet 'status: beeindigd' bij de verbinding, of verander de status van de partner",
    en: "this tie with '{name}' exists, but the partner has stopped",
    "put 'status: ended' with the tie, or change the status of the partner")

  static let nameVariant = Message(
    .warning,
    nl: "'{other}' lijkt op '{kept}' ({reason})",
    "is het dezelfde partner, zet dan bij '{id}' de regel {alias} en haal deze weg",
    en: "'{other}' looks like '{kept}' ({reason})",
    "if it is the same partner, put the line {alias} with '{id}' and take this one away")
}

// What a record cannot do without.
extension Message {
  /// A field that must be there was left out.
  package static let missing = Message(
    nl: "hier ontbreekt '{field}'", "{what} heeft '{field}' nodig",
    en: "'{field}' is missing here", "{what} needs '{field}'")

  static let missingEnd = Message(
    nl: "hier ontbreekt '{field}'",
    "een verbinding heeft twee partners; een partner zonder verbinding hoort alleen in de lijst van"
      + " partners",
    en: "'{field}' is missing here",
    "a tie has two partners; a partner without a tie belongs in the list of partners only")
}

// Of municipalities.
extension Message {
  static let unknownMunicipality = Message(
    nl: "'{word}' is niet bekend als gemeente",
    "verwacht: een gemeente (peildatum: {date}), of haar CBS-code",
    en: "'{word}' is not known as a municipality",
    "expected: a municipality (as of: {date}), or its code of Statistics Netherlands")

  static let formerMunicipality = Message(
    nl: "{name} is sinds {day} geen gemeente meer", "ging op in: {later}",
    en: "{name} is no municipality since {day}", "went into: {later}")

  static let laterMunicipality = Message(
    nl: "{name} was toen ({date}) nog geen gemeente; dat is het sinds {day}",
    "noem die van toen: {earlier}",
    en: "{name} was no municipality yet at that time ({date}); it is one since {day}",
    "name those of that time: {earlier}")
}

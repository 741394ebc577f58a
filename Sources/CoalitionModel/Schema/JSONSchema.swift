package import Wording

/// The network file as a JSON Schema (draft 2020-12), so that an editor completes and checks it.
///
/// Both languages of every key and code are accepted; titles, notes and the first of the choices are
/// in the language asked. What refers to something else in the file is a text here: whether that
/// exists is for `check`.
package struct NetworkSchema {
  private let language: Language
  private var definitions: [String: JSONValue] = [:]

  private init(_ language: Language) {
    self.language = language
  }

  /// The schema of a network with titles, notes and choices in one language.
  package static func jsonSchema(_ language: Language) -> JSONValue {
    jsonSchema(
      of: CoalitionNetwork.kind.shape,
      Text(nl: "Het netwerk van een coalitie", en: "The network of a coalition"), language)
  }

  /// The schema of a list of coalitions.
  package static func coalitionList(_ language: Language) -> JSONValue {
    jsonSchema(
      of: CoalitionList.kind.shape,
      Text(nl: "Een lijst van lokale coalities", en: "A list of local coalitions"), language)
  }

  private static func jsonSchema(
    of shape: RecordShape, _ title: Text, _ language: Language
  ) -> JSONValue {
    var schema = NetworkSchema(language)
    let root = schema.record(shape, at: "#")
    guard case .object(var members) = root else { return root }
    members["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    members["title"] = .string(title(language))
    members["$defs"] = .object(schema.definitions)
    return .object(members)
  }
}

// Records and their keys.
extension NetworkSchema {
  /// A record of which only known keys may stand, at a place in the schema.
  private mutating func record(_ shape: RecordShape, at path: String) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for definition in shape.definitions {
      let key = definition.field.name(language)
      if properties[key] == nil { properties[key] = field(definition) }
      let reference = JSONValue.object(["$ref": .string("\(path)/properties/\(key)")])
      for spelling in definition.field.term.spellings where properties[spelling] == nil {
        properties[spelling] = reference
      }
    }
    var members: [String: JSONValue] = [
      "type": .string("object"), "additionalProperties": .bool(false),
      "properties": .object(properties),
    ]
    let needs = Self.needs(of: shape)
    if !needs.isEmpty {
      members["allOf"] = .array(
        needs.map { fields in
          let spellings = fields.flatMap { $0.term.spellings }
          return .object([
            "anyOf": .array(spellings.map { .object(["required": .strings([$0])]) })
          ])
        })
    }
    return .object(members)
  }

  /// The fields that a record needs; of each group one is enough.
  private static func needs(of shape: RecordShape) -> [[Field]] {
    let groups = shape.definitions.compactMap { definition in
      if case .groups = definition.kind { definition.field } else { nil }
    }
    let needed = shape.required.map { [shape.fields[$0]] } + (groups.isEmpty ? [] : [groups])
    let isNamed = shape.thing != nil && needed.isEmpty
    return isNamed ? [[.id, .name]] : needed
  }

  private mutating func field(_ definition: FieldDefinition) -> JSONValue {
    var members: [String: JSONValue] = ["title": .string(definition.field.name(language))]
    if let note = definition.note?(language) {
      let cell = Text.severalInCell(language)
      let plain = note.hasSuffix(cell) ? String(note.dropLast(cell.count + 1)) : note
      members["description"] = .string(plain)
    }
    var choices = self.choices(of: definition.kind)
    if !definition.isRequired { choices.append(.object(["type": .string("null")])) }
    members["anyOf"] = .array(choices)
    return .object(members)
  }
}

// Values.
extension NetworkSchema {
  /// What may stand where a value of some kind is expected: any of these.
  private mutating func choices(of kind: ValueKind) -> [JSONValue] {
    switch kind {
    case .text, .reference: [Self.word]
    case .texts, .references: Self.oneOrMore([Self.word])
    case .code(let choices): codes(choices)
    case .codes(let choices): Self.oneOrMore(codes(choices))
    case .number(let range):
      [
        .object([
          "type": .string("integer"), "minimum": .integer(range.lowerBound),
          "maximum": .integer(range.upperBound),
        ])
      ]
    case .decimal: [.object(["type": .string("number")]), Self.decimalComma]
    case .flag: [Self.flag]
    case .date: Self.date
    case .groups(1): [groups()]
    case .groups(let count):
      [
        .object([
          "type": .string("array"), "items": groups(), "minItems": .integer(count),
          "maxItems": .integer(count),
        ])
      ]
    case .records(let shape): Self.oneOrMore(records(shape))
    }
  }

  /// A record by reference, or its shorthand.
  private mutating func records(_ shape: RecordShape) -> [JSONValue] {
    let name = Spelling.code(for: String(shape.what(language).drop { $0 != " " }))
    if definitions[name] == nil {
      definitions[name] = .null
      definitions[name] = record(shape, at: "#/$defs/\(name)")
    }
    let reference = JSONValue.object(["$ref": .string("#/$defs/\(name)")])
    guard let shorthand = shape.shorthand else { return [reference] }
    return choices(of: shape.definitions[shorthand].kind) + [reference]
  }

  /// The codes of a vocabulary: those of the language first, then every other spelling.
  private mutating func codes(_ choices: Choices) -> [JSONValue] {
    let own = listed(spellings(choices.terms), as: choices.what)
    let marked = choices.ownWordsPattern.map { pattern in
      JSONValue.object(["type": .string("string"), "pattern": .string(pattern)])
    }
    return choices.acceptsOwnWords ? [own, Self.word] : [own] + (marked.map { [$0] } ?? [])
  }

  /// The words of a list, which stands once in the schema.
  private mutating func listed(_ words: [String], as what: Text) -> JSONValue {
    let list = Text(nl: "keuze", en: "choice")(language)
    let name = "\(list)-\(Spelling.code(for: what(language)))"
    definitions[name] = Self.enumeration(of: words)
    return .object(["$ref": .string("#/$defs/\(name)")])
  }

  private func spellings(_ terms: [Term]) -> [String] {
    terms.map { $0.codes(language) } + terms.flatMap { $0.spellings }
  }

  /// The codes of types and domains, and those of domains with `domein:` before them.
  private mutating func groups() -> JSONValue {
    let domains = Domain.allCases.map { $0.term }
    let types = PartnerType.allCases.map { $0.term }
    let marked = Language.allCases.flatMap { language in
      spellings(domains).map { "\(Field.domain.name(language)):\($0)" }
    }
    return listed(
      spellings(domains) + spellings(types) + marked + spellings([PartnerGroup.everyoneTerm]),
      as: Text(nl: "type of domein", en: "type or domain"))
  }

  /// Words, each once; what YAML takes for yes or no stands for those words.
  private static func enumeration(of words: [String]) -> JSONValue {
    var seen: Set<String> = []
    var values = words.filter { seen.insert($0).inserted }.map { JSONValue.string($0) }
    if seen.contains("yes") { values.append(.bool(true)) }
    if seen.contains("no") { values.append(.bool(false)) }
    return .object(["enum": .array(values)])
  }

  private static let word = JSONValue.object([
    "type": .strings(["string", "number", "boolean"])
  ])

  /// A number with a comma, which is a text.
  private static let decimalComma = JSONValue.object([
    "type": .string("string"), "pattern": .string("^-?[0-9]+([.,][0-9]+)?$"),
  ])

  private static let flag = JSONValue.object([
    "enum": .array(
      [.bool(true), .bool(false)]
        + ["ja", "nee", "yes", "no", "waar", "onwaar", "true", "false"].map { .string($0) }
        + [.integer(1), .integer(0)])
  ])

  /// A year, a month or a day that exists.
  private static let date: [JSONValue] = [
    .object([
      "type": .string("integer"), "minimum": .integer(1800), "maximum": .integer(2200),
    ]),
    .object([
      "type": .string("string"), "pattern": .string("^[0-9]{4}(-(0[1-9]|1[0-2]))?$"),
    ]),
    .object([
      "type": .string("string"), "format": .string("date"),
      "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    ]),
  ]

  private static func oneOrMore(_ items: [JSONValue]) -> [JSONValue] {
    items + [
      .object(["type": .string("array"), "items": .object(["anyOf": .array(items)])])
    ]
  }
}

package import Wording

/// The names that stand in for those of a network, and every record under these.
///
/// What may be seen of a record is declared with each of its fields.
struct NameMasks {
  /// A code and a name that tell no more than a kind.
  private struct Mask {
    let id: String
    let name: String
  }

  private var masks: [NamedThing: [String: Mask]] = [:]

  init(of network: CoalitionNetwork, _ language: Language) {
    masks[.partner] = Self.masks(
      network.partners.map { ($0.id, Self.kind(of: $0, language)) })
    let meeting = ("overleg", Text(nl: "overleg", en: "meeting")(language))
    masks[.structure] = Self.masks(
      network.structures.map { structure in
        (structure.id, structure.kind.map { ($0.code, $0.name(language)) } ?? meeting)
      })
    let area = ("gebied", Text(nl: "gebied", en: "area")(language))
    masks[.region] = Self.masks(
      network.regions.map { region in
        (region.id, region.kind.map { ($0.code, $0.name(language)) } ?? area)
      })
    let word = Text(nl: "interventie", en: "intervention")(language)
    masks[.intervention] = Self.masks(
      network.interventions.map { ($0.name, ("interventie", word)) })
  }

  /// The type of a partner; its domain where the type is not known.
  private static func kind(of partner: Partner, _ language: Language) -> (String, String) {
    if let type = partner.type { return (type.code, type.name(language)) }
    guard let domain = partner.domain.flatMap({ Domain.codebook[$0.code] }) else {
      return ("partner", "partner")
    }
    let name = Text(
      nl: "partner \(domain.name(.dutch))", en: "\(domain.name(.english)) partner")
    return ("partner-\(domain.code)", name(language))
  }

  /// One mask for each id; a number where a kind has several.
  private static func masks(
    _ kinds: [(id: String, kind: (code: String, name: String))]
  ) -> [String: Mask] {
    var masks: [String: Mask] = [:]
    for (code, members) in Dictionary(grouping: kinds, by: { $0.kind.code }) {
      let ordered = members.sorted { $0.id < $1.id }
      for (index, member) in ordered.enumerated() {
        let name = beginningLarge(member.kind.name)
        masks[member.id] = Mask(
          id: "\(code)-\(index + 1)", name: ordered.count > 1 ? "\(name) \(index + 1)" : name)
      }
    }
    return masks
  }

  /// A name whose first letter is a capital, also where a bracket stands before it.
  private static func beginningLarge(_ name: String) -> String {
    guard let first = name.firstIndex(where: { $0.isLetter }) else { return name }
    return name[..<first] + name[first].uppercased() + name[name.index(after: first)...]
  }
}

// Records under their masks.
extension NameMasks {
  /// What may be seen of a record; `nil` when it means nothing without what is hidden.
  func masked(_ entries: [FieldValue.Entry], of shape: RecordShape) -> [FieldValue.Entry]? {
    var masked: [FieldValue.Entry] = []
    if let thing = shape.thing {
      guard let mask = mask(of: entries, as: thing, in: shape) else { return nil }
      let (id, name) = (shape.position(of: .id), shape.position(of: .name))
      if let id { masked.append(FieldValue.Entry(id, .text(mask.id))) }
      if let name { masked.append(FieldValue.Entry(name, .text(mask.name))) }
    }
    for entry in entries {
      let definition = shape.definitions[entry.position]
      guard definition.privacy == .public else { continue }
      if let value = self.masked(entry.value, of: definition.kind) {
        masked.append(FieldValue.Entry(entry.position, value))
      } else if case .groups = definition.kind {
        return nil
      }
    }
    let isWhole = shape.required.allSatisfy { position in
      masked.contains { $0.position == position }
    }
    return isWhole ? masked : nil
  }

  private func mask(
    of entries: [FieldValue.Entry], as thing: NamedThing, in shape: RecordShape
  ) -> Mask? {
    let position = shape.position(of: .id) ?? shape.position(of: .name)
    let key = entries.first { $0.position == position }?.value.text
    return key.flatMap { masks[thing]?[$0] }
  }

  private func masked(_ value: FieldValue, of kind: ValueKind) -> FieldValue? {
    switch (kind, value) {
    case (.reference(let thing), .text(let id)), (.references(let thing), .text(let id)):
      masks[thing]?[id].map { .text($0.id) }
    case (.code(let choices), .code(let term)), (.codes(let choices), .code(let term)):
      choices[term.code].map { .code($0) }
    case (.records(let shape), .record(let entries)):
      masked(entries, of: shape).map { .record($0) }
    case (.groups, .list(let groups)):
      groups.allSatisfy { $0.group?.isOfVocabulary ?? true } ? value : nil
    case (_, .list(let items)): .filled(items.compactMap { masked($0, of: kind) })
    default: value
    }
  }
}

extension PartnerGroup {
  /// Whether its words are not those of one file.
  fileprivate var isOfVocabulary: Bool {
    if case .domain(let domain) = self { Domain.codebook[domain.code] != nil } else { true }
  }
}

extension CoalitionNetwork {
  /// The same network without the name of anything: types instead of names, numbered where there
  /// are several of a type.
  ///
  /// What is left is vocabulary and structure. Free texts, sources and official codes are dropped,
  /// and so are the words of domains that only this network knows.
  ///
  /// - Result: the numbers follow the ids of the file, so that the order of the file does not
  ///   matter; ids are made of the type and the number.
  package func anonymous(_ language: Language) -> CoalitionNetwork {
    let masks = NameMasks(of: self, language)
    let entries = masks.masked(Self.kind.entries(of: self), of: Self.kind.shape)
    var network = Self.kind.value(of: entries ?? [])
    network.name = Text(nl: "Een lokale coalitie", en: "A local coalition")(language)
    return network
  }

  /// Everything that ``anonymous(_:)`` hides: names, codes and free texts.
  package var hiddenTexts: [String] { Self.kind.shape.hiddenTexts(of: Self.kind.entries(of: self)) }

  /// Whether a hidden text got into what is shown of the network in place of its names.
  ///
  /// It did when the same is not shown of a network that spells the text differently. A word of ours that
  /// a partner has for its name, such as "kaart", may stand in a picture without giving anything away.
  package func shows(_ hidden: String, in shown: CoalitionNetwork, _ language: Language) -> Bool {
    let folded = Spelling.folded(hidden)
    let entries = Self.kind.entries(of: self).map {
      FieldValue.Entry($0.position, $0.value.respelled { Spelling.folded($0) == folded })
    }
    return Self.kind.value(of: entries).anonymous(language) != shown
  }
}

extension FieldValue {
  /// The value with some of its texts spelled differently, each where it was in the order of all.
  fileprivate func respelled(_ isMeant: (String) -> Bool) -> FieldValue {
    switch self {
    case .text(let text): isMeant(text) ? .text(text + "\u{1}") : self
    case .list(let items): .list(items.map { $0.respelled(isMeant) })
    case .record(let entries):
      .record(entries.map { Entry($0.position, $0.value.respelled(isMeant)) })
    default: self
    }
  }
}

extension InternalNote {
  /// What a note tells of its partner, which may stand in nothing that is for others.
  package var hiddenTexts: [String] {
    var note = self
    note.partner = ""
    return Self.kind.shape.hiddenTexts(of: Self.kind.entries(of: note))
  }
}

extension RecordShape {
  /// The texts of the private fields of a record, and of the records in it.
  fileprivate func hiddenTexts(of entries: [FieldValue.Entry]) -> [String] {
    entries.flatMap { entry in
      let definition = definitions[entry.position]
      if case .records(let inner) = definition.kind, definition.privacy != .leftOut {
        return entry.value.items.flatMap { inner.hiddenTexts(of: $0.entries ?? []) }
      }
      guard definition.privacy == .private else { return [] }
      let values = entry.value.items.isEmpty ? [entry.value] : entry.value.items
      return values.compactMap { $0.text }.filter { !$0.isEmpty }
    }
  }
}

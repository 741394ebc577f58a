import CoalitionModel
import NetworkFormats
import Wording

// What the page shows of the network itself.
extension PageAction {
  /// The network as it is now.
  static let state = PageAction("state") { (session, request) throws(InvalidFile) in
    session.state(request.language)
  }

  /// The words of which the page offers a choice.
  static let schema = PageAction("schema") { (_, request) throws(InvalidFile) in
    let language = request.language
    func choices<Word: VocabularyTerm>(_ words: [Word]) -> JSONValue {
      .array(words.map { .object(["code": .string($0.code), "name": .string($0.name(language))]) })
    }
    let types = PartnerType.allCases.map { type -> JSONValue in
      .object([
        "code": .string(type.code), "name": .string(type.name(language)),
        "domain": .optional(type.domain?.code),
        "synonyms": .strings([type.name(.dutch), type.name(.english)] + type.term.aliases),
      ])
    }
    return JSONValue.object([
      "types": .array(types), "statuses": choices(PartnerStatus.allCases),
      "tieKinds": choices(Array(TieKind.allCases)), "tieStatuses": choices(Standing.allCases),
      "roles": choices(Array(Role.allCases)), "phases": choices(Phase.allCases),
      "domains": choices(Domain.allCases),
    ]).bytes
  }

  /// Takes the last step back.
  static let undo = PageAction("undo") { (session, request) throws(InvalidFile) in
    session.move(by: -1)
    return session.state(request.language)
  }

  /// Takes a step again that was taken back.
  static let redo = PageAction("redo") { (session, request) throws(InvalidFile) in
    session.move(by: 1)
    return session.state(request.language)
  }

  /// Remembers the network as it is, to tell later what changed since.
  static let mark = PageAction("mark") { (session, request) throws(InvalidFile) in
    session.marked = session.network
    return session.state(request.language)
  }
}

extension PageSession {
  /// The network, what was guessed of it and which steps there are, with a sentence on the last one.
  func state(_ language: Language, said: String? = nil) -> [UInt8]? {
    guard let network else { return nil }
    let words = PageNetworkWords(network: network, language: language)
    let labels: [JSONValue] = steps.prefix(place + 1).dropFirst().map {
      .string($0.label(language))
    }
    return JSONValue.object([
      "title": .string(network.name), "place": .optional(network.municipality),
      "date": .optional(network.asOf?.words(language)), "partners": .array(words.partners),
      "ties": .array(words.ties), "meetings": .array(words.meetings),
      "domains": .array(
        Domain.allCases.map {
          .object(["code": .string($0.code), "name": .string($0.name(language))])
        }),
      "counts": .object([
        "partners": .integer(network.partners.count), "ties": .integer(network.ties.count),
        "meetings": .integer(network.structures.count),
      ]),
      "messages": .array(messages.map { Self.value(of: $0, language) }),
      "guesses": .array(
        guesses.enumerated().map { number, guess in Self.value(of: guess, number, language) }),
      "canUndo": .bool(canUndo), "canRedo": .bool(canRedo),
      "undoLabel": .optional(canUndo ? steps[place].label(language) : nil),
      "redoLabel": .optional(canRedo ? steps[place + 1].label(language) : nil),
      "steps": .array(labels), "changes": .integer(place), "said": .optional(said),
    ]).bytes
  }

  private static func value(of guess: Guess, _ number: Int, _ language: Language) -> JSONValue {
    .object([
      "id": .string("\(number)"), "place": .string(guess.place.cell),
      "found": .string(guess.found), "read": .string(guess.proposed(language)),
      "question": .string("\(guess.reason(language)) (\(guess.confidence.name(language)))"),
      "help": .string(guess.subject.help(language)),
    ])
  }
}

/// A network in the words of the page.
private struct PageNetworkWords {
  let network: CoalitionNetwork
  let language: Language

  var partners: [JSONValue] {
    var ties: [Partner.ID: Set<Partner.ID>] = [:]
    for tie in network.ties where tie.standing == .current {
      ties[tie.from, default: []].insert(tie.to)
      ties[tie.to, default: []].insert(tie.from)
    }
    return network.partners.map { value(of: $0, ties: ties[$0.id]?.count ?? 0) }
  }

  private func value(of partner: Partner, ties: Int) -> JSONValue {
    let todo =
      partner.type == nil ? language(nl: "soort niet bekend", en: "kind not known") : nil
    return .object([
      "id": .string(partner.id), "name": .string(partner.name),
      "type": .string(partner.type?.code ?? ""),
      "typeName": .string(partner.type?.name(language) ?? ""),
      "domain": .string(partner.domain?.code ?? "onbekend"),
      "status": .string(partner.status.code), "statusName": .string(partner.status.name(language)),
      "phases": .strings(partner.phases.map { $0.code }),
      "roles": .strings(partner.roles.map { $0.role.name(language) }),
      "benefit": .optional(partner.interest),
      "source": .optional(partner.citations.first?.passage), "ties": .integer(ties),
      "todo": .optional(todo),
    ])
  }

  var ties: [JSONValue] {
    let names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    return network.ties.enumerated().map { number, tie in
      let ends = [tie.from, tie.to].map { names[$0] ?? $0 }
      let kind = tie.kind?.name(language) ?? language(nl: "werkt samen met", en: "works with")
      let mark = tie.isDirected ? "→" : "–"
      return .object([
        "id": .string("\(number)"), "from": .string(tie.from), "to": .string(tie.to),
        "kind": .string(tie.kind?.code ?? ""), "kindName": .string(kind),
        "status": .string(tie.standing.code), "directed": .bool(tie.isDirected),
        "sentence": .string(
          "\(ends[0]) \(mark) \(ends[1]): \(kind), \(tie.standing.name(language))"),
      ])
    }
  }

  var meetings: [JSONValue] {
    network.structures.map { structure in
      .object([
        "id": .string(structure.id), "name": .string(structure.name),
        "members": .strings(structure.members),
      ])
    }
  }
}

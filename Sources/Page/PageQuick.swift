import CoalitionModel
import Wording

extension PageAction {
  /// What a few letters mean: two beginnings of names make a tie, one unknown word a partner.
  static let quick = PageAction("quick") { (session, request) throws(InvalidFile) in
    guard let network = session.network else { return nil }
    let entry = QuickEntry(request.fields.text("text") ?? "", in: network)
    return entry.value(request.language).bytes
  }
}

/// Beginnings of two names in any order, with a mark for how the two stand to each other.
private struct QuickEntry {
  /// What may stand after the names, and what it says of the tie.
  private static let marks: [(mark: Character, standing: Standing)] = [
    ("=", .planned), ("?", .wanted), ("x", .absent),
  ]

  private let network: CoalitionNetwork
  private var standing = Standing.current
  private var isDirected = false
  private var words: [String] = []

  init(_ text: String, in network: CoalitionNetwork) {
    self.network = network
    for piece in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "+" }) {
      let word = String(piece)
      if word == ">" {
        isDirected = true
      } else if let mark = Self.marks.first(where: { word == String($0.mark) }), !words.isEmpty {
        standing = mark.standing
      } else {
        words.append(word)
      }
    }
  }

  func value(_ language: Language) -> JSONValue {
    if let (from, to) = pair {
      let mark = isDirected ? "→" : "–"
      let what =
        standing == .current
        ? language(nl: "werken samen", en: "work together") : standing.name(language)
      return .object([
        "sentence": .string("\(from.name) \(mark) \(to.name): \(what)"),
        "changes": .array([
          .object([
            "put": .string("tie"),
            "fields": .object([
              "from": .string(from.id), "to": .string(to.id), "status": .string(standing.code),
              "directed": .bool(isDirected),
            ]),
          ])
        ]),
      ])
    }
    let name = words.joined(separator: " ")
    guard !name.isEmpty, partners(beginning: name).isEmpty else { return .object([:]) }
    return .object([
      "newPartner": .string(name),
      "sentence": .string(
        language(nl: "Nieuwe partner: \(name)", en: "New partner: \(name)")),
    ])
  }

  /// The two partners that the words name: at every place where the words can be parted the first
  /// partner of each part, in the order of the network.
  private var pair: (from: Partner, to: Partner)? {
    guard words.count > 1 else { return nil }
    for cut in 1..<words.count {
      let sides = [words[..<cut], words[cut...]].map {
        partners(beginning: $0.joined(separator: " "))
      }
      guard let from = sides[0].first, let to = sides[1].first(where: { $0.id != from.id }) else {
        continue
      }
      return (from, to)
    }
    return nil
  }

  /// The partners of which the name, another name or a word of the name begins so.
  private func partners(beginning text: String) -> [Partner] {
    let begin = Spelling.folded(text)
    guard !begin.isEmpty else { return [] }
    func names(_ partner: Partner) -> [String] {
      ([partner.name] + partner.aliases).map { Spelling.folded($0) }
    }
    let whole = network.partners.filter { names($0).contains { $0.hasPrefix(begin) } }
    let inside = network.partners.filter { partner in
      names(partner).contains { $0.holds("-" + begin) }
        && !whole.contains(where: { $0.id == partner.id })
    }
    return whole + inside
  }
}

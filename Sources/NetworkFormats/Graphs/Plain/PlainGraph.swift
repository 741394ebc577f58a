import CoalitionModel
import Wording

/// A network in formats that carry names, ties, directions and one number only.
///
/// Structures are left out: as nodes they would count as partners in other programs, and a meeting
/// does not mean that all who are there know each other.
struct PlainGraph {
  /// A tie by the numbers of its ends, from 1; the strength is empty where it is not known.
  struct Tie {
    let from: Int
    let to: Int
    let isDirected: Bool
    let strength: String
  }

  private let network: CoalitionNetwork
  private let encoder: GraphEncoder
  /// The number of each partner, from 1, by its id.
  private let numbers: [String: Int]

  init(_ network: CoalitionNetwork, language: Language) {
    self.network = network
    encoder = GraphEncoder(network, language: language)
    var numbers: [String: Int] = [:]
    for (number, partner) in network.partners.enumerated() where numbers[partner.id] == nil {
      numbers[partner.id] = number + 1
    }
    self.numbers = numbers
  }

  /// The name of the network, on one line.
  var title: String { Self.plain(encoder.text(of: .network, in: encoder.graph.values)) }

  /// The ids of the partners.
  var ids: [String] { encoder.partners.map { $0.id } }

  /// The names of partners, each on one line and without quotes; a name that gives no id of its own
  /// has that of the partner behind it.
  var names: [String] {
    let plain = encoder.partners.map { Self.plain(encoder.text(of: .name, in: $0.values)) }
    let codes = plain.map { Spelling.code(for: $0) }
    var counts: [String: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    return zip(ids, zip(plain, codes)).map { id, name in
      counts[name.1] == 1 && !name.1.isEmpty
        ? name.0 : Spelling.trimmed("\(name.0) (\(Self.plain(id)))")
    }
  }

  /// The ties between partners.
  var ties: [Tie] {
    encoder.ties.compactMap { edge in
      guard let from = numbers[edge.ends[0]], let to = numbers[edge.ends[1]] else { return nil }
      let strength = encoder.text(of: .intensity, in: edge.values)
      return Tie(from: from, to: to, isDirected: edge.isDirected, strength: strength)
    }
  }

  /// Every tie with the names of its ends and the texts of some fields.
  func rows(of fields: [Field]) -> [[String]] {
    let names = names
    return encoder.ties.map { edge in
      let ends = edge.ends.map { end in numbers[end].map { names[$0 - 1] } ?? end }
      return ends + fields.map { encoder.text(of: $0, in: edge.values) }
    }
  }

  /// What is left behind, of the network, its partners, ties and structures.
  func losses(keepingKinds: Bool = false) -> [Text] {
    var losses = [.networkFacts] + encoder.contentLosses
    if !network.partners.isEmpty {
      losses.append(
        Text(
          nl: "type, domein en wat er verder over partners bekend is",
          en: "type, domain and whatever else is known of partners"))
    }
    if !network.ties.isEmpty {
      losses.append(
        keepingKinds
          ? Text(
            nl: "status, fase en wat er verder over verbindingen bekend is",
            en: "status, phase and whatever else is known of ties")
          : Text(
            nl: "soort, status en wat er verder over verbindingen bekend is",
            en: "kind, status and whatever else is known of ties"))
    }
    if !network.structures.isEmpty {
      losses.append(
        Text(
          nl: "overleggen (\(network.structures.count)) en wie er lid van is",
          en: "structures (\(network.structures.count)) and their members"))
    }
    return losses + strengthLosses
  }

  /// The partners that a list of ties does not name.
  var isolateLosses: [Text] {
    let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
    let count = network.partners.count { !tied.contains($0.id) }
    guard count > 0 else { return [] }
    return [
      Text(nl: "partners zonder verbinding (\(count))", en: "partners without a tie (\(count))")
    ]
  }

  /// Strengths that are all 1 look like strengths that nobody gave.
  private var strengthLosses: [Text] {
    guard Set(network.ties.compactMap { $0.intensity }) == [1] else { return [] }
    return [Text(nl: "de sterkte 1 van verbindingen", en: "the strength 1 of ties")]
  }

  /// A text on one line, without white space at its ends and
  /// without the marks that these formats cannot escape.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": plain += "'"
      case "\\": plain += "/"
      case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .control:
        plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return Spelling.trimmed(plain)
  }
}

import CoalitionModel
import Wording

/// A network in formats that carry names, ties, directions and one number only.
///
/// Structures are left out: as nodes they would count as partners in other programs, and a meeting
/// does not mean that all who are there know each other.
struct PlainGraph {
  private let network: CoalitionNetwork
  private let encoder: GraphEncoder
  /// The number of each partner, from 1, by its id.
  let numbers: [String: Int]

  init(_ network: CoalitionNetwork, language: Language) {
    self.network = network
    encoder = GraphEncoder(network, language: language)
    let pairs = network.partners.enumerated().map { ($1.id, $0 + 1) }
    numbers = Dictionary(pairs) { first, _ in first }
  }

  /// The names of partners, each on one line and without quotes; a name that gives no id of its own
  /// has that of the partner behind it.
  var names: [String] {
    let plain = network.partners.map { Self.plain($0.name) }
    let codes = plain.map(Spelling.code)
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(network.partners, zip(plain, codes)).map { partner, name in
      counts[name.1] == 1 && !name.1.isEmpty
        ? name.0 : Spelling.trimmed("\(name.0) (\(Self.plain(partner.id)))")
    }
  }

  /// Ties by the numbers of their ends; the strength is empty where it is not known.
  var ties: [(from: Int, to: Int, isDirected: Bool, strength: String)] {
    network.ties.compactMap { tie in
      guard let from = numbers[tie.from], let to = numbers[tie.to] else { return nil }
      return (from, to, tie.isDirected, tie.intensity.map { "\($0)" } ?? "")
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

  /// Strengths that are all 1 look like strengths that nobody gave.
  private var strengthLosses: [Text] {
    guard Set(network.ties.compactMap({ $0.intensity })) == [1] else { return [] }
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

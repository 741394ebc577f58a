import ArgumentParser
import CoalitionNetworks

/// What a picture is about, where a view asks for it.
struct PictureSubject: ParsableArguments {
  @Option(
    name: [.customLong("of"), .customLong("van")],
    help: "Bij ego: de id of naam van een partner; anders de partner met de meeste verbindingen.")
  var partner: String?

  @Option(
    name: [.customLong("theme"), .customLong("thema")],
    help: "Bij route: een thema, zoals armoede-schulden; anders de eerste opgave met hulp.",
    transform: PictureSubject.theme)
  var theme: Theme?

  /// The partner that was asked for, as it is shown in a network with the same partners.
  func partner(
    in network: CoalitionNetwork, shownAs shown: CoalitionNetwork, file: String
  ) throws -> Partner? {
    guard let partner else { return nil }
    let found = try PartnerNames(of: network, in: file).partner(partner)
    return zip(network.partners, shown.partners).first { $0.0.id == found.id }?.1
  }

  private static func theme(_ word: String) throws -> Theme {
    if let theme = Theme(code: word) { return theme }
    throw ValidationError.unknown(word, as: "thema", among: Theme.allCases.map { $0.code })
  }
}

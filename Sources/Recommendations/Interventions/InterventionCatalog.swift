import Assets
public import CoalitionModel
import NetworkAnalysis
package import Wording
import Records

/// The interventions that sources name, as data: when, who carries them out, whom they link.
public struct InterventionCatalog: Sendable {
  /// One intervention.
  package struct Entry: Identifiable, Hashable, Sendable {
    /// The code.
    package let id: String
    /// The name that a reader sees.
    package let name: Text
    /// Other names by which networks call it.
    package let aliases: [String]
    /// What it is, on one line; `nil` where no source says so.
    package let summary: Text?
    /// The phases in which it falls; empty where no source says so.
    package let phases: [Phase]
    /// The themes that it is about.
    package let themes: [Theme]
    /// The kinds of partner that carry it out; empty where no source says so.
    package let performers: [PartnerGroup]
    /// The kinds of partner that it brings in touch with those.
    package let links: [PartnerGroup]
    /// The requirements of norms and the rules to which it is an answer.
    package let fits: [String]
    /// The passages that name it.
    package let passages: [Passage]
  }

  /// The interventions, in the order of the file.
  package let entries: [Entry]

  /// Reads a catalogue.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with line and column.
  package init(bytes: [UInt8], file: String) throws(InvalidFile) {
    let document = try YAMLDocument(
      bytes: bytes, file: file,
      expecting: Text(
        nl: "een catalogus, te beginnen met 'interventies:' en 'lijst:'",
        en: "a catalogue, beginning with 'interventions:' and 'list:'"))
    let reader = InterventionReader(document: document)
    let entries = reader.entries(of: document.root)
    guard !reader.hasErrors else { throw InvalidFile(reader.walker.diagnostics) }
    self.entries = entries
  }

  /// The catalogue that ships inside.
  public static func kansrijkeStart() throws(InvalidFile) -> InterventionCatalog {
    var count = 0
    let start = asset_interventions(&count)
    let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    return try InterventionCatalog(bytes: bytes, file: "interventions.yaml")
  }

  /// At most so many interventions are named with one recommendation.
  static let mostOffers = 3

  /// The interventions that fit a recommendation, the best first.
  ///
  /// One fits when it names the requirement or rule, or when it links both sides of the tie that is
  /// asked for and falls in no other phase. First come those of the theme, then those of the phase
  /// that is asked for, those that name the requirement or rule, and those that link most of the
  /// groups asked for; else in the order of the catalogue. What the network carries out already is no
  /// offer; what it plans says so.
  func offers(
    for recommendation: Recommendation, norm: Norm, in network: CoalitionNetwork
  ) -> [InterventionOffer] {
    let codes =
      [recommendation.rule]
      + (norm.requirements.first { $0.id == recommendation.rule }?.alsoKnownAs ?? [])
    let asked = norm.requestedTies.filter { $0.requirement == recommendation.rule }
    let groups = asked.flatMap { $0.first + $0.second }
    let fitting = entries.enumerated().compactMap {
      place, entry -> (offer: InterventionOffer, rank: [Int])? in
      let isNamed = codes.contains(where: entry.fits.contains)
      let isInTime =
        recommendation.phases.isEmpty || entry.phases.isEmpty
        || entry.phases.contains(where: recommendation.phases.contains)
      let isLink = asked.contains { entry.links(one: $0.first, with: $0.second) }
      guard isNamed || isLink && isInTime,
        let offer = InterventionOffer(entry, in: network)
      else { return nil }
      let linked = groups.count { entry.performers.contains($0) || entry.links.contains($0) }
      return (
        offer,
        [
          entry.themes.contains(where: recommendation.themes.contains) ? 0 : 1,
          entry.phases.contains(where: recommendation.phases.contains) ? 0 : 1,
          isNamed ? 0 : 1, -linked, place,
        ]
      )
    }
    return fitting.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
      .prefix(Self.mostOffers).map { $0.offer }
  }
}

extension InterventionCatalog.Entry {
  /// Whether it brings partners of both sides in touch.
  func links(one: [PartnerGroup], with other: [PartnerGroup]) -> Bool {
    func meets(_ groups: [PartnerGroup], _ side: [PartnerGroup]) -> Bool {
      side.contains(where: groups.contains)
    }
    return meets(performers, one) && meets(links, other)
      || meets(performers, other) && meets(links, one)
  }
}

/// An intervention that fits a recommendation, and what the network says about it.
package struct InterventionOffer: Hashable, Sendable {
  /// The intervention.
  package let entry: InterventionCatalog.Entry
  /// What the network records of it that does not run yet: planned, wanted, and so on.
  package let standing: Standing?

  /// The offer of an intervention; nothing when the network carries it out already.
  init?(_ entry: InterventionCatalog.Entry, in network: CoalitionNetwork) {
    let recorded = entry.recorded(in: network)
    guard recorded.standing != .current else { return nil }
    self.entry = entry
    standing = recorded.standing
  }
}

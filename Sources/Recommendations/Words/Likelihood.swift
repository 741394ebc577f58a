import CoalitionModel
import NetworkAnalysis
import Wording

/// What makes a partner or tie likely that a network does not record.
///
/// A body of which the file names no members may hold partners that often take part in such a
/// body. Where the file names the members of a body, the file is believed.
struct Likelihood {
  let network: CoalitionNetwork
  let tieEvidence: TieEvidenceIndex
  let indications: [Indication]

  init(in analysis: Analysis, by indications: [Indication]) {
    network = analysis.network
    tieEvidence = analysis.tieEvidence
    self.indications = indications
  }

  /// That a partner of one of the groups takes part in a body.
  func partner(of groups: [PartnerGroup]) -> Text? {
    for indication in indications {
      guard let group = groups.first(where: indication.often.contains),
        let body = bodies(of: indication).first
      else { continue }
      return Self.told(
        Text(
          nl: """
            \(group.name(.dutch)) doet vaak mee in een \(indication.body.name(.dutch)), en \
            \(body.name) is betrokken
            """,
          en: """
            \(group.name(.english)) often takes part in the \(indication.body.name(.english)), and \
            \(body.name) is involved
            """), indication.passages)
    }
    return nil
  }

  /// That partners of two sides meet in a body, or that the one side works with members of a body
  /// of the other.
  func tie(between first: [PartnerGroup], and second: [PartnerGroup]) -> Text? {
    meeting(of: [first, second]) ?? throughMembers(of: first, to: second)
      ?? throughMembers(of: second, to: first)
  }

  /// That partners of all sides meet in one body.
  func meeting(of sides: [[PartnerGroup]]) -> Text? {
    let bodies = network.partners.filter { $0.status == .involved && $0.members.isEmpty }
      .sorted { $0.id < $1.id }
    for body in bodies {
      let ours = indications.filter { $0.body.contains(body) }
      let often = ours.flatMap { $0.often }
      let groups = sides.compactMap { side in
        side.first { $0.contains(body) } ?? side.first(where: often.contains)
      }
      guard groups.count == sides.count, Set(groups).count > 1, let kind = ours.first?.body
      else { continue }
      let others = groups.filter { !$0.contains(body) }
        .reduce(into: [PartnerGroup]()) { if !$0.contains($1) { $0.append($1) } }
      let passages = ours.filter { !Set($0.often).isDisjoint(with: others) }.flatMap { $0.passages }
      let names = Text { language in language.list(others.map { $0.name(language) }) }
      let verb = Text.plural(
        others.count, one: Text(nl: "doet", en: "takes"), many: Text(nl: "doen", en: "take"))
      return Self.told(
        Text(
          nl: """
            \(names.nl) \(verb.nl) vaak mee in een \(kind.name(.dutch)), en \(body.name) is \
            betrokken
            """,
          en: """
            \(names.en) often \(verb.en) part in the \(kind.name(.english)), and \(body.name) is \
            involved
            """), passages)
    }
    return nil
  }

  private func throughMembers(of side: [PartnerGroup], to other: [PartnerGroup]) -> Text? {
    for body in network.partners.sorted(by: { $0.id < $1.id }) where !body.members.isEmpty {
      guard side.contains(where: { $0.contains(body) }) else { continue }
      let members = body.members.sorted().compactMap(network.partner)
      let tied = members.flatMap { member in
        tieEvidence.projection.partners
          .filter { partner in
            partner.id != body.id && partner.id != member.id
              && other.contains { $0.contains(partner) }
              && tieEvidence.evidence(between: member, and: partner).presence == .present
          }
          .map { (member, $0) }
      }
      guard let (member, partner) = tied.first else { continue }
      return Self.told(
        Text(
          nl: "\(partner.name) werkt al samen met \(member.name), lid van \(body.name)",
          en: "\(partner.name) works with \(member.name) already, a member of \(body.name)"), [])
    }
    return nil
  }

  private func bodies(of indication: Indication) -> [Partner] {
    network.partners
      .filter { partner in
        partner.status == .involved && partner.members.isEmpty
          && indication.body.contains(partner)
      }
      .sorted { $0.id < $1.id }
  }

  private static func told(_ reason: Text, _ passages: [Passage]) -> Text {
    let source = passages.reduce(into: [String]()) { found, passage in
      let name = [passage.document, passage.place].compactMap { $0 }.joined(separator: ", ")
      if !found.contains(name) { found.append(name) }
    }
    let suffix = source.isEmpty ? "" : " (\(source.joined(separator: "; ")))"
    return Text(
      nl: "Waarschijnlijk, ga na: \(reason.nl)\(suffix).",
      en: "Likely, but check: \(reason.en)\(suffix).")
  }
}

import CoalitionModel
import NetworkAnalysis
import Wording

/// The findings of the analysis, one sentence each.
package enum Findings {
  /// What the analysis found, the care chain first.
  package static func sentences(for context: ReportContext) -> [String] {
    chain(context) + crossing(context) + connectors(context) + indispensable(context)
      + debatable(context)
      + onlyInOneStructure(context) + wanted(context)
  }

  static func chain(_ context: ReportContext) -> [String] {
    let chain = context.analysis.careChain
    let steps = (chain.links.map { $0.from } + chain.links.suffix(1).map { $0.to }).map { side in
      context.language.alternatives(side.map { $0.name(context.language) })
    }
    let line = steps.joined(separator: " → ")
    let shared = chain.sharedThrough(context.language)
    if chain.presence == .present {
      let route = shared.isEmpty ? "" : context.text(", via ", ", through ")
      return [
        context.text("De doorgaande lijn \(line) is er", "The continuous line \(line) exists")
          + route + context.language.list(shared) + "."
      ]
    }
    return chain.links.map { link in
      let ends = [link.from, link.to].map { side in
        context.language.alternatives(side.map { $0.name(context.language) })
      }
      return chainLink(ends.joined(separator: " → "), link, context)
    }
  }

  private static func chainLink(
    _ name: String, _ link: CareChain.Link, _ context: ReportContext
  ) -> String {
    let through = context.language.list(link.through(context.language))
    return switch link.tie.presence {
    case .present:
      context.text(
        "De schakel \(name) is er, via \(through).", "The link \(name) exists, through \(through).")
    case .absent: context.text("De schakel \(name) ontbreekt.", "The link \(name) is missing.")
    case .unknown:
      context.text("De schakel \(name) is niet in beeld.", "The link \(name) is not in view.")
        + together([link.from, link.to], context)
    }
  }

  /// That partners of both sides meet with the whole coalition, so that nobody reads that they never do.
  private static func together(_ sides: [[PartnerGroup]], _ context: ReportContext) -> String {
    let names = context.network.allStructures.filter { structure in
      let members = structure.members.compactMap(context.network.partner)
      return structure.isCoalitionWide && structure.standing == .current
        && sides.allSatisfy { side in
          members.contains { partner in side.contains { $0.contains(partner) } }
        }
    }.map { $0.name }
    guard !names.isEmpty else { return "" }
    let list = context.language.list(names)
    return context.text(
      " Wel samen met de hele coalitie: \(list).", " Together with the whole coalition: \(list).")
  }

  static func crossing(_ context: ReportContext) -> [String] {
    let crossing = context.analysis.crossing
    guard !crossing.crossings.isEmpty else {
      let tie = GroupTie(
        between: [.domain(.medical)], and: [.domain(.social)], in: context.network,
        ledger: context.analysis.ledger)
      guard tie.presence != .absent else {
        return [
          context.text(
            "Tussen het medische en het sociale domein ontbreekt een verbinding.",
            "A tie between the medical and the social domain is missing.")
        ]
      }
      return [
        context.text(
          "Tussen het medische en het sociale domein is geen verbinding in beeld.",
          "No tie between the medical and the social domain is in view.")
          + together([[.domain(.medical)], [.domain(.social)]], context)
      ]
    }
    let pairs = crossingGroups(context)
    let count = crossing.crossings.count
    let number = context.language.number(count)
    return [
      context.text(
        """
        Tussen het medische en het sociale domein \(count == 1 ? "is" : "zijn") \(number) \
        \(count == 1 ? "verbinding" : "verbindingen") in beeld: \(pairs.joined(separator: "; ")).
        """,
        """
        \(number) \(count == 1 ? "tie" : "ties") between the medical and the social domain \
        \(count == 1 ? "is" : "are") in view: \(pairs.joined(separator: "; ")).
        """)
    ]
  }

  /// The partners of the first domain that share a partner of the second and what ties them to it.
  private static func crossingGroups(_ context: ReportContext) -> [String] {
    var order: [[String]] = []
    var groups: [[String]: [String]] = [:]
    for crossing in context.analysis.crossing.crossings {
      let bonds = context.language.list(crossing.bonds.map { $0.name(context.language) })
      let key = [crossing.second.name, bonds]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(crossing.first.name)
    }
    return order.map { key in
      let with = context.text("met", "with")
      return "\(context.language.list(groups[key] ?? [])) \(with) \(key[0]) (\(key[1]))"
    }
  }

  static func connectors(_ context: ReportContext) -> [String] {
    let words = context.analysis.crossing.connectors.map {
      ConnectorWords(connector: $0, context: context)
    }
    let direct = words.flatMap { $0.sharedSentences }
    return direct.isEmpty ? words.prefix(1).flatMap { $0.sentences } : direct
  }

  static func indispensable(_ context: ReportContext) -> [String] {
    let partners = context.analysis.crossing.indispensable
    guard !partners.isEmpty else { return [] }
    return partners.map { partner in
      context.text(
        "Zonder \(partner.name) is er geen route tussen de twee domeinen in beeld.",
        "Without \(partner.name) no route between the two domains is in view.")
    }
  }

  static func debatable(_ context: ReportContext) -> [String] {
    let partners = context.analysis.crossing.debatable
    guard !partners.isEmpty else { return [] }
    let names = partners.map { "\($0.name) (\(context.name(of: $0.domain)))" }
    return [
      context.text(
        "Deze telling hangt af van het domein waarin een partner standaard staat: "
          + "\(context.language.list(names)). Is dat bij u anders, zet dan 'domein:' bij die partner.",
        "This count depends on the domain in which a partner is placed by default: "
          + "\(context.language.list(names)). If that differs for you, put 'domain:' with that partner."
      )
    ]
  }

  static func onlyInOneStructure(_ context: ReportContext) -> [String] {
    let sole = context.analysis.involvement.soleStructure.filter { id, structure in
      structure.host != id && structure.members.count > 2
    }
    let groups = Dictionary(grouping: sole.keys.sorted()) { sole[$0]?.id ?? "" }
    return groups.keys.sorted().compactMap { key in
      guard let ids = groups[key], let structure = sole[ids[0]] else { return nil }
      let names = context.language.list(ids.map(context.analysis.name(of:)))
      return context.text(
        "Alleen in beeld via \(structure.name): \(names).",
        "In view only through \(structure.name): \(names).")
    }
  }

  static func wanted(_ context: ReportContext) -> [String] {
    let wanted = context.analysis.involvement.wanted
    guard !wanted.isEmpty else { return [] }
    return [
      context.text(
        "Gewenst, nog niet betrokken: \(context.names(wanted)).",
        "Wanted, not yet involved: \(context.names(wanted)).")
    ]
  }
}

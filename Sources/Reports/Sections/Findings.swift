import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

extension Section {
  /// What the map shows, in words.
  package static let findings = Section(
    name: "findings", heading: Text(nl: "Wat de kaart laat zien", en: "What the map shows")
  ) { [.list(Findings($0).sentences)] }
}

/// The findings of the analysis, one sentence each.
package struct Findings {
  let context: ReportContext

  /// Prepares the findings.
  package init(_ context: ReportContext) {
    self.context = context.typedByName
  }

  /// What the analysis found, the care chain first.
  package var sentences: [String] {
    chain + crossing + connectors + indispensable
      + debatable
      + onlyInOneStructure + wanted
  }

  var chain: [String] {
    let chain = context.analysis.careChain
    let steps = (chain.links.map { $0.from } + chain.links.suffix(1).map { $0.to }).map { side in
      context.language.alternatives(side.map { $0.name(context.language) })
    }
    let line = steps.joined(separator: " → ")
    let shared = chain.sharedThrough(context.language)
    if chain.presence == .present {
      let route = shared.isEmpty ? "" : context.language(nl: ", via ", en: ", through ")
      return [
        context.language(
          nl: "De doorgaande lijn \(line) is er", en: "The continuous line \(line) exists")
          + route + context.language.list(shared) + "."
      ]
    }
    return chain.links.map { link in
      let ends = [link.from, link.to].map { side in
        context.language.alternatives(side.map { $0.name(context.language) })
      }
      return chainLink(ends.joined(separator: " → "), link)
    }
  }

  private func chainLink(
    _ name: String, _ link: CareChain.Link
  ) -> String {
    let through = context.language.list(link.through(context.language))
    return switch link.tie.presence {
    case .present:
      context.language(
        nl: "De schakel \(name) is er, via \(through).",
        en: "The link \(name) exists, through \(through).")
        + (link.tie.wishes.isEmpty
          ? "" : context.language(nl: " De coalitie wil meer.", en: " The coalition wants more."))
    case .absent:
      context.language(nl: "De schakel \(name) ontbreekt.", en: "The link \(name) is missing.")
    case .unknown:
      context.language(
        nl: "De schakel \(name) is niet in beeld.", en: "The link \(name) is not in view.")
        + together([link.from, link.to])
        + context.language.askingFor(
          usualHolders: link.tie.emptySides.joined().flatMap(context.network.usualHolders))
    }
  }

  /// That partners of both sides meet with the whole coalition or at an occasion, so that nobody reads
  /// that they never do.
  private func together(_ sides: [[PartnerGroup]]) -> String {
    let partners = sides.map { side in
      context.network.partners.filter { partner in side.contains { $0.contains(partner) } }
    }
    let sentence = SharedWhole.sentence(partners, in: context.network)
    return sentence.map { " " + $0(context.language) } ?? ""
  }

  var crossing: [String] {
    let crossing = context.analysis.crossing
    guard !crossing.crossings.isEmpty else {
      let tie = GroupTie(
        between: [.domain(.medical)], and: [.domain(.social)], in: context.network,
        tieEvidence: context.analysis.tieEvidence)
      guard tie.presence != .absent else {
        if let lacking { return [lacking] }
        return [
          context.language(
            nl: "Tussen het medische en het sociale domein ontbreekt een verbinding.",
            en: "A tie between the medical and the social domain is missing.")
        ]
      }
      return [
        context.language(
          nl: "Tussen het medische en het sociale domein is geen verbinding in beeld.",
          en: "No tie between the medical and the social domain is in view.")
          + together([[.domain(.medical)], [.domain(.social)]])
      ]
    }
    let pairs = crossingGroups
    let count = ContactCount(of: crossing.crossings.map { $0.grounds })
    let number = count.words(context.language)
    let are = context.language.word(.are, for: count.total)
    return [
      context.language(
        nl: """
          Tussen het medische en het sociale domein \(are) \(number) in beeld: \
          \(pairs.joined(separator: "; ")).
          """,
        en: """
          \(number.capitalizedFirst) between the medical and the social domain \(are) in view: \
          \(pairs.joined(separator: "; ")).
          """)
    ]
  }

  /// What a source says is not there yet between the two domains, in its words: that there is no
  /// consultation does not say that there is no tie.
  private var lacking: String? {
    let facts = context.advice.facts
    let statement = facts.statements.first { statement in
      statement.standing == .absent && statement.subject != nil
        && Set(statement.groups) == [.domain(.medical), .domain(.social)]
    }
    return statement.map { facts.sentence(of: $0).text(context.language) }
  }

  /// The partners of the first domain that share a partner of the second and what ties them to it.
  private var crossingGroups: [String] {
    var order: [[String]] = []
    var groups: [[String]: [String]] = [:]
    for crossing in context.analysis.crossing.crossings {
      let grounds = context.language.list(crossing.grounds.map { $0.name(context.language) })
      let key = [crossing.second.name, grounds]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(crossing.first.name)
    }
    return order.map { key in
      let with = context.language(nl: "met", en: "with")
      return "\(context.language.list(groups[key] ?? [])) \(with) \(key[0]) (\(key[1]))"
    }
  }

  /// Who connects the two domains; where somebody kept silent a few only, each with that said beside it.
  var connectors: [String] {
    let words = context.analysis.crossing.connectors.map {
      ConnectorWords(connector: $0, context: context)
    }
    let direct = words.map { $0.sharedSentences }.filter { !$0.isEmpty }
    let told = direct.isEmpty ? words.prefix(1).map { $0.sentences } : direct
    guard let caveat = context.analysis.disclosure.caveat else { return told.flatMap { $0 } }
    return told.prefix(3).map { ($0 + [caveat(context.language)]).joined(separator: " ") }
  }

  /// Sentences that somebody who kept silent could undo, with that said in each of them.
  private func doubted(_ sentences: [String]) -> [String] {
    guard let caveat = context.analysis.disclosure.caveat else { return sentences }
    return sentences.map { "\($0) \(caveat(context.language))" }
  }

  var indispensable: [String] {
    let partners = context.analysis.crossing.indispensable
    guard !partners.isEmpty else { return [] }
    let sentences = partners.map { partner in
      context.language(
        nl: "Zonder \(partner.name) is er geen route tussen de twee domeinen in beeld.",
        en: "Without \(partner.name) no route between the two domains is in view.")
    }
    return doubted(sentences)
  }

  var debatable: [String] {
    let partners = context.analysis.crossing.debatable
    guard !partners.isEmpty else { return [] }
    let names = partners.map { "\($0.name) (\(context.name(of: $0.domain)))" }
    return [
      context.language(
        nl: "Deze telling hangt af van het domein waarin een partner standaard staat: "
          + "\(context.language.list(names)). Is dat bij u anders, zet dan 'domein:' bij die partner.",
        en: "This count depends on the domain in which a partner is placed by default: "
          + "\(context.language.list(names)). If that differs for you, put 'domain:' with that partner."
      )
    ]
  }

  var onlyInOneStructure: [String] {
    let sole = context.analysis.involvement.soleStructure.filter { id, structure in
      structure.host != id && structure.members.count > 2
    }
    let groups = Dictionary(grouping: sole.keys.sorted()) { sole[$0]?.id ?? "" }
    return groups.keys.sorted().compactMap { key in
      guard let ids = groups[key], let structure = sole[ids[0]] else { return nil }
      let names = context.language.list(ids.map(context.analysis.name(of:)))
      return context.language(
        nl: "Alleen in beeld via \(structure.name): \(names).",
        en: "In view only through \(structure.name): \(names).")
    }
  }

  var wanted: [String] {
    let wanted = context.analysis.involvement.wanted
    guard !wanted.isEmpty else { return [] }
    return [
      context.language(
        nl: "Gewenst, nog niet betrokken: \(context.names(wanted)).",
        en: "Wanted, not yet involved: \(context.names(wanted)).")
    ]
  }

  /// What was left out of the figures, and why.
  package var leftOut: [String] {
    let structures = context.analysis.projection.leftOut
    return whole(structures.filter { $0.isCoalitionWide })
      + occasions(structures.filter { !$0.isCoalitionWide })
  }

  private func whole(_ structures: [Structure]) -> [String] {
    guard !structures.isEmpty else { return [] }
    let names = context.language.list(structures.map { $0.name })
    return [
      context.language(
        nl: """
          Wie samen lid is van de hele coalitie, telt daarmee niet als verbonden; anders was iedereen \
          met iedereen verbonden. Weggelaten: \(names).
          """,
        en: """
          Being a member of the whole coalition does not count as a tie; else all would be tied to all. \
          Left out: \(names).
          """)
    ]
  }

  private func occasions(_ structures: [Structure]) -> [String] {
    guard !structures.isEmpty else { return [] }
    let names = context.language.list(structures.map { $0.name })
    let most = CoalitionNetwork.mostMembersAtWork
    return [
      context.language(
        nl: """
          Wie elkaar eenmalig of hooguit twee keer per jaar ziet, of met meer dan \(most) leden en \
          minstens de helft van alle partners, telt daarmee niet als verbonden. Weggelaten: \(names). \
          Werken zij daar wel samen, zet dan 'coalitiebreed: nee' bij dat overleg.
          """,
        en: """
          Those who meet once or at most twice a year, or with more than \(most) members and at least \
          half of all partners, do not count as tied by it. Left out: \(names). If they do work \
          together there, put 'coalition-wide: no' with that meeting.
          """)
    ]
  }
}

/// How a connector brings partners of two domains together, in sentences.
struct ConnectorWords {
  let connector: DomainCrossing.Connector
  let context: ReportContext

  /// One sentence per partner of the second domain and way of getting there.
  var sentences: [String] { groups.map(sentence) }

  /// The sentences in which both steps have a kind of tie or a structure in common.
  var sharedSentences: [String] { groups.filter { !$0.through.isEmpty }.map(sentence) }

  private typealias Group = (second: Partner, through: [String], first: [Partner])

  private var groups: [Group] {
    var order: [String] = []
    var groups: [String: Group] = [:]
    for route in connector.routes {
      let through = route.through(context.language)
      let key = "\(through.isEmpty ? "1" : "0") \(route.second.id) \(through.joined())"
      if groups[key] == nil {
        order.append(key)
        groups[key] = (route.second, through, [])
      }
      groups[key]?.first.append(route.first)
    }
    return order.sorted().compactMap { groups[$0] }
  }

  private func sentence(_ group: Group) -> String {
    let first = context.names(group.first)
    let name = connector.partner.name
    guard !group.through.isEmpty else {
      return context.language(
        nl: "\(name) ligt tussen \(first) en \(group.second.name) in: twee stappen.",
        en: "\(name) is between \(first) and \(group.second.name): two steps.")
    }
    let through = context.language.list(group.through)
    return context.language(
      nl: "\(name) verbindt \(first) met \(group.second.name), via \(through).",
      en: "\(name) connects \(first) with \(group.second.name), through \(through).")
  }
}

import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Section {
  /// Who connects the domains, and how the domains hold together, in sentences.
  package static let domains = Section(
    name: "domains", heading: Text(nl: "Tussen de domeinen", en: "Between the domains")
  ) { BetweenDomains(context: $0).blocks }
}

private struct BetweenDomains {
  let context: ReportContext

  var blocks: [Document.Block] {
    let items = segregation + reach + brokers + lifelines
    guard !items.isEmpty else { return [] }
    return [.list(items)] + doubt + besideChance
  }

  /// That there may be more ties, where anybody kept silent.
  private var doubt: [Document.Block] {
    context.analysis.disclosure.incompleteness.map { [.paragraph($0(context.language))] } ?? []
  }

  /// The ties between domains beside what chance makes of them, where there are pairs enough.
  private var besideChance: [Document.Block] {
    let mixing = context.analysis.mixing
    guard context.analysis.disclosure.level >= .groups else { return [] }
    var rows: [[String]] = []
    for (row, domain) in mixing.domains.enumerated() where !context.isQuiet(domain) {
      for column in row..<mixing.domains.count where !context.isQuiet(mixing.domains[column]) {
        let cell = mixing.cells[row][column]
        guard cell.pairs >= 5, cell.ties > 0 || cell.expected >= 1 else { continue }
        let names = [domain, mixing.domains[column]].map { context.name(of: $0) }
        rows.append([
          row == column
            ? context.language(nl: "binnen \(names[0])", en: "within \(names[0])")
            : names.joined(separator: " – "),
          context.share(cell.ties, of: cell.pairs), context.number(cell.expected, decimals: 1),
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph(
        context.language(
          nl: "Naast wat toeval zou geven, voor wie 5 of meer mogelijke paren heeft:",
          en: "Beside what chance would give, where there are 5 possible pairs or more:")),
      .table(
        header: [
          context.language(nl: "domeinen", en: "domains"),
          context.language(nl: "verbonden paren", en: "tied pairs"),
          context.language(nl: "bij toeval", en: "by chance"),
        ], rows: rows),
    ]
  }

  private var segregation: [String] {
    let found = context.analysis.segregation
    guard let value = found.index.value, let expected = found.expected,
      context.analysis.mixing.domains.compactMap({ $0 }).count > 1,
      context.analysis.disclosure.isUndoubted
    else { return [] }
    let (across, all) = (
      found.index.externalEdges, found.index.externalEdges + found.index.internalEdges
    )
    let test =
      context.analysis.disclosure.isFromDocuments ? nil : context.view.robustness?.segregation
    let p = test.map {
      context.language(
        nl: ", toevalskans \(context.number($0.p))", en: ", p = \(context.number($0.p))")
    }
    return [
      context.language(
        nl:
          "Over de grens van een domein: \(context.share(across, of: all)) verbonden paren (E-I-index "
          + "\(context.number(value)); bij toeval \(context.number(expected))\(p ?? "")).",
        en:
          "Across the borders of domains: \(context.share(across, of: all)) tied pairs (E-I index "
          + "\(context.number(value)); by chance \(context.number(expected))\(p ?? "")).")
    ]
  }

  private var reach: [String] {
    let reach = context.analysis.reach
    guard reach.pairs > 0 else { return undefined }
    guard context.analysis.disclosure.isUndoubted else { return [] }
    let (direct, two) = (
      context.share(reach.tied, of: reach.pairs), context.share(reach.inTwoSteps, of: reach.pairs)
    )
    return [
      context.language(
        nl: "Medisch en sociaal: \(direct) paren verbonden, \(two) via één partner ertussen, "
          + "\(reach.farther) verder weg en \(reach.apart) zonder route in beeld.",
        en: "Medical and social: \(direct) pairs tied, \(two) through one partner in between, "
          + "\(reach.farther) further away and \(reach.apart) without a route in view.")
    ]
  }

  /// That the two domains of care and support have no ties to compare, when both are in the file.
  private var undefined: [String] {
    let domains: [Domain] = [.medical, .social]
    let isInFile = domains.allSatisfy { domain in
      context.network.partners.contains { $0.domain == domain }
    }
    let cells = domains.flatMap { one in
      domains.compactMap { context.analysis.mixing[one, $0]?.ties }
    }
    guard isInFile, cells.allSatisfy({ $0 == 0 }) else { return [] }
    return [
      context.language(
        nl:
          "Binnen en tussen medisch en sociaal is geen verbinding in beeld; een E-I-index voor die twee "
          + "is er dan niet.",
        en:
          "Within and between medical and social no tie is in view; for those two there is no E-I "
          + "index then.")
    ]
  }

  private var brokers: [String] {
    guard context.analysis.disclosure.level >= .partners else { return [] }
    return context.analysis.brokerage.connections.map { connection in
      let names = connection.brokers.prefix(3).map { broker in
        let role =
          broker.isOutsider
          ? context.language(nl: "van buiten beide", en: "from neither")
          : context.language(nl: "voor het eigen domein", en: "for its own domain")
        let pairs = context.language.count(broker.pairs, .pair)
        return "\(broker.partner.name) (\(pairs), \(role))"
      }
      let more = connection.brokers.count - names.count
      let number = context.language.number(more)
      let rest =
        more > 0 ? context.language(nl: "; en nog \(number)", en: "; and \(number) more") : ""
      return context.language(
        nl: "Tussen \(context.names(connection.domains)) leggen verbinding: "
          + names.joined(separator: "; ") + rest + ".",
        en: "Between \(context.names(connection.domains)) these connect others: "
          + names.joined(separator: "; ") + rest + ".")
    }
  }

  private var lifelines: [String] {
    context.analysis.connectivity.pairs.compactMap { pair in
      let domains = context.names(pair.domains)
      let single = pair.cutPartners.filter { cutPartner in
        cutPartner.separates && !(cutPartner.partner.domain.map(pair.domains.contains) ?? false)
      }
      guard !single.isEmpty else { return nil }
      let names = context.names(single.map { $0.partner })
      return context.language(
        nl: "Alle routes in beeld tussen \(domains) lopen via \(names).",
        en: "All routes in view between \(domains) run through \(names).")
    }
  }
}

extension Section {
  /// How many ties run within and between the domains.
  package static let mixing = Section(
    name: "mixing", heading: Text(nl: "Verbindingen per domein", en: "Ties per domain")
  ) { TiesPerDomain(context: $0).blocks }
}

private struct TiesPerDomain {
  let context: ReportContext

  var blocks: [Document.Block] {
    let mixing = context.analysis.mixing
    guard mixing.domains.count > 1, context.analysis.disclosure.level >= .groups else { return [] }
    let names = mixing.domains.map { context.name(of: $0) }
    let pairs = Self.pairs(in: context.analysis)
    let rows = mixing.domains.indices.map { row in
      ["\(names[row]) (\(mixing.partnerCounts[row]))"]
        + mixing.domains.indices.map { column in
          cell(mixing, row, column)
        }
    }
    return [
      .paragraph(
        context.language(
          nl: """
            Verbonden paren / \(pairs.nl); achter elk domein het aantal partners. Een 0 betekent: \
            geen verbinding in beeld.\(hidden)
            """,
          en: """
            Tied pairs / \(pairs.en); after each domain its number of partners. A 0 means: no tie in \
            view.\(hidden)
            """)),
      .table(header: [context.language(nl: "domein", en: "domain")] + names, rows: rows),
    ]
  }

  private static func pairs(in analysis: Analysis) -> Text {
    guard let counted = analysis.countedPairs else {
      return Text(nl: "mogelijke paren", en: "possible pairs")
    }
    return Text(nl: "paren \(counted.nl)", en: "pairs \(counted.en)")
  }

  private func cell(
    _ mixing: MixingMatrix, _ row: Int, _ column: Int
  ) -> String {
    let cell = mixing.cells[row][column]
    guard cell.pairs > 0 else { return "–" }
    let isHidden = [mixing.domains[row], mixing.domains[column]].contains { context.isQuiet($0) }
    return isHidden
      ? "?" : [cell.ties, cell.pairs].map(context.language.number).joined(separator: "/")
  }

  private var hidden: String {
    guard context.analysis.mixing.domains.contains(where: context.isQuiet) else { return "" }
    return context.language(
      nl: " Een ? betekent: uit dat domein antwoordde minder dan 60%.",
      en: " A ? means: less than 60% of that domain answered.")
  }
}

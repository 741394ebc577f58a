import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// Who connects the domains, and how the domains hold together, in sentences.
struct DomainsSection: ReportSection {
  let name = "domains"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let items = segregation(context) + reach(context) + brokers(context) + lifelines(context)
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, context.text("Tussen de domeinen", "Between the domains")),
      .list(items),
    ] + besideChance(context)
  }

  /// The ties between domains beside what chance makes of them, where there are pairs enough.
  private func besideChance(_ context: ReportContext) -> [Document.Block] {
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
            ? context.text("binnen \(names[0])", "within \(names[0])")
            : names.joined(separator: " – "),
          context.share(cell.ties, of: cell.pairs), context.number(cell.expected, decimals: 1),
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph(
        context.text(
          "Naast wat toeval zou geven, voor wie 5 of meer mogelijke paren heeft:",
          "Beside what chance would give, where there are 5 possible pairs or more:")),
      .table(
        header: [
          context.text("domeinen", "domains"), context.text("verbonden paren", "tied pairs"),
          context.text("bij toeval", "by chance"),
        ], rows: rows),
    ]
  }

  private func segregation(_ context: ReportContext) -> [String] {
    let found = context.analysis.segregation
    guard let value = found.index.value, let expected = found.expected,
      context.analysis.mixing.domains.compactMap({ $0 }).count > 1,
      context.analysis.disclosure.level >= .groups
    else { return [] }
    let (across, all) = (
      found.index.externalEdges, found.index.externalEdges + found.index.internalEdges
    )
    let p = context.view.robustness?.segregation.map {
      context.text(", toevalskans \(context.number($0.p))", ", p = \(context.number($0.p))")
    }
    return [
      context.text(
        "Over de grens van een domein: \(context.share(across, of: all)) verbindingen (E-I-index "
          + "\(context.number(value)); bij toeval \(context.number(expected))\(p ?? "")).",
        "Across the borders of domains: \(context.share(across, of: all)) ties (E-I index "
          + "\(context.number(value)); by chance \(context.number(expected))\(p ?? "")).")
    ]
  }

  private func reach(_ context: ReportContext) -> [String] {
    let reach = context.analysis.reach
    guard reach.pairs > 0 else { return undefined(context) }
    guard context.analysis.disclosure.level >= .groups else { return [] }
    let (direct, two) = (
      context.share(reach.tied, of: reach.pairs), context.share(reach.inTwoSteps, of: reach.pairs)
    )
    return [
      context.text(
        "Medisch en sociaal: \(direct) paren verbonden, \(two) via één partner ertussen, "
          + "\(reach.farther) verder weg en \(reach.apart) zonder route in beeld.",
        "Medical and social: \(direct) pairs tied, \(two) through one partner in between, "
          + "\(reach.farther) further away and \(reach.apart) without a route in view.")
    ]
  }

  /// That the two domains of care and support have no ties to compare, when both are in the file.
  private func undefined(_ context: ReportContext) -> [String] {
    let domains: [Domain] = [.medical, .social]
    let isInFile = domains.allSatisfy { domain in
      context.network.partners.contains { $0.domain == domain }
    }
    let cells = domains.flatMap { one in
      domains.compactMap { context.analysis.mixing[one, $0]?.ties }
    }
    guard isInFile, cells.allSatisfy({ $0 == 0 }) else { return [] }
    return [
      context.text(
        "Binnen en tussen medisch en sociaal is geen verbinding in beeld; een E-I-index voor die twee "
          + "is er dan niet.",
        "Within and between medical and social no tie is in view; for those two there is no E-I "
          + "index then.")
    ]
  }

  private func brokers(_ context: ReportContext) -> [String] {
    guard context.analysis.disclosure.level >= .partners else { return [] }
    return context.analysis.brokerage.connections.map { connection in
      let names = connection.brokers.prefix(3).map { broker in
        let role =
          broker.isOutsider
          ? context.text("van buiten beide", "from neither")
          : context.text("voor het eigen domein", "for its own domain")
        let pairs =
          broker.pairs == 1 ? context.text("paar", "pair") : context.text("paren", "pairs")
        let count = context.language.number(broker.pairs)
        return "\(broker.partner.name) (\(count) \(pairs), \(role))"
      }
      let more = connection.brokers.count - names.count
      let number = context.language.number(more)
      let rest = more > 0 ? context.text("; en nog \(number)", "; and \(number) more") : ""
      return context.text(
        "Tussen \(context.names(connection.domains)) leggen verbinding: "
          + names.joined(separator: "; ") + rest + ".",
        "Between \(context.names(connection.domains)) these connect others: "
          + names.joined(separator: "; ") + rest + ".")
    }
  }

  private func lifelines(_ context: ReportContext) -> [String] {
    context.analysis.lifelines.lifelines.compactMap { lifeline in
      let domains = context.names(lifeline.domains)
      let single = lifeline.holders.filter { holder in
        holder.separates && !(holder.partner.domain.map(lifeline.domains.contains) ?? false)
      }
      guard !single.isEmpty else { return nil }
      let names = context.names(single.map { $0.partner })
      return context.text(
        "Alle routes in beeld tussen \(domains) lopen via \(names).",
        "All routes in view between \(domains) run through \(names).")
    }
  }
}

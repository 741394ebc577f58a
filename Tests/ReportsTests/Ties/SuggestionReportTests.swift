import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// The words and figures of suggested ties and of what would change.
@Suite struct SuggestionReportTests {
  private func report(
    _ network: CoalitionNetwork, _ language: Language = .dutch, count: Int = 3
  ) throws -> SuggestionReport {
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let prospects = TieProspects(
      analysis.missingTies, in: analysis, importance: norm.importance(for: network))
    return SuggestionReport(prospects, count: count, language: language)
  }

  @Test func `suggestions have the order and the numbers of the map`() throws {
    let network = try Samples.groningen.get()
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let context = ReportContext(of: analysis, norm: norm, language: .dutch)
    func numbers(_ value: JSONValue, _ key: String) throws -> [(JSONValue, JSONValue)] {
      guard case .object(let object) = value, case .array(let ties)? = object[key] else {
        throw Missing()
      }
      return try ties.map { tie in
        guard case .object(let fields) = tie, let pair = fields["partners"],
          let number = fields["number"]
        else { throw Missing() }
        return (pair, number)
      }
    }
    let gaps = try numbers(AnalysisJSON(context).value, "gaps")
    let suggested = try numbers(report(network, count: 5).value, "ties")
    let places = try suggested.map { tie in try #require(gaps.firstIndex { $0.0 == tie.0 }) }
    #expect(places == places.sorted() && places.count == 4)
    #expect(zip(places, suggested).allSatisfy { gaps[$0].1 == $1.1 })
    #expect(gaps.contains { $0.1 == .integer(1) })
  }

  private func text(_ report: SuggestionReport) -> String {
    Document(.dutch, report.blocks).plainText().flat
  }

  @Test func `no name stands in the report that is not in the file`() throws {
    let network = try Samples.groningen.get()
    let names = Set(network.partners.map(\.name))
    for language in Language.allCases {
      for case .table(_, let header, let rows) in try report(network, language, count: 5).blocks
      where header.count == 6 {
        let columns = header[0] == "nr" || header[0] == "no." ? 1...2 : 0...1
        #expect(rows.allSatisfy { names.isSuperset(of: $0[columns]) })
      }
    }
  }

  @Test func `a network that was turned around gives the same words`() throws {
    let network = try Samples.groningen.get()
    let turned = network.with {
      $0.partners.reverse()
      $0.ties.reverse()
      $0.structures.reverse()
    }
    #expect(try report(network).blocks == report(turned).blocks)
    #expect(try report(network).value == report(turned).value)
  }

  @Test func `stated absent is missing, and what nobody says is not in view`() throws {
    let network = Samples.network(["a verloskundige", "b wijkteam"])
    #expect(try text(report(network)).contains("niet in beeld"))
    let complete = network.with { $0.isComplete = true }
    #expect(try text(report(complete)).contains("wat we weten: ontbreekt"))
    #expect(try text(report(complete, .english)).contains("what we know: missing"))
  }

  @Test func `too few ties give no pattern, and few ties a weak order`() throws {
    let network = Samples.network(["a verloskundige", "b wijkteam"])
    let words = try text(report(network))
    #expect(words.contains("er is nog geen patroon te lezen"))
    #expect(words.contains("deze volgorde is zwak"))
    let many = Samples.network(
      (0..<24).map { "p\($0) \($0 % 2 == 0 ? "verloskundige" : "wijkteam")" },
      (0..<24).flatMap { one in (one + 1..<min(24, one + 4)).map { "p\(one) p\($0)" } })
    #expect(try !text(report(many)).contains("zwak"))
    #expect(try text(report(many)).contains("past bij het patroon van dit netwerk"))
  }

  @Test func `a survey that few answered gives no list, and answers tell what is known`() throws {
    let few = try report(Samples.surveyed(answered: 6, of: 10))
    #expect(text(few).contains("Nog geen lijst: 6 van de 10 bevraagde partners"))
    guard case .object(let value) = few.value else { throw Missing() }
    #expect(value["before"] == .null && value["ties"] == .array([]))
    let most = try text(report(Samples.surveyed(answered: 7, of: 10), count: 9))
    #expect(most.contains("Let op: 7 van de 10 bevraagde partners"))
    #expect(most.contains("beide gaven antwoord, geen noemde de ander"))
    #expect(most.contains("één van beide gaf antwoord"))
    #expect(try !text(report(Samples.surveyed(answered: 9, of: 10))).contains("Let op: 9"))
  }

  @Test func `what-if without the domains shows no contact, and few answers hold it back`() throws {
    let norm = try Samples.shippedNorm.get()
    func words(_ network: CoalitionNetwork, _ change: NetworkChange) -> String {
      let whatIf = WhatIf([change], to: Analysis(of: network))
      let report = WhatIfReport(
        whatIf, norm: norm, domains: (.medical, .social), language: .dutch)
      return Document(.dutch, report.blocks).plainText().flat
    }
    let bare = Samples.network(["a jgz", "b jgz"])
    #expect(!words(bare, .addTie(PartnerPair("a", "b"))).contains("Tussen medisch en sociaal"))
    let quiet = words(Samples.surveyed(answered: 6, of: 10), .removePartner("p0"))
    #expect(quiet.contains("Geen cijfers over domeinen: 6 van de 10"))
    #expect(!quiet.contains("Kans dat een vraag"))
  }

  @Test func `advice that a change settles disappears, and comes back when it is undone`() throws {
    let norm = try Samples.shippedNorm.get()
    let network = Samples.network(["a verloskundige", "b jgz"])
    let pair = PartnerPair("a", "b")
    func keys(_ network: CoalitionNetwork, _ change: NetworkChange) throws -> [String: JSONValue] {
      let whatIf = WhatIf([change], to: Analysis(of: network))
      let value = WhatIfReport(
        whatIf, norm: norm, domains: (.medical, .social), language: .dutch
      ).value
      guard case .object(let object) = value, case .object(let found)? = object["recommendations"]
      else { throw Missing() }
      return found
    }
    let tied = try keys(network, .addTie(pair))
    guard case .array(let gone)? = tied["gone"] else { throw Missing() }
    #expect(gone.contains(.string("R-L08")))
    let parted = try keys(network.applying([.addTie(pair)]), .removePartner("b"))
    guard case .array(let new)? = parted["new"] else { throw Missing() }
    #expect(new.contains(.string("R-L08")))
  }

  private struct Missing: Error {}
}

extension String {
  /// The text on one line.
  fileprivate var flat: String { split { $0.isWhitespace }.joined(separator: " ") }
}

import CoalitionModel
import Foundation
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording
import Records

/// A kind of requirement and a rule are each added by one value, and are then found everywhere.
@Suite struct ExtensionTests {
  private static let since = Field("sinds", "since")

  /// Asks that the file describes some year or a later one: one value, made by its initialiser.
  static let age = RequirementKind(
    Term("peildatum-bekend", "known-date", nl: "bekende peildatum", en: "known date"),
    fields: [since]
  ) { record, reader in
    let least = reader.walker.integer(record[since], in: 1900...2100) ?? 1900
    return Criterion(.overview, effort: .ask, impact: .fullerPicture) { analysis in
      let first = PartialDate("\(least)")
      let isKnown = first.flatMap { first in analysis.network.asOf.map { $0 >= first } } ?? false
      var evaluation = Evaluation(isKnown ? Evidence.present : .unknown)
      evaluation.observations = [Text(nl: "Peildatum gezocht.", en: "Looked for a date.")]
      if !isKnown {
        evaluation.decidedBy = Text(nl: "'peildatum' in het bestand", en: "'date' in the file")
      }
      return evaluation
    }.with {
      $0.likely = { _, _ in Text(nl: "Waarschijnlijk, ga na.", en: "Likely, but check.") }
      $0.wantedPartners = [WantedPartner([[.type(.kraamzorg)]])]
    }
  }

  static let kinds = RequirementKind.all + [age]

  private func norm(_ lines: String...) throws -> Norm {
    let text = NormText.head + NormText.requirement() + lines.map { "    \($0)\n" }.joined()
    return try Norm(bytes: Array(text.utf8), file: "norm.yaml", kinds: Self.kinds)
  }

  @Test func `a kind of one's own is read from a norm file, and its mistakes have a place`() throws
  {
    let norm = try norm("soort: peildatum-bekend", "sinds: 2020")
    #expect(norm.requirements.map(\.kind.term.code) == ["peildatum-bekend"])
    let error = #expect(throws: InvalidFile.self) {
      try self.norm("soort: known-date", "sinds: 3")
    }
    #expect(error?.diagnostics.map(\.place.line) == [13])
    let near = #expect(throws: InvalidFile.self) { try self.norm("soort: peildatum-bekent") }
    #expect(near?.diagnostics.first?.suggestion?.nl == "peildatum-bekend")
  }

  @Test func `what it asks becomes advice, with its effort, its impact and its subject`() throws {
    let norm = try norm("soort: peildatum-bekend")
    let analysis = Analysis(of: CoalitionNetwork(name: "Leeg"))
    let advice = Advice(for: analysis, norm: norm, rules: [])
    let found = try #require(advice.findings.first)
    #expect(found.id == "E1" && found.work == .ask && found.impact == .fullerPicture)
    #expect(found.subject == .overview && found.evaluation.likely != nil)
    #expect(found.passages == [Passage(document: "Boek", place: "Passage")])
    let wanted = MissingPartners(in: analysis, norm: norm).entries.map { $0.wanted.groups }
    #expect(wanted == [[.type(.kraamzorg)]])
  }

  @Test func `it is met, unknown or does not apply as the kinds that ship are`() throws {
    let norm = try norm("soort: peildatum-bekend", "bij-thema: roken")
    var network = CoalitionNetwork(name: "Leeg")
    func verdict() -> Evidence? {
      norm.requirements[0].evaluate(in: Analysis(of: network)).evidence
    }
    #expect(verdict() == nil)
    network.priorities = [Priority(try #require(Theme(code: "roken")))]
    #expect(verdict() == .unknown)
    network.asOf = PartialDate("2020")
    #expect(verdict() == .present)
  }

  /// Finds a coalition of one partner.
  static let alone = Rule("alone") { analysis in
    guard analysis.network.partners.count == 1 else { return [] }
    let word = Text(nl: "Zoek een tweede partner", en: "Look for a second partner")
    return [
      Recommendation(
        id: "alone", rule: "alone", evaluation: Evaluation(.unknown),
        words: Recommendation.Words(title: word, why: word, firstStep: word, question: word))
    ]
  }

  @Test func `a rule of one's own is advised beside those that ship`() throws {
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(of: Samples.network(["a vsv"]))
    let usual = Advice(for: analysis, norm: norm)
    let more = Advice(for: analysis, norm: norm, rules: Rule.all + [Self.alone])
    #expect(more.findings.count == usual.findings.count + 1)
    #expect(more.findings.contains { $0.rule == "alone" && $0.passages.isEmpty })
  }

  @Test func `a norm gives a rule its passages, and says which requirement asks the same`() throws {
    let requirement = NormText.requirement("soort: partner", "een-van: [[kraamzorg]]")
    let rules = "regels: [{regel: alone, zelfde-als: E1, bron: {id: boek, passage: Een}}]\n"
    let norm = try NormText.read(NormText.head + requirement + rules)
    let alone = Analysis(of: Samples.network(["a vsv"]))
    let advice = Advice(for: alone, norm: norm, rules: [Self.alone])
    #expect(advice.findings.map(\.rule) == ["E1"])
    let met = Analysis(of: Samples.network(["a kraamzorg"]))
    let other = Advice(for: met, norm: norm, rules: [Self.alone])
    #expect(other.findings.map(\.rule) == ["alone"])
    #expect(other.findings[0].passages == [Passage(document: "Boek", place: "Een")])
  }

  /// The help of the command line may name a code as an example; the modules know none.
  @Test func `no requirement of the norm stands in code`() throws {
    let sources = Repository.root.appending(path: "Sources").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var (found, count): ([String], Int) = ([], 0)
    for case let file as URL in files ?? .init()
    where file.pathExtension == "swift" && !file.path.contains("/Sources/coalitiekaart/") {
      count += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      if text.contains(/R-[A-Z][0-9]/) { found.append(file.lastPathComponent) }
    }
    #expect(count > 100)
    #expect(found.isEmpty, "Move what the norm asks to the file of the norm: \(found)")
  }
}

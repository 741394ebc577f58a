import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that partners work together at each of some levels: in daily work, policy or administration.
  ///
  /// The coalition as a whole counts: it may work at one level and its meetings at another.
  static let level = RequirementKind(
    Term("niveau", "level", nl: "niveau", en: "level"), fields: [.levels]
  ) { record, reader in
    LevelRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk, impact: .wholeChain) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/level``, and how they are looked up in an analysis.
struct LevelRequirement: Sendable {
  let levels: [Level]

  init?(from record: Record, reader: NormReader) {
    levels = reader.walker.codes(
      reader.required(.levels, of: record))
    guard !levels.isEmpty else { return nil }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let structures = network.allStructures.filter { $0.standing == .current }
    let ties = network.ties.filter { $0.standing == .current }
    func count(_ level: Level) -> Int {
      structures.count { $0.levels.contains(level) } + ties.count { $0.levels.contains(level) }
    }
    let open = levels.filter { count($0) == 0 }
    var evaluation = Evaluation(open.isEmpty ? Evidence.present : network.unrecorded)
    evaluation.figures = levels.map { level in
      Figure(
        name: Text(
          nl: "keer vastgelegd op niveau \(level.name(.dutch))",
          en: "recorded at the level \(level.name(.english))"),
        count: count(level),
        variant: Text(
          nl: "verbindingen en overleggen die er nu zijn, met de coalitie als geheel",
          en: "ties and structures that exist now, with the coalition as a whole"))
    }
    let names = Text.list(open.map { $0.term.name })
    let shown = Text.list(levels.map { $0.term.name })
    evaluation.observations = [
      open.isEmpty
        ? Text(nl: "In beeld op niveau \(shown.nl).", en: "In view at the level \(shown.en).")
        : .lacking(
          Text(
            nl: "samenwerking op niveau \(names.nl)", en: "collaboration at the level \(names.en)"),
          isKnown: evaluation.evidence == .absent)
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "'niveau' (\(names.nl)) bij een verbinding of overleg in het bestand",
        en: "'level' (\(names.en)) with a tie or structure in the file")
    }
    return evaluation
  }
}

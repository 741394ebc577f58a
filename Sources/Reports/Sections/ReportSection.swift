package import Wording

/// A part of the report.
package protocol ReportSection: Sendable {
  /// The name of the section, for tests and for choosing sections.
  var name: String { get }

  /// The section as blocks; empty when there is nothing to tell.
  func blocks(for context: ReportContext) -> [Document.Block]
}

/// The parts of the report.
package enum ReportSections {
  /// Every section, in the order of the report.
  package static let all: [any ReportSection] = [
    OverviewSection(),
    FindingsSection(),
    AdviceSection(),
    MissingTiesSection(),
    MissingPartnersSection(),
    InvolvementSection(),
    FragilitySection(),
    MixingSection(),
    AppendixSection(),
    MethodSection(),
  ]

  /// The whole report.
  package static func blocks(for context: ReportContext) -> [Document.Block] {
    all.flatMap { $0.blocks(for: context) }
  }

  /// What the command `analyze` shows: the figures without the advice.
  package static func analysisBlocks(for context: ReportContext) -> [Document.Block] {
    let sections: [any ReportSection] = [
      OverviewSection(), FindingsSection(), SurveySection(), NetworkSection(), MeasuresSection(),
      MixingSection(), DomainsSection(), MissingTiesSection(), FragilitySection(),
      CoherenceSection(), RobustnessSection(),
    ]
    return sections.flatMap { $0.blocks(for: context) }
  }

  /// What the command `recommend` shows: the advice, with the rest when all is asked for.
  package static func adviceBlocks(for context: ReportContext, all: Bool) -> [Document.Block] {
    let sections: [any ReportSection] =
      [AdviceSection(), MissingTiesSection()]
      + (all ? [MissingPartnersSection(), AppendixSection()] : [])
    return sections.flatMap { $0.blocks(for: context) }
  }
}

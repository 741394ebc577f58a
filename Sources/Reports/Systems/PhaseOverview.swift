package import CoalitionModel
import NetworkAnalysis
package import Recommendations
package import Wording

/// The analysetool: what runs and is planned before, during and after the pregnancy, by whom, and what
/// the file leaves open.
///
/// ## Definition
/// An activity, meeting or tie belongs to every phase that the file names with it; an activity without
/// a phase to that of the catalogue, which is then told. What ended or is known not to exist is left out,
/// and so are ties without a phase. A last part holds activities and meetings without any phase.
///
/// What is open is what the norm asks for in the phase, what the catalogue has an intervention for, and
/// what the file does not show: unknown, unless a source says that it is absent or the file is complete.
package struct PhaseOverview: Sendable {
  /// Something that partners do in a phase.
  package struct Item: Hashable, Sendable {
    /// What it is: an activity, a meeting or agreement, or a tie.
    package let kind: Kind
    /// Its name.
    package let name: Text
    /// Whether it exists.
    package let standing: Standing
    /// What is still planned with it, in the words of the source.
    package let intention: String?
    /// Who carries it out, sits in it, or is tied by it; empty where the file does not say.
    package let partners: [Partner]
    /// Whether it is of the whole coalition.
    package let isOfAll: Bool
    /// Whether the file names no phase and the catalogue does.
    package let isPlacedByCatalog: Bool
  }

  /// What somebody does can be.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case activity, meeting, tie
  }

  /// Something that the norm asks for and that the file does not show.
  package struct Gap: Hashable, Sendable {
    /// The requirement.
    package let requirement: String
    /// What it asks, in one line.
    package let title: Text
    /// Whether it is known not to be there.
    package let isAbsent: Bool
  }

  /// A phase, or what belongs to none.
  package struct Part: Sendable {
    /// The phase; `nil` where the file names none.
    package let phase: Phase?
    /// What runs or is planned: activities, meetings, ties; what runs first, then by name.
    package let items: [Item]
    /// Who takes the lead in the phase, by id.
    package let leads: [Partner]
    /// Who works in the phase by its own entry, by id.
    package let workers: [Partner]
    /// What is open, in the order of the norm.
    package let gaps: [Gap]
    /// Of one partner: what its kind carries out in the phase elsewhere and this file does not record.
    package let offers: [InterventionCatalog.Entry]
  }

  /// The partner that this is about; the whole coalition when nothing.
  package let partner: Partner?
  /// The phases in order, and what belongs to none when there is such.
  package let parts: [Part]

  /// Looks up what a network says of the phases.
  ///
  /// - Parameters:
  ///   - partner: Only what this partner does; all when nothing.
  ///   - context: The network with its analysis and norm.
  ///   - catalog: The interventions that sources name; without it the overview tells what the file
  ///     says, and nothing of usual phases, of what is open and of offers.
  package init(
    of partner: Partner? = nil, in context: ReportContext, catalog: InterventionCatalog? = nil
  ) {
    let context = context.typedByName
    let partner = partner.map { context.analysis.partner($0.id) ?? $0 }
    let finder = PhaseItems(partner: partner, context: context, catalog: catalog)
    self.partner = partner
    let phases = Phase.allCases.map { finder.part(of: $0) }
    let rest = finder.part(of: nil)
    parts = phases + (rest.items.isEmpty ? [] : [rest])
  }
}

/// Finds what belongs to a phase.
private struct PhaseItems {
  let partner: Partner?
  let context: ReportContext
  let catalog: InterventionCatalog?

  private var network: CoalitionNetwork { context.network }

  func part(of phase: Phase?) -> PhaseOverview.Part {
    let partners = network.partners.filter { other in
      other.status != .stopped && (partner.map { $0.id == other.id } ?? true)
    }.sorted { $0.id < $1.id }
    return PhaseOverview.Part(
      phase: phase,
      items: (activities(in: phase) + meetings(in: phase) + ties(in: phase)).sorted {
        key(of: $0).lexicographicallyPrecedes(key(of: $1))
      },
      leads: partners.filter { partner in phase.map(partner.leads) ?? false },
      workers: partners.filter { partner in phase.map(partner.phases.contains) ?? false },
      gaps: partner == nil ? gaps(in: phase) : [], offers: offers(in: phase))
  }

  private func key(of item: PhaseOverview.Item) -> [String] {
    let kind = PhaseOverview.Kind.allCases.firstIndex(of: item.kind) ?? 0
    return ["\(kind)", "\(item.standing.order)", item.name.nl] + item.partners.map { $0.id }
  }

  private func isShown(_ standing: Standing) -> Bool { standing != .ended && standing != .absent }

  private func concerns(_ partners: [Partner.ID]) -> Bool {
    partner.map { partners.contains($0.id) } ?? true
  }

  private func partners(_ ids: [Partner.ID]) -> [Partner] {
    Set(ids).sorted().compactMap(context.analysis.partner)
  }

  private func activities(in phase: Phase?) -> [PhaseOverview.Item] {
    network.interventions.filter { isShown($0.standing) && concerns($0.performers) }
      .compactMap { activity in
        let usual =
          activity.phases.isEmpty
          ? catalog?.entries.first { $0.isCalled(activity.name) }?.phases ?? [] : activity.phases
        guard phase.map(usual.contains) ?? usual.isEmpty else { return nil }
        return PhaseOverview.Item(
          kind: .activity, name: Text(activity.name), standing: activity.standing,
          intention: activity.intention, partners: partners(activity.performers), isOfAll: false,
          isPlacedByCatalog: activity.phases.isEmpty && !usual.isEmpty)
      }
  }

  private func meetings(in phase: Phase?) -> [PhaseOverview.Item] {
    network.structures.filter { structure in
      isShown(structure.standing) && concerns(structure.members)
        && (phase.map(structure.phases.contains)
          ?? (structure.phases.isEmpty && !structure.isCoalitionWide))
    }.map { structure in
      PhaseOverview.Item(
        kind: .meeting, name: Text(structure.name), standing: structure.standing,
        intention: structure.intention, partners: partners(structure.members),
        isOfAll: structure.isCoalitionWide, isPlacedByCatalog: false)
    }
  }

  private func ties(in phase: Phase?) -> [PhaseOverview.Item] {
    guard let phase else { return [] }
    return network.ties.filter {
      isShown($0.standing) && concerns([$0.from, $0.to]) && $0.phases.contains(phase)
    }.map { tie in
      PhaseOverview.Item(
        kind: .tie, name: Text { TieGround.tie(tie).name($0) }, standing: tie.standing,
        intention: tie.intention, partners: partners([tie.from, tie.to]), isOfAll: false,
        isPlacedByCatalog: false)
    }
  }

  private func gaps(in phase: Phase?) -> [PhaseOverview.Gap] {
    guard let phase, let catalog else { return [] }
    let answered = Set(catalog.entries.flatMap { $0.fits })
    return context.norm.requirements.filter { requirement in
      requirement.phases.contains(phase) && answered.contains(requirement.id)
    }.compactMap { requirement in
      let evidence = requirement.evaluate(in: context.analysis).evidence
      guard let evidence, evidence != .present else { return nil }
      return PhaseOverview.Gap(
        requirement: requirement.id, title: requirement.title, isAbsent: evidence == .absent)
    }
  }

  private func offers(in phase: Phase?) -> [InterventionCatalog.Entry] {
    guard let phase, let partner, let catalog else { return [] }
    return catalog.entries.filter { entry in
      entry.phases.contains(phase) && entry.performers.contains { $0.contains(partner) }
        && entry.recorded(in: network).standing == nil
    }
  }
}

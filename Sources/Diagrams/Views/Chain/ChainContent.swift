import CoalitionModel
import NetworkAnalysis
import Wording

/// What stands in the phases: partners, and between the phases what hands over.
struct ChainContent {
  /// A partner over a run of phases.
  struct Place: Hashable {
    let partner: Partner
    let phases: ClosedRange<Int>
    /// The id in the picture.
    let id: String
  }

  /// What hands over from one phase to the next.
  struct Seam {
    /// The meetings with members of both sides.
    var meetings: [Structure] = []
    /// The ties between a partner of each side.
    var ties: [DrawnTie] = []
  }

  /// How much of a network stands in a picture.
  struct Limits: Hashable {
    /// The most partners of a phase; nil for all.
    var partners: Int?
    /// The most offers of a phase that are named.
    var offers = 5
    var isDense = false
    /// Whether those of whom no phase is in view are named.
    var namesOthers = true
    /// Whether a partner has a card in each of its phases, because these stand below each other.
    var isStacked = false
    /// Whether lines run between the phases; else words tell what ties them.
    var hasLines = false
  }

  let places: [Place]
  let seams: [Seam]
  /// How many partners of each phase are not drawn.
  let rest: [Int]
  /// How many partners are drawn, and of how many a phase is in view.
  let shown: Int
  let total: Int
  /// Who ties care and the social domain most.
  let bridges: Set<Partner.ID>

  init(
    of analysis: Analysis, _ selection: ChainSelection, _ limits: Limits, _ ids: PartnerIDs
  ) {
    let chosen = selection.chosen(limits.partners)
    let drawn = Set(chosen.map { $0.partner.id })
    places = chosen.flatMap { worker -> [Place] in
      let runs = limits.isStacked ? worker.runs.flatMap { $0.map { $0...$0 } } : worker.runs
      return runs.enumerated().map { index, run in
        let suffix = index == 0 ? "" : "-\(index + 1)"
        return Place(partner: worker.partner, phases: run, id: ids[worker.partner] + suffix)
      }
    }
    rest = Phase.allCases.indices.map { phase in
      selection.workers.count { $0.works(in: phase) && !drawn.contains($0.partner.id) }
    }
    (shown, total) = (chosen.count, selection.workers.count)
    bridges = analysis.mainBridges
    let ties = DrawnTie.all(in: analysis).filter { !$0.isPlanned }
    seams = analysis.phases.links.map { link in
      let pairs = Set(
        link.pairs.filter { drawn.contains($0.first) && drawn.contains($0.second) })
      var meetings: Set<Structure> = []
      for pair in pairs {
        for case .structure(let structure) in analysis.projection.grounds(
          between: pair.first, and: pair.second)
        {
          meetings.insert(structure)
        }
      }
      return Seam(
        meetings: meetings.sorted { $0.id < $1.id },
        ties: ties.filter { pairs.contains(PartnerPair($0.from, $0.to)) })
    }
  }

  /// The card of a partner that borders a seam at a side.
  func place(of partner: Partner.ID, beside seam: Int, isLeft: Bool) -> Int? {
    places.firstIndex {
      $0.partner.id == partner
        && (isLeft ? $0.phases.upperBound == seam : $0.phases.lowerBound == seam + 1)
    }
  }
}

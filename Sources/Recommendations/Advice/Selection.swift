import CoalitionModel
import Wording

/// Which pieces of advice stand on the page and in the report, and who takes the first step.
///
/// Taken from the top; a piece is passed over when all its partners are subjects above it, when its
/// kind stands there often enough, or when it names nobody of the place. Openings only fill up what
/// would be fewer than three.
package struct Selection: Sendable {
  /// So many pieces stand on one page, at most.
  package static let mostOnPage = 5
  /// So many pieces a page has, if there are as many.
  static let leastOnPage = 3
  /// So many pieces stand in the report.
  package static let mostInReport = 7
  /// So many of the pieces one partner begins, where others take part too.
  static let mostPerCaller = 3

  /// A piece about more partners is about what they form together, and about none of them.
  static let mostSubjects = 5

  /// The pieces of the page, in order.
  package let page: [Candidate]
  /// How many pieces the report has, those of the page first.
  package let reportCount: Int
  /// All pieces in order: those of the page, those of the report, and the others.
  package let all: [Candidate]

  /// Chooses from candidates in their order.
  package init(from ranked: [Candidate], kinds: [CandidateKind]) {
    let caps = Dictionary(firsts: kinds.map { ($0.name, $0.mostOnPage) })
    var chosen = Self.taken(
      from: ranked, atMost: Self.mostOnPage, caps: caps, openings: Self.leastOnPage)
    if let crossing = ranked.first(where: { $0.crossing == .medicalSocial && $0.tier <= .weakSpot }
    ),
      !chosen.contains(where: { $0.crossing == .medicalSocial }), !chosen.isEmpty
    {
      chosen = chosen.count < Self.mostOnPage ? chosen : Array(chosen.dropLast())
      chosen.append(crossing)
    }
    let page = Self.spread(chosen)
    let ids = Set(page.map { $0.id })
    let rest = ranked.filter { !ids.contains($0.id) }
    let next = Self.taken(
      from: rest, atMost: Self.mostInReport - page.count, caps: caps, openings: Self.leastOnPage,
      after: page)
    let told = ids.union(next.map { $0.id })
    self.page = page
    reportCount = page.count + next.count
    all = page + next + rest.filter { !told.contains($0.id) }
  }

  private static func taken(
    from ranked: [Candidate], atMost most: Int, caps: [String: Int], openings: Int,
    after above: [Candidate] = []
  ) -> [Candidate] {
    var chosen: [Candidate] = []
    for candidate in ranked where chosen.count < most {
      let standing = above + chosen
      let subjects = Set(
        standing.filter { $0.partners.count <= mostSubjects }.flatMap { $0.partners })
      let isTold = !candidate.partners.isEmpty && subjects.isSuperset(of: candidate.partners)
      let isNameless =
        candidate.partners.isEmpty && candidate.structures.isEmpty && candidate.themes.isEmpty
      let isFull = standing.count { $0.kind == candidate.kind } >= caps[candidate.kind] ?? 2
      let isPadding = candidate.tier >= .opening && standing.count >= openings
      if !isTold && !isNameless && !isFull && !isPadding { chosen.append(candidate) }
    }
    return chosen
  }

  /// The same pieces, with another who begins where one would begin too many.
  private static func spread(_ chosen: [Candidate]) -> [Candidate] {
    var counts: [Partner.ID: Int] = [:]
    return chosen.map { candidate in
      var candidate = candidate
      let free = candidate.steps.firstIndex { step in
        step.caller.map { counts[$0, default: 0] < mostPerCaller } ?? true
      }
      if let free, free > 0 { candidate.steps.swapAt(0, free) }
      if let caller = candidate.steps.first?.caller { counts[caller, default: 0] += 1 }
      return candidate
    }
  }
}

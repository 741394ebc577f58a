package import CoalitionModel
package import NetworkFormats
import Wording

/// What partners answered in their questionnaires.
package struct SurveyAnswers: Hashable, Sendable {
  /// What one partner said of another.
  struct Answer: Hashable, Sendable {
    let from: Partner.ID
    let to: Partner.ID
    /// How closely they work together, from 0 to 5; nil where the cell was left empty.
    let level: Int?
    /// What it thinks of the other, from 1 to 4.
    let ratings: [PartnerRating: Int]
  }

  /// The answers of those that answered, ordered by who answers and about whom.
  let answers: [Answer]
  /// The partners that filled in anything, by id.
  package let respondents: [Partner.ID]

  /// A file that was filled in: its name, and the cells of its sheets.
  package typealias File = (path: String, sheets: [[[FormTable.Cell]]])

  /// Reads filled-in questionnaires.
  ///
  /// - Parameters:
  ///   - files: The tables, in any order.
  ///   - network: The network whose partners they name.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes of all files, each with its cell.
  package init(_ files: [File], for network: CoalitionNetwork) throws(InvalidFile) {
    var reader = SurveyReader(for: network)
    for file in files.sorted(by: { $0.path < $1.path }) { reader.read(file) }
    guard reader.mistakes.isEmpty else { throw InvalidFile(reader.mistakes) }
    let given = reader.answers.values.filter { $0.level != nil || !$0.ratings.isEmpty }
    let answered = Set(given.map { $0.from })
    respondents = answered.sorted()
    answers = reader.answers.values.filter { answered.contains($0.from) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// How many questions about contact those that answered left empty.
  package var emptyCount: Int { answers.count { $0.level == nil } }

  /// The network with what was answered: who responded, and every contact with who reported it.
  ///
  /// Earlier reports of those that answered now make way. Two partners that say the same share one tie;
  /// where they differ, each has its own. An answer of 0 is no tie, and makes the report of the other one
  /// one-sided. What documents say stays.
  package func applied(to network: CoalitionNetwork) -> CoalitionNetwork {
    var result = network
    let answered = Set(respondents)
    let asked = Set(network.surveyed.map { $0.id }).union(answered)
    for index in result.partners.indices where asked.contains(result.partners[index].id) {
      result.partners[index].response =
        answered.contains(result.partners[index].id) ? .answered : .silent
    }
    result.ties = network.ties.compactMap { $0.withoutReports(of: answered) } + ties
    return result
  }

  /// A tie for every pair of which somebody reports contact.
  private var ties: [Tie] {
    var reports: [PartnerPair: [Answer]] = [:]
    for answer in answers where (answer.level ?? 0) > 0 {
      reports[PartnerPair(answer.from, answer.to), default: []].append(answer)
    }
    return reports.keys.sorted().flatMap { pair -> [Tie] in
      let said = reports[pair] ?? []
      let levels = Set(said.map { $0.level })
      let groups = levels.count == 1 ? [said] : said.map { [$0] }
      return groups.map { group in
        var tie = Tie(from: pair.first, to: pair.second)
        tie.intensity = group.first?.level
        tie.reportedBy = group.map { $0.from }
        return tie
      }
    }
  }
}

extension Tie {
  /// The tie without what some partners reported; nothing when it rested on their reports alone.
  fileprivate func withoutReports(of partners: Set<Partner.ID>) -> Tie? {
    guard reportedBy.contains(where: { partners.contains($0) }) else { return self }
    var rest = self
    rest.reportedBy.removeAll { partners.contains($0) }
    return rest.reportedBy.isEmpty && citations.isEmpty && kind == nil ? nil : rest
  }
}

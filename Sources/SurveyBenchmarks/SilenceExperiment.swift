import CoalitionNetworks

/// What is told of surveys of which a part of the partners, drawn by lot, kept silent, against the same
/// surveys with all answers.
struct SilenceExperiment {
  /// The shares of partners that keep silent.
  static let shares = [0.1, 0.3, 0.5, 0.6]

  private let tallies: [Tally]

  /// Draws the lots; the same every time.
  init(of surveys: [FullSurvey], draws: Int) {
    tallies = Self.shares.map { share in
      Parallel.map(count: surveys.count, threadLimit: surveys.count, makeWorkspace: {}) {
        place, _ in
        Tally(of: surveys[place], share: share, draws: draws, seed: UInt64(place + 1))
      }.reduce(Tally()) { $0 + $1 }
    }
  }

  /// One row per kind of claim, one column per share of silent partners.
  var table: String {
    let header = ["silent"] + Self.shares.map { "\(Int(($0 * 100).rounded()))%" }
    let claims = Claims.Kind.allCases.map { kind in
      [kind.rawValue] + tallies.map { $0.cell(of: kind) }
    }
    let rows = [
      ["order of partners"] + tallies.map { $0.order },
      ["draws in which all facts are true"] + tallies.map { $0.factShare },
      ["bracket holds the share of tied pairs"] + tallies.map { $0.bracket },
      ["… in the network where it does least often"] + tallies.map { $0.worst },
      ["width of the bracket"] + tallies.map { $0.width },
    ]
    return ([header, header.map { _ in "---" }] + claims + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

/// How many claims were told, and how many of them are true.
private struct Tally {
  private struct Count {
    var told = 0
    var right = 0

    static func + (one: Self, other: Self) -> Self {
      Count(told: one.told + other.told, right: one.right + other.right)
    }

    mutating func add(_ isRight: Bool) {
      told += 1
      if isRight { right += 1 }
    }

    var share: String { told == 0 ? "–" : Self.percent(Double(right) / Double(told)) }

    static func percent(_ share: Double) -> String {
      let tenths = Int((1000 * share).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
  }

  private var facts: [Claims.Kind: Count] = [:]
  private var possible: [Claims.Kind: Count] = [:]
  private var orders = Count()
  private var draws = Count()
  private var brackets: [Count] = []
  private var widths = 0.0
}

extension Tally {
  /// Draws the silent partners of one survey so many times.
  init(of survey: FullSurvey, share: Double, draws: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ids = survey.network.partners.map { $0.id }
    let count = Int((share * Double(ids.count)).rounded())
    var bracket = Count()
    for _ in 0..<draws {
      let silent = Set(ids.shuffled(using: &generator).prefix(count))
      let told = Claims(of: Analysis(of: survey.without(silent)))
      add(told, against: survey.claims)
      guard let found = told.bracket else { continue }
      bracket.add(found.holds(survey.claims.density))
      widths += found.highest - found.lowest
    }
    brackets = [bracket]
  }

  private mutating func add(_ told: Claims, against all: Claims) {
    var areFactsTrue = true
    for kind in Claims.Kind.allCases {
      let isFact =
        kind.isOfSingleLinks ? told.certainty == .fact : kind != .missing
      for claim in told.told[kind] ?? [] {
        let isTrue = all.told[kind]?.contains(claim) ?? false
        if isFact { facts[kind, default: Count()].add(isTrue) }
        if !isFact { possible[kind, default: Count()].add(isTrue) }
        if isFact && !isTrue { areFactsTrue = false }
      }
    }
    if told.isOrderShown {
      let isAlike = (Correlation.spearman(told.scores, all.scores) ?? 1) >= 0.7
      orders.add(isAlike)
      areFactsTrue = areFactsTrue && isAlike
    }
    draws.add(areFactsTrue)
  }

  static func + (one: Self, other: Self) -> Self {
    var sum = one
    sum.facts.merge(other.facts) { $0 + $1 }
    sum.possible.merge(other.possible) { $0 + $1 }
    sum.orders = one.orders + other.orders
    sum.draws = one.draws + other.draws
    sum.brackets += other.brackets
    sum.widths += other.widths
    return sum
  }
}

extension Tally {
  /// How a kind of claim was told, and which share of those told so is true.
  func cell(of kind: Claims.Kind) -> String {
    let parts = [("fact", facts[kind]), ("possible", possible[kind])].compactMap { word, count in
      count.map { "\(word), \($0.share) true" }
    }
    return parts.isEmpty ? "not told" : parts.joined(separator: "; ")
  }

  var order: String {
    orders.told == 0 ? "not told" : "fact, \(orders.share) true (\(orders.told) draws)"
  }

  var factShare: String { draws.share }

  private var whole: Count { brackets.reduce(Count()) { $0 + $1 } }

  /// In which share of the draws the bracket holds the density of all answers.
  var bracket: String { whole.share }

  /// The same in the network where it does so least often.
  var worst: String {
    let shares = brackets.map { Double($0.right) / Double(max(1, $0.told)) }
    return shares.min().map(Count.percent) ?? "–"
  }

  /// The mean width of the bracket.
  var width: String { Count.percent(widths / Double(max(1, whole.told))) }
}

/// How the length of an edge follows from its strength: the stronger, the shorter.
package enum LengthRule: Hashable, Sendable {
  /// The largest strength divided by the strength: twice as strong is half as long.
  ///
  /// Opsahl, Agneessens and Skvoretz (2010), doi:10.1016/j.socnet.2010.03.006. An edge of strength 0
  /// is infinitely long: no path leads along it.
  case ratio
  /// The largest strength plus 1 minus the strength: on a scale of 5, a 5 is 1 long and a 1 is 5.
  case difference
}

/// Rows of a graph with how long each edge is.
struct EdgeLengths: Sendable {
  let rows: Rows
  /// How long the edge to each of the neighbors in `rows` is; infinite where no path leads.
  let lengths: [Double]
  /// The largest finite length when all finite lengths are whole numbers up to 4,096, else nothing.
  let largestWhole: Int?

  /// The lengths by a rule, up to a scale that leaves the shortest paths as they are.
  ///
  /// Whole numbers are taken where that can be exact: with strengths 1 to 5 the lengths 5/5, 5/4,
  /// 5/3, 5/2 and 5/1 become 12, 15, 20, 30 and 60, so that paths of equal length are found equal.
  init(of rows: Rows, rule: LengthRule) {
    self.rows = rows
    let largest = rows.strengths.max() ?? 0
    let multiple = rule == .ratio ? Self.commonMultiple(of: rows.strengths) : nil
    lengths = rows.strengths.map { strength in
      let length =
        switch rule {
        case .ratio: (multiple ?? largest) / strength
        case .difference: largest - strength + 1
        }
      return length.isFinite && length > 0 ? length : .infinity
    }
    let finite = lengths.filter { $0.isFinite }
    let areWhole = finite.allSatisfy { $0 <= 4_096 && $0 == $0.rounded() }
    largestWhole = areWhole ? Int(finite.max() ?? 1) : nil
  }

  /// The rows without the edges along which no path leads, with lengths in the place of strengths.
  var passable: Rows {
    guard lengths.contains(.infinity) else {
      return Rows(offsets: rows.offsets, neighbors: rows.neighbors, strengths: lengths)
    }
    var (offsets, neighbors): ([Int32], [Int32]) = ([0], [])
    for node in 0..<rows.count {
      neighbors += rows.range(of: node).filter { lengths[$0].isFinite }.map { rows.neighbors[$0] }
      offsets.append(Int32(neighbors.count))
    }
    return Rows(
      offsets: offsets, neighbors: neighbors, strengths: lengths.filter { $0.isFinite })
  }

  /// Whether two lengths of paths are the same but for rounding.
  static func areEqual(_ first: Double, _ second: Double) -> Bool {
    first == second || abs(first - second) <= 1e-10 * max(first, second)
  }

  /// The smallest number that all strengths divide, where they are few whole numbers.
  private static func commonMultiple(of strengths: [Double]) -> Double? {
    var multiple = 1
    for strength in Set(strengths) where strength > 0 {
      guard strength <= 4_096, strength == strength.rounded() else { return nil }
      multiple *= Int(strength) / greatestCommonDivisor(multiple, Int(strength))
      guard multiple <= 4_096 else { return nil }
    }
    return Double(multiple)
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
  }
}

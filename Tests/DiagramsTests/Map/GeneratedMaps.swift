import Graphs
import Graphviz
import Testing

@testable import Diagrams

/// A map of an invented network, for the tests of its geometry.
struct GeneratedMap: Sendable, CustomTestStringConvertible {
  let partners: Int
  let ties: Int
  let meetings: Int
  let columns: [MapProblem.Column]
  let seed: UInt64

  var testDescription: String {
    "\(partners) partners, \(ties) ties, \(meetings) meetings, \(columns.count) domains"
  }

  private static let domains: [MapProblem.Column] = [
    .left, .middle, .middle, .middle, .right, .right, .right,
  ]

  /// Sparse and dense ones, with and without meetings, with columns that are empty.
  static let all: [GeneratedMap] = [
    GeneratedMap(partners: 6, ties: 5, meetings: 1, columns: domains, seed: 1),
    GeneratedMap(partners: 12, ties: 12, meetings: 2, columns: domains, seed: 2),
    GeneratedMap(partners: 20, ties: 28, meetings: 3, columns: domains, seed: 3),
    GeneratedMap(partners: 25, ties: 20, meetings: 6, columns: domains, seed: 4),
    GeneratedMap(partners: 45, ties: 55, meetings: 4, columns: domains, seed: 5),
    GeneratedMap(partners: 45, ties: 60, meetings: 0, columns: domains, seed: 6),
    GeneratedMap(partners: 14, ties: 16, meetings: 2, columns: [.left, .right], seed: 7),
    GeneratedMap(partners: 14, ties: 16, meetings: 0, columns: [.left, .right], seed: 8),
    GeneratedMap(partners: 14, ties: 16, meetings: 2, columns: [.middle, .middle], seed: 9),
    GeneratedMap(partners: 9, ties: 10, meetings: 2, columns: [.left], seed: 10),
    GeneratedMap(partners: 9, ties: 10, meetings: 0, columns: [.middle], seed: 11),
    GeneratedMap(partners: 16, ties: 20, meetings: 2, columns: [.right, .right], seed: 12),
  ]

  /// What the map has to show, in letters of a size.
  func problem(letter: Double) -> MapProblem {
    var generator = SplitMix64(seed: seed)
    let containers = columns.enumerated().map { index, column in
      MapProblem.Container(
        id: "d\(index)", column: column,
        headings: [Size(width: 6 * letter, height: 2.1 * letter)])
    }
    let cards = (0..<partners).map { number in
      MapProblem.Card(
        id: "p\(number)", container: "d\(Int.random(in: 0..<columns.count, using: &generator))",
        forms: [
          Size(width: Double.random(in: 5...16, using: &generator) * letter, height: 2.4 * letter),
          Size(width: 0, height: 3.6 * letter),
        ])
    }
    let pills = (0..<meetings).map { number in
      MapProblem.Pill(
        id: "o\(number)", forms: [Size(width: 10 * letter, height: 1.9 * letter)])
    }
    var lines = ties(using: &generator)
    for pill in pills {
      for card in cards where Int.random(in: 0..<partners, using: &generator) < 4 {
        lines.append(
          MapProblem.Line(
            id: pill.id + card.id, from: card.id, to: pill.id, tone: .grey, bundle: pill.id))
      }
    }
    return MapProblem(containers: containers, cards: cards, pills: pills, lines: lines)
  }

  private func ties(using generator: inout SplitMix64) -> [MapProblem.Line] {
    var seen: Set<[Int]> = []
    return (0..<ties).compactMap { number in
      let isOfHub = Int.random(in: 0..<3, using: &generator) == 0
      let one = isOfHub ? 0 : Int.random(in: 0..<partners, using: &generator)
      let other = Int.random(in: 0..<partners, using: &generator)
      guard one != other, seen.insert([one, other].sorted()).inserted else { return nil }
      let isRed = number % 7 == 6 && number < 40
      return MapProblem.Line(
        id: "t\(number)", from: "p\(one)", to: "p\(other)", tone: isRed ? .red : .dark,
        hasTip: !isRed && number % 3 == 0, isNumbered: isRed, pull: isRed ? 0.7 : 3)
    }
  }
}

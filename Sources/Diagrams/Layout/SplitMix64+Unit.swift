import Graphs

extension SplitMix64 {
  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// An index below a bound.
  mutating func index(below bound: Int) -> Int { Int(unit() * Double(bound)) }
}

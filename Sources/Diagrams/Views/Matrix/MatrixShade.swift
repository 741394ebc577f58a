import Graphviz
import NetworkAnalysis

/// How dark a cell is: by the share of its pairs that is tied.
enum MatrixShade: Int, CaseIterable {
  /// No tie is in view.
  case none
  /// Too few pairs or answers for a share.
  case unsure
  /// Up to a quarter.
  case quarter
  /// Up to a half.
  case half
  /// Up to three quarters.
  case threeQuarters
  /// More.
  case most

  init(_ cell: MixingMatrix.Cell, isSure: Bool) {
    switch (cell.ties, isSure ? cell.density : nil) {
    case (0, _): self = .none
    case (_, nil): self = .unsure
    case (_, let share?) where share <= 0.25: self = .quarter
    case (_, let share?) where share <= 0.5: self = .half
    case (_, let share?) where share <= 0.75: self = .threeQuarters
    default: self = .most
    }
  }

  /// Light enough for dark letters.
  var fill: Color {
    switch self {
    case .none: .white
    case .unsure: Color(hex: 0xE6E6E6)
    case .quarter: Color(hex: 0xDBE8F7)
    case .half: Color(hex: 0xB5CEEC)
    case .threeQuarters: Color(hex: 0x8DB3E0)
    case .most: Color(hex: 0x6698D3)
    }
  }

  /// Cells without a tie have a dashed outline, so that color is not the only carrier.
  var line: LineStyle { self == .none ? .dashed : .solid }
}

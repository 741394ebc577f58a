/// A symmetric positive definite matrix as the product of a triangle and its mirror image.
struct Cholesky {
  private let size: Int
  /// The lower triangle, row after row; what lies above the diagonal is not used.
  private var lower: [Double]

  /// Takes the matrix, of which only the lower triangle is read, row after row.
  ///
  /// - Complexity: O(*n*³).
  init(_ matrix: [Double], size: Int) {
    self.size = size
    lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = lower[row * size + column]
        for place in 0..<column {
          sum -= lower[row * size + place] * lower[column * size + place]
        }
        lower[row * size + column] =
          column == row
          ? max(sum, .leastNormalMagnitude).squareRoot()
          : sum / lower[column * size + column]
      }
    }
  }

  /// The numbers that the matrix turns into the given ones.
  ///
  /// - Complexity: O(*n*²).
  func solve(_ numbers: [Double]) -> [Double] {
    var result = numbers
    for row in 0..<size {
      for column in 0..<row { result[row] -= lower[row * size + column] * result[column] }
      result[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for later in row + 1..<size { result[row] -= lower[later * size + row] * result[later] }
      result[row] /= lower[row * size + row]
    }
    return result
  }
}

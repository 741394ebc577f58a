/// The eigenvector of connected undirected rows that belongs to their largest eigenvalue.
///
/// Each round looks for the best vector in a space of three: the vector so far, the direction in
/// which it grows fastest (its residual), and the direction of the round before. This is the
/// conjugate gradient method for eigenvalues, Knyazev (2001), doi:10.1137/S1064827500366124; all of
/// the earlier rounds work through, at the memory of two.
struct LargestEigenvector {
  /// The eigenvalue, of the strengths as they are in the rows.
  private(set) var eigenvalue = 0.0
  /// The eigenvector, of length 1 and without negative values.
  private(set) var values: [Double]

  /// The vector so far and its image under the adjacency matrix, and so for the other two.
  private var image: [Double]
  private var step: [Double]
  private var stepImage: [Double]
  private var residual: [Double]
  private var residualImage: [Double]

  /// How large a part of the eigenvalue the residual may be in the end.
  private static let precision = 1e-14

  init(of rows: Rows, counting: Counting) {
    values = rows.sums(counting: counting)
    image = [Double](repeating: 0, count: rows.count)
    step = image
    stepImage = image
    residual = image
    residualImage = image
    Self.scale(&values, by: 1 / Vectors.dot(values, values).squareRoot())
    rows.product(with: values, counting: counting, into: &image)
    for _ in 0..<10_000 {
      var growth = findResidual()
      if growth <= Self.precision * eigenvalue {
        // What was carried along from round to round may be off by now: only the product itself
        // shows whether the search is done.
        rows.product(with: values, counting: counting, into: &image)
        growth = findResidual()
        if growth <= 2 * Self.precision * eigenvalue { break }
      }
      rows.product(with: residual, counting: counting, into: &residualImage)
      improve(growth)
    }
    for node in values.indices {
      values[node] = abs(values[node])
    }
  }

  /// Works out by how much and in which direction the image differs from a multiple of the vector.
  private mutating func findResidual() -> Double {
    eigenvalue = Vectors.dot(values, image)
    for node in residual.indices {
      residual[node] = image[node] - eigenvalue * values[node]
    }
    let growth = Vectors.dot(residual, residual).squareRoot()
    if growth > 0 { Self.scale(&residual, by: 1 / growth) }
    // Near the end the residual is mostly rounding, which need not be perpendicular.
    Vectors.add(-Vectors.dot(residual, values), times: values, to: &residual)
    return growth
  }

  /// Takes the best vector of the space of three.
  private mutating func improve(_ growth: Double) {
    makeStepPerpendicular()
    let own = Vectors.dot(residual, residualImage) - eigenvalue
    let cross = Vectors.dot(residual, stepImage)
    let stepOwn = Vectors.dot(step, stepImage) - eigenvalue
    let gain = Self.largestRoot(growth, own, cross, stepOwn)
    let along = gain / growth
    let again = cross == 0 ? 0 : cross * along / (gain - stepOwn)
    let length = (1 + along * along + again * again).squareRoot()
    for node in values.indices {
      step[node] = along * residual[node] + again * step[node]
      stepImage[node] = along * residualImage[node] + again * stepImage[node]
      values[node] = (values[node] + step[node]) / length
      image[node] = (image[node] + stepImage[node]) / length
    }
  }

  /// Takes the parts along the other two out of the step of the round before.
  private mutating func makeStepPerpendicular() {
    let alongValues = Vectors.dot(step, values)
    let alongResidual = Vectors.dot(step, residual)
    Vectors.add(-alongValues, times: values, to: &step)
    Vectors.add(-alongResidual, times: residual, to: &step)
    Vectors.add(-alongValues, times: image, to: &stepImage)
    Vectors.add(-alongResidual, times: residualImage, to: &stepImage)
    let length = Vectors.dot(step, step).squareRoot()
    let factor = length > 1e-150 ? 1 / length : 0
    Self.scale(&step, by: factor)
    Self.scale(&stepImage, by: factor)
  }

  /// By how much the largest eigenvalue of the space of three is above the one so far.
  ///
  /// The matrix is 0, growth, 0 / growth, own, cross / 0, cross, stepOwn; Newton's method comes
  /// down to the largest root from above and cannot pass it.
  private static func largestRoot(
    _ growth: Double, _ own: Double, _ cross: Double, _ stepOwn: Double
  ) -> Double {
    var root = growth + abs(own) + 2 * abs(cross) + abs(stepOwn)
    for _ in 0..<100 {
      let (first, second) = (root - own, root - stepOwn)
      let inner = first * second - cross * cross
      let value = root * inner - growth * growth * second
      let slope = inner + root * (first + second) - growth * growth
      let next = root - value / slope
      guard slope > 0, next < root, next > 0 else { break }
      root = next
    }
    return root
  }

  private static func scale(_ values: inout [Double], by factor: Double) {
    for place in values.indices {
      values[place] *= factor
    }
  }
}

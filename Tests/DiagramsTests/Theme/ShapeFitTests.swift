import Graphviz
import Testing

@testable import Diagrams

struct ShapeFitTests {
  private static let shapes = Shape.allCases.filter { $0 != .point }

  @Test(arguments: shapes)
  func `a label lies inside its shape`(shape: Shape) {
    for label in [SIMD2(30.0, 14.4), SIMD2(96, 28.8), SIMD2(90, 57.6), SIMD2(400, 14.4)] {
      let size = ShapeFit().size(of: shape, around: label)
      #expect(ShapeFit.holds(label, shape: shape, size: size), "\(label) in \(size)")
    }
  }

  @Test func `sizes are whole points and not too small`() {
    let size = ShapeFit().size(of: .box, around: SIMD2(50.2, 14.4))
    #expect(size == SIMD2(67, 28))
    #expect(ShapeFit().size(of: .roundedBox, around: .zero) == SIMD2(40, 28))
  }

  @Test func `the corners of a label stick out of a shape that is too small`() {
    #expect(!ShapeFit.holds(SIMD2(90, 30), shape: .ellipse, size: SIMD2(100, 40)))
    #expect(!ShapeFit.holds(SIMD2(90, 30), shape: .hexagon, size: SIMD2(100, 40)))
    #expect(ShapeFit.holds(SIMD2(90, 30), shape: .box, size: SIMD2(100, 40)))
  }
}

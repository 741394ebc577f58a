#if hasFeature(Embedded)
  @_extern(c, "cos") private func systemCosine(_ angle: Double) -> Double
  @_extern(c, "sin") private func systemSine(_ angle: Double) -> Double
  @_extern(c, "log") private func systemLogarithm(_ number: Double) -> Double
  @_extern(c, "pow") private func systemPower(_ base: Double, _ exponent: Double) -> Double
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Functions of the C library, which a browser gets from a library of its own.
enum ElementaryFunctions {
  /// The point on the circle of radius 1 at an angle in radians.
  static func onCircle(_ angle: Double) -> SIMD2<Double> {
    #if hasFeature(Embedded)
      SIMD2(systemCosine(angle), systemSine(angle))
    #else
      SIMD2(cos(angle), sin(angle))
    #endif
  }

  /// The natural logarithm of a positive number.
  static func logarithm(_ number: Double) -> Double {
    #if hasFeature(Embedded)
      systemLogarithm(number)
    #else
      log(number)
    #endif
  }

  /// A positive number to a power.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    #if hasFeature(Embedded)
      systemPower(base, exponent)
    #else
      pow(base, exponent)
    #endif
  }
}

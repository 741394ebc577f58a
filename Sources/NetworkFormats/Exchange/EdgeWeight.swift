/// What the weights of edges mean.
enum EdgeWeight {
  /// The name under which programs keep the weight of an edge.
  static let name = "weight"

  /// Whether weights can be read as an intensity.
  ///
  /// That is so when all are whole numbers from 0 to 5 and some are not 1: programs write 1 with
  /// every edge when nobody said how strong it is.
  static func isIntensity(_ texts: some Sequence<String>) -> Bool {
    let numbers = Set(texts.map { Double($0.replacing(",", with: ".")) })
    let isWhole = numbers.allSatisfy { number in
      number.map { (0...5).contains($0) && $0 == $0.rounded() } ?? false
    }
    return isWhole && !numbers.isEmpty && numbers != [1]
  }
}

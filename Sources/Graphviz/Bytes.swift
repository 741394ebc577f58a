extension [UInt8] {
  /// Where a pattern begins, from left to right, without overlap.
  func occurrences(of pattern: [UInt8]) -> [Int] {
    guard let first = pattern.first else { return [] }
    var found: [Int] = []
    var index = 0
    while index + pattern.count <= count {
      if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
        found.append(index)
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }

  func replacing(_ pattern: [UInt8], with replacement: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = 0
    for start in occurrences(of: pattern) {
      result += self[rest..<start]
      result += replacement
      rest = start + pattern.count
    }
    return result + self[rest...]
  }
}

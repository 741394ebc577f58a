// In a browser all sorts share one routine, that of places: a sort of the standard library is made anew for each
// type and each order, and takes more room than the rest of what sorts. The results are the same: both are stable.

/// The places of a number of elements in order, by insertion in short runs that are then merged.
///
/// Who calls it sees only its head, so that it is not made anew for each order.
@export(interface)
package func placesInOrder(_ count: Int, _ isBefore: (Int, Int) -> Bool) -> [Int] {
  var places = Array(0..<count)
  var width = 8
  for start in stride(from: 0, to: count, by: width) {
    insert(&places, start..<min(start + width, count), isBefore)
  }
  var merged = places
  while width < count {
    for start in stride(from: 0, to: count, by: 2 * width) {
      let middle = min(start + width, count)
      merge(&merged, places, start..<middle, middle..<min(middle + width, count), isBefore)
    }
    swap(&places, &merged)
    width *= 2
  }
  return places
}

/// Puts a short run in order, one place after another.
private func insert(_ places: inout [Int], _ run: Range<Int>, _ isBefore: (Int, Int) -> Bool) {
  for end in run {
    let place = places[end]
    var hole = end
    while hole > run.lowerBound, isBefore(place, places[hole - 1]) {
      places[hole] = places[hole - 1]
      hole -= 1
    }
    places[hole] = place
  }
}

/// Merges two neighboring runs that are in order; of equals, that of the first run comes first.
private func merge(
  _ merged: inout [Int], _ places: [Int], _ first: Range<Int>, _ second: Range<Int>,
  _ isBefore: (Int, Int) -> Bool
) {
  var (one, other) = (first.lowerBound, second.lowerBound)
  for slot in first.lowerBound..<second.upperBound {
    if one == first.upperBound
      || other < second.upperBound && isBefore(places[other], places[one])
    {
      merged[slot] = places[other]
      other += 1
    } else {
      merged[slot] = places[one]
      one += 1
    }
  }
}

extension Sequence {
  /// The elements in order.
  package func sorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    let elements = Array(self)
    return placesInOrder(elements.count) { isBefore(elements[$0], elements[$1]) }
      .map { elements[$0] }
  }
}

extension Sequence where Element: Comparable {
  /// The elements in order.
  package func sorted() -> [Element] {
    sorted { $0 < $1 }
  }
}

extension MutableCollection where Self: RandomAccessCollection {
  /// Puts the elements in order.
  package mutating func sort(by isBefore: (Element, Element) -> Bool) {
    var place = startIndex
    for element in sorted(by: isBefore) {
      self[place] = element
      formIndex(after: &place)
    }
  }
}

extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
  /// Puts the elements in order.
  package mutating func sort() {
    sort { $0 < $1 }
  }
}

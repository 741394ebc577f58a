/// An e-mail address or phone number in a text that should hold none.
package enum Contact: Hashable {
  case email
  case phone

  /// Looks for one; an address goes before a number.
  package init?(in text: String) {
    guard Self.mayHoldContact(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    if Self.holdsAddress(scalars) {
      self = .email
      return
    }
    let rest = Self.withoutDates(scalars)
    guard rest.indices.contains(where: { Self.isPhone(at: $0, of: rest) }) else { return nil }
    self = .phone
  }

  /// A quick look: an e-mail address has an at sign and a phone number ten digits.
  private static func mayHoldContact(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { digits += 1 }
    }
    return digits >= 10
  }
}

// Addresses.
extension Contact {
  /// Whether there is an at sign after a letter and before a name with a dot.
  private static func holdsAddress(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { place in
      guard text[place] == "@", place > 0,
        isOfName(text[place - 1]) || ".+".unicodeScalars.contains(text[place - 1])
      else { return false }
      let host = text[(place + 1)...].prefix(while: isOfName)
      let dot = host.endIndex
      return !host.isEmpty && dot + 1 < text.count && text[dot] == "." && isOfName(text[dot + 1])
    }
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return scalar == "-" || properties.isAlphabetic || properties.generalCategory == .decimalNumber
      || properties.generalCategory == .connectorPunctuation
      || properties.generalCategory == .nonspacingMark
  }
}

// Numbers.
extension Contact {
  /// The text with a letter in place of every day as it is written in Dutch (`15-03-2020`), which has
  /// as many digits as half a phone number.
  private static func withoutDates(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    var place = 0
    while place < text.count {
      if let end = endOfDate(at: place, of: text) {
        rest.append("x")
        place = end
      } else {
        rest.append(text[place])
        place += 1
      }
    }
    return rest
  }

  private static func endOfDate(at start: Int, of text: [Unicode.Scalar]) -> Int? {
    for dayEnd in [start + 2, start + 1] where isShort(start..<dayEnd, of: text, upTo: "3") {
      for monthEnd in [dayEnd + 3, dayEnd + 2]
      where isSeparator(at: dayEnd, of: text)
        && isShort((dayEnd + 1)..<monthEnd, of: text, upTo: "1")
        && isSeparator(at: monthEnd, of: text)
      {
        let year = (monthEnd + 1)..<(monthEnd + 5)
        guard year.upperBound <= text.count, year.allSatisfy({ isDigit(at: $0, of: text) }),
          !isDigit(at: year.upperBound, of: text)
        else { continue }
        let century = (text[year.lowerBound], text[year.lowerBound + 1])
        if century == ("1", "9") || century == ("2", "0") { return year.upperBound }
      }
    }
    return nil
  }

  /// Whether one digit stands there, or two of which the first is at most some digit.
  private static func isShort(
    _ range: Range<Int>, of text: [Unicode.Scalar], upTo most: Unicode.Scalar
  ) -> Bool {
    range.allSatisfy { isDigit(at: $0, of: text) }
      && (range.count == 1 || text[range.lowerBound] <= most)
  }

  private static func isSeparator(at place: Int, of text: [Unicode.Scalar]) -> Bool {
    place < text.count && "-/.".unicodeScalars.contains(text[place])
  }

  /// Whether a number begins there: ten digits from 06 or an area code, or nine after +31 or 0031.
  private static func isPhone(at start: Int, of text: [Unicode.Scalar]) -> Bool {
    if text[start] == "+" { return isAbroad(after: start + 1, of: text) }
    guard text[start] == "0" else { return false }
    if start + 1 < text.count, text[start + 1] == "0", isAbroad(after: start + 2, of: text) {
      return true
    }
    guard !isDigit(at: start - 1, of: text), isDigit(at: start + 1, of: text) else { return false }
    if text[start + 1] == "6" { return endsAfter(8, from: start + 2, of: text) }
    return text[start + 1] != "0" && isDigit(at: start + 2, of: text)
      && endsAfter(7, from: start + 3, of: text)
  }

  private static func isAbroad(after start: Int, of text: [Unicode.Scalar]) -> Bool {
    guard start + 1 < text.count, text[start] == "3", text[start + 1] == "1" else { return false }
    let first = pastMarks(start + 2, of: text)
    let candidates =
      first < text.count && text[first] == "0"
      ? [pastMarks(first + 1, of: text)] : [first]
    return candidates.contains { place in
      isDigit(at: place, of: text) && text[place] != "0" && endsAfter(8, from: place + 1, of: text)
    }
  }

  /// Whether just so many digits follow, with at most three marks before each.
  private static func endsAfter(_ count: Int, from start: Int, of text: [Unicode.Scalar]) -> Bool {
    var place = start
    for _ in 0..<count {
      place = pastMarks(place, of: text)
      guard isDigit(at: place, of: text) else { return false }
      place += 1
    }
    return !isDigit(at: place, of: text)
  }

  /// The place after at most three marks that may stand between the digits of a number.
  private static func pastMarks(_ start: Int, of text: [Unicode.Scalar]) -> Int {
    var place = start
    while place < text.count, place < start + 3, isMark(text[place]) { place += 1 }
    return place
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "()./-".unicodeScalars.contains(scalar) || ("\u{2010}"..."\u{2013}").contains(scalar)
      || scalar.properties.isWhitespace
  }

  private static func isDigit(at place: Int, of text: [Unicode.Scalar]) -> Bool {
    text.indices.contains(place) && ("0"..."9").contains(text[place])
  }
}

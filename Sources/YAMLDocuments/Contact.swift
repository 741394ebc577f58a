/// An e-mail address or phone number in a text that should hold none.
enum Contact: Hashable {
  case email
  case phone

  init?(in text: String) {
    guard Self.mayHoldContact(text) else { return nil }
    if text.split(separator: " ").contains(where: Self.isEmail) {
      self = .email
    } else if Self.holdsPhoneNumber(text) {
      self = .phone
    } else {
      return nil
    }
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

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }

  /// Ten digits that begin with 0, or more that begin with +31 or 0031, with spaces and dashes between.
  private static func holdsPhoneNumber(_ text: String) -> Bool {
    var digits = ""
    for character in text + "." {
      if character.isASCII && character.isNumber || character == "+" && digits.isEmpty {
        digits.append(character)
      } else if !" -()".contains(character) || digits.isEmpty {
        if isPhoneNumber(digits) { return true }
        digits = ""
      }
    }
    return false
  }

  private static func isPhoneNumber(_ digits: String) -> Bool {
    digits.count == 10 && digits.hasPrefix("0") || digits.count == 12 && digits.hasPrefix("+31")
      || digits.count == 13 && digits.hasPrefix("0031")
  }
}

/// An e-mail address or phone number in a text that should hold none.
enum Contact: Hashable {
  case email
  case phone

  init?(in text: String) {
    guard Self.mayHoldContact(text) else { return nil }
    if text.firstMatch(of: Self.address) != nil {
      self = .email
      return
    }
    let rest = text.replacing(Self.date, with: "x")
    guard (rest.firstMatch(of: Self.home) ?? rest.firstMatch(of: Self.abroad)) != nil else {
      return nil
    }
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

  private static var address: Regex<Substring> { /[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+/ }

  /// A day as it is written in Dutch, which has as many digits as half a phone number.
  private static var date: Regex<Substring> {
    /[0-3]?[0-9][\-\/.][01]?[0-9][\-\/.](?:19|20)[0-9]{2}(?![0-9])/
  }

  /// Ten digits that begin with 06 or an area code.
  private static var home: Regex<Substring> {
    #/
    (?: ^ | [^0-9] ) 0
    (?: 6 (?: [\s().\/\-\u{2010}-\u{2013}]{0,3} [0-9] ){8}
      | [1-9][0-9] (?: [\s().\/\-\u{2010}-\u{2013}]{0,3} [0-9] ){7} )
    (?! [0-9] )
    /#
  }

  /// Nine digits after +31 or 0031, with or without (0).
  private static var abroad: Regex<Substring> {
    #/
    (?: \+ | 00 ) 31 [\s().\/\-\u{2010}-\u{2013}]{0,3} (?: 0 [\s().\/\-\u{2010}-\u{2013}]{0,3} )?
    [1-9] (?: [\s().\/\-\u{2010}-\u{2013}]{0,3} [0-9] ){8}
    (?! [0-9] )
    /#
  }
}

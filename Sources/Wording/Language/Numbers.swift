/// Numbers as people read them, without help of the system's locale.
package enum Number {
  /// A number with at most so many decimals, and a comma in Dutch: "0,25"; "–" when undefined.
  package static func text(_ value: Double?, decimals: Int, _ language: Language) -> String {
    guard let value, value.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int64(scaled) / Int64(scale)
    var digits = String(Int64(scaled) % Int64(scale))
    while digits.utf8.count < decimals { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let point = language == .dutch ? "," : "."
    return digits.isEmpty || decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(point)\(digits)"
  }

  /// A number in full precision, with a comma in Dutch.
  package static func full(_ value: Double, _ language: Language) -> String {
    let text = digits(value, wholeBelow: 9e18)
    guard language == .dutch else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// The shortest digits that give the number back; below a limit a whole number has no fraction.
  static func digits(_ value: Double, wholeBelow limit: Double) -> String {
    value == value.rounded() && value.magnitude < limit ? "\(Int64(value))" : "\(value)"
  }
}

extension Language {
  /// A whole number as in a sentence, with its thousands set apart: "250.000", in English "250,000".
  package func number(_ value: Int) -> String {
    let mark = self(nl: ".", en: ",")
    var text = ""
    var digits = String(value.magnitude)
    while digits.utf8.count > 3 {
      text = mark + digits.suffix(3) + text
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + digits + text
  }
}

/// Numbers as people read them, without help of the system's locale.
package enum Number {
  /// A number with at most so many decimals, and a comma in Dutch: "0,25"; "–" when undefined.
  package static func text(_ value: Double?, decimals: Int, _ language: Language) -> String {
    guard let value, value.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int(scaled) / Int(scale)
    let part = Int(scaled) % Int(scale)
    var digits = String(part)
    while digits.count < decimals { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let point = language == .dutch ? "," : "."
    return digits.isEmpty || decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(point)\(digits)"
  }

  /// A number in full precision, with a comma in Dutch.
  package static func full(_ value: Double, _ language: Language) -> String {
    var text = value == value.rounded() && value.magnitude < 9e15 ? "\(Int(value))" : "\(value)"
    if language == .dutch, let point = text.firstIndex(of: ".") {
      text.replaceSubrange(point...point, with: ",")
    }
    return text
  }
}

extension Language {
  /// A whole number as in a sentence, with its thousands set apart: "250.000", in English "250,000".
  package func number(_ value: Int) -> String {
    let mark = Text(nl: ".", en: ",")(self)
    let digits = Array(String(value.magnitude))
    let first = digits.count % 3
    let starts = (first == 0 ? [] : [0]) + Array(stride(from: first, to: digits.count, by: 3))
    let groups = zip(starts, starts.dropFirst() + [digits.count]).map { String(digits[$0..<$1]) }
    return (value < 0 ? "-" : "") + groups.joined(separator: mark)
  }
}

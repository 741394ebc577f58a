/// A reader of comma-separated text by the letter of RFC 4180, with a separator of choice.
enum CSVReader {
  static func rows(_ text: String, separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if scalars.first == "\"" {
          cell.append(scalar)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == separator || scalar == "\n" {
        rows[rows.count - 1].append(String(cell))
        cell.removeAll()
        if scalar == "\n" { rows.append([]) }
      } else if scalar != "\r" {
        cell.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}

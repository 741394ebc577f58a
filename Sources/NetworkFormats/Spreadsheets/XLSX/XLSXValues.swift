import CoalitionModel

/// What the cells of a workbook mean.
struct XLSXValues {
  /// The texts that cells refer to by number.
  let texts: XLSXTexts
  /// The number formats.
  let styles: XLSXStyles
  /// Whether days are counted from 1904 instead of 1900.
  let since1904: Bool

  /// A cell as the file writes it.
  struct Written {
    /// The kind of value (`t`), the number of the style (`s`).
    let kind: String
    let style: String?
    /// The value (`v`), the text inside the cell (`is`), whether there is a formula (`f`).
    var value: String?
    var text: String?
    var hasFormula = false
  }

  /// What the cell holds; a diagnostic when that cannot be told.
  func content(of cell: Written, at place: Place) throws(InvalidFile) -> SheetTable.Cell.Content {
    if cell.kind == "inlineStr" { return Self.text(cell.text ?? "") }
    guard let value = cell.value, !value.isEmpty || cell.kind == "str" else {
      return cell.hasFormula ? .uncalculated : .empty
    }
    switch cell.kind {
    case "s":
      guard let text = texts[value] else { throw InvalidFile([.unknownText(value, at: place)]) }
      return Self.text(text)
    case "str": return Self.text(EscapedText.decoded(value))
    case "b": return .flag(value == "1" || value == "true")
    case "e": return .mistake(value)
    case "d": return .date(String(value.prefix(10)))
    case "n":
      guard let number = Double(Spelling.trimmed(value)), number.isFinite else {
        throw InvalidFile([.impossibleValue(value, at: place)])
      }
      return content(of: number, format: styles.format(cell.style))
    default: throw InvalidFile([.impossibleValue(cell.kind, at: place)])
    }
  }

  private static func text(_ text: String) -> SheetTable.Cell.Content {
    text.isEmpty ? .empty : .text(text)
  }

  /// A date is as exact as the cell shows it; its time of day is left out.
  private func content(of number: Double, format: NumberFormat) -> SheetTable.Cell.Content {
    if case .number = format { return .number(number) }
    guard let date = SerialDate(number, since1904: since1904) else { return .number(number) }
    switch format {
    case .number: return .number(number)
    case .year: return .date(String(date.day.prefix(4)))
    case .month: return .date(String(date.day.prefix(7)))
    case .day: return .date(date.day)
    case .time: return .text(date.time)
    case .duration: return .text(SerialDate.time(Int((number * 86_400).rounded())))
    }
  }
}

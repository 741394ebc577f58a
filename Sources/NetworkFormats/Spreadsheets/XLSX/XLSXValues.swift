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

  /// What the cell holds; when that cannot be told, it is noted.
  func content(
    of cell: Written, at place: Place, noting diagnostics: inout [Diagnostic]
  ) -> SheetTable.Cell.Content {
    if cell.kind == "inlineStr" { return Self.text(cell.text ?? "") }
    guard let value = cell.value, !value.isEmpty || cell.kind == "str" else {
      return cell.hasFormula ? .uncalculated : .empty
    }
    switch cell.kind {
    case "s":
      if let text = texts[value] { return Self.text(text) }
      diagnostics.append(.unknownText(value, at: place))
    case "str": return Self.text(EscapedText.decoded(value))
    case "b": return .flag(value == "1" || value == "true")
    case "e": return .mistake(value)
    case "d": return .date(String(value.prefix(10)))
    case "n":
      if let number = Double(Spelling.trimmed(value)), number.isFinite {
        return content(of: number, format: styles.format(cell.style))
      }
      diagnostics.append(.impossibleValue(value, at: place))
    default: diagnostics.append(.impossibleValue(cell.kind, at: place))
    }
    return .unreadable
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

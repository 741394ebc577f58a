import CoalitionModel

/// Whether a sheet takes part in what is read.
enum SheetVisibility {
  /// It is read.
  case read
  /// It is left out, without a word or with a warning.
  case leftOut(Diagnostic?)

  private static let marks = ["(ignore)", "(negeer)"]

  /// A sheet is left out when it is hidden, or when its name ends with `(ignore)` or `(negeer)`.
  ///
  /// A sheet that is both was made for the spreadsheet program only: nothing is said about it.
  init(name: String, isHidden: Bool, file: String) {
    let place = Place(file: file, sheet: name)
    let isMarked = Self.marks.contains { Spelling.folded(name).hasSuffix($0) }
    switch (isHidden, isMarked) {
    case (false, false): self = .read
    case (true, false): self = .leftOut(.hiddenSheet(place))
    case (false, true): self = .leftOut(.ignoredSheet(place))
    case (true, true): self = .leftOut(nil)
    }
  }
}

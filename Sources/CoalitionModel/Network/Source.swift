public import Wording

/// A document from which statements come.
public struct Source: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the document.
  public var id: String
  /// The title.
  public var title: String
  /// When it appeared.
  public var date: PartialDate?
  /// Who published it.
  public var publisher: String?

  /// Creates a source.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// The passage of a source on which a statement rests.
public struct Citation: Hashable, Sendable {
  /// The id of the source.
  public var source: Source.ID
  /// Where in the source, or its words.
  public var passage: String?
  /// How sure an outside fact is; `nil` for what the source itself states.
  public var confidence: Confidence?

  /// Creates a citation.
  public init(source: Source.ID, passage: String? = nil, confidence: Confidence? = nil) {
    self.source = source
    self.passage = passage
    self.confidence = confidence
  }
}

/// A year, a month or a day, as exact as the source gives it.
public struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int?
  /// The day of the month.
  public let day: Int?

  /// Reads `2020`, `2020-03` or `2020-03-15`; anything else, and a day that does not exist, is `nil`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
    let widths = zip(parts, [4, 2, 2])
    guard widths.allSatisfy({ $0.count == $1 }), (1800...2200).contains(numbers[0]) else {
      return nil
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  /// A date of which the numbers are known to be good.
  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public var description: String {
    [year, month, day].compactMap { $0 }
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }

  public static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month ?? 0, first.day ?? 0) < (
      second.year, second.month ?? 0, second.day ?? 0
    )
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate {
  private static let months: [Text] = [
    Text(nl: "januari", en: "January"), Text(nl: "februari", en: "February"),
    Text(nl: "maart", en: "March"), Text(nl: "april", en: "April"), Text(nl: "mei", en: "May"),
    Text(nl: "juni", en: "June"), Text(nl: "juli", en: "July"),
    Text(nl: "augustus", en: "August"), Text(nl: "september", en: "September"),
    Text(nl: "oktober", en: "October"), Text(nl: "november", en: "November"),
    Text(nl: "december", en: "December"),
  ]

  /// The date as one writes it in a sentence, such as "15 maart 2020" or "maart 2020".
  public func words(_ language: Language) -> String {
    let name = month.map { Self.months[$0 - 1](language) }
    return [day.map(String.init), name, String(year)].compactMap { $0 }.joined(separator: " ")
  }
}

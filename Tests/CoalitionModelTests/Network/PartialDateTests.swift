import CoalitionModel
import Testing
import Wording

@Suite struct PartialDateTests {
  @Test func `a year, a month and a day are as exact as they were given`() throws {
    let year = try #require(PartialDate("2020"))
    #expect([year.year, year.month, year.day] == [2020, nil, nil])
    let month = try #require(PartialDate("2020-03"))
    #expect([month.year, month.month, month.day] == [2020, 3, nil])
    let day = try #require(PartialDate("2020-03-15"))
    #expect([day.year, day.month, day.day] == [2020, 3, 15])
  }

  @Test(arguments: ["2020", "2020-03", "2020-12-05", "2000-02-29", "1800", "2200-12-31"])
  func `a date is written as it was read`(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    ("2020-02-29", true), ("2021-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
    ("2024-02-30", false), ("2020-04-31", false), ("2020-06-30", true), ("2020-12-31", true),
    ("2020-12-32", false), ("2020-01-00", false), ("2020-13", false), ("2020-00", false),
    ("2020-13-01", false),
  ])
  func `only a day that exists is a date`(_ text: String, _ exists: Bool) {
    #expect((PartialDate(text) != nil) == exists)
  }

  @Test(arguments: [
    "", "20", "20200", "2020-3", "2020-03-5", "2020-03-15-01", "15-03-2020", "2020/03/15", "-2020",
    "2020-", "2020--01", "+202", "1799", "2201", " 2020", "maart 2020", "٢٠٢٠", "2020-2022",
  ])
  func `anything else is not a date`(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("2020", "2020", "2020"), ("2019-11", "november 2019", "November 2019"),
    ("2024-03-05", "5 maart 2024", "5 March 2024"),
  ])
  func `a date in a sentence has its month in words`(
    _ text: String, _ dutch: String, _ english: String
  ) {
    #expect(PartialDate(text)?.words(.dutch) == dutch)
    #expect(PartialDate(text)?.words(.english) == english)
  }

  @Test func `dates are ordered, and a year comes before its months`() {
    let texts = ["2019-12-31", "2020", "2020-01", "2020-01-01", "2020-02", "2021"]
    #expect(texts.reversed().compactMap(PartialDate.init).sorted().map(\.description) == texts)
  }
}

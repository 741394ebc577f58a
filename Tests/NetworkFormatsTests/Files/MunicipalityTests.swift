import CoalitionModel
import NetworkFormats
import TestSupport
import Testing
import Wording

/// The municipalities of the country through the years, as the tables of this repository tell them.
@Suite struct MunicipalityTests {
  private static let book = Result {
    try RegionFile(at: Repository.path(of: "regions")).wholeBook()
  }

  // CBS, "Gemeentelijke indeling" of each year.
  @Test(arguments: [
    ("2018-01-01", 380), ("2019-01-01", 355), ("2020-01-01", 355), ("2021-01-01", 352),
    ("2022-01-01", 345), ("2022-03-24", 344), ("2023-01-01", 342), ("2024-01-01", 342),
  ])
  func `there are as many municipalities as on that day`(_ day: String, _ count: Int) throws {
    let date = try #require(PartialDate(day))
    #expect(try Self.book.get().municipalities(on: date).count == count)
  }

  @Test func `each of today lies in one province, one safety region and one GGD region`() throws {
    let book = try Self.book.get()
    let kinds = Dictionary(uniqueKeysWithValues: book.regions.map { ($0.id, $0.kind) })
    let today = book.municipalities(on: nil)
    #expect(today.count == 342 && Set(today.map(\.code)).count == 342)
    for kind in [RegionKind.province, .safety, .ggd] {
      let lacking = today.filter { region in
        region.liesIn.count { kinds[$0.region] == kind } != 1
      }
      #expect(lacking.map(\.id) == [], "\(kind)")
      #expect(book.regions.count { $0.kind == kind } == (kind == .province ? 12 : 25))
    }
  }

  @Test func `each region and membership has a source`() throws {
    let book = try Self.book.get()
    let (known, cited) = (Set(book.regions.map(\.id)), Set(book.sources.map(\.id)))
    #expect(known.count == book.regions.count)
    for region in book.regions {
      let citations = region.citations + region.liesIn.flatMap(\.citations)
      #expect(!region.citations.isEmpty && citations.allSatisfy { cited.contains($0.source) })
      #expect(region.liesIn.allSatisfy { known.contains($0.region) && $0.confidence != nil })
      #expect(region.mergedInto.allSatisfy(known.contains), "\(region.id)")
    }
  }

  @Test(arguments: [
    ("Den Haag", "GM0518"), ("'s-Gravenhage", "GM0518"), ("gemeente Den Haag", "GM0518"),
    ("GM0796", "GM0796"), ("Den Bosch", "GM0796"), ("Beek (L.)", "GM0888"),
    ("Sudwest Fryslan", "GM1900"), ("Tietjerksteradeel", "GM0737"),
  ])
  func `a municipality is found by each of its names`(_ name: String, _ code: String) throws {
    #expect(try MunicipalityIndex(of: Self.book.get(), on: nil)[name]?.code == code)
  }

  @Test func `a network finds the municipalities of its own date`() throws {
    let regions = Repository.path(of: "regions")
    let network = { (year: String, place: String) in
      "peildatum: \(year)\npartners: [{id: a, naam: A, regios: [\(place)]}]"
    }
    try withFiles([
      "then.yaml": network("2019", "Appingedam"), "later.yaml": network("2021-06", "Appingedam"),
      "now.yaml": network("2021-06", "Eemsdelta"), "early.yaml": network("2019", "Eemsdelta"),
    ]) { folder in
      let then = try NetworkFormats.network(at: folder + "/then.yaml", regions: regions).network
      #expect(then.regions.map(\.id).contains("appingedam"))
      let now = try NetworkFormats.network(at: folder + "/now.yaml", regions: regions).network
      let area = now.regions.first { $0.id == "eemsdelta" }
      #expect(area?.liesIn.map(\.region).contains("ggd-groningen") == true)
      for (file, words) in [
        ("later", "Appingedam is sinds 1 januari 2021 geen gemeente meer; bedoelt u 'Eemsdelta'?"),
        ("early", "Eemsdelta was toen (2019) nog geen gemeente; dat is het sinds 1 januari 2021"),
      ] {
        let mistake = #expect(throws: InvalidFile.self) {
          try NetworkFormats.network(at: folder + "/\(file).yaml", regions: regions)
        }
        #expect(mistake?.diagnostics.count == 1)
        #expect(mistake?.diagnostics.first?.line(.dutch).contains(words) == true)
      }
    }
  }
}

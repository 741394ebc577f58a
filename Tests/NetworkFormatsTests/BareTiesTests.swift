import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// A list of ties without a list of partners.
@Suite struct BareTiesTests {
  static let text = """
    netwerk: Kaal
    verbindingen:
      - {van: Kraamzorg, naar: JGZ}
      - {van: JGZ, naar: Huisartsen}
      - from: Kraamzorg
        target: Huisartsen

    """

  @Test func `the ends of the ties are the partners, in the order of the file`() throws {
    let network = try NetworkFormat.loading(Self.text).network
    #expect(network.partners.map(\.id) == ["Kraamzorg", "JGZ", "Huisartsen"])
    #expect(network.partners.map(\.name) == ["Kraamzorg", "JGZ", "Huisartsen"])
    #expect(network.partners.allSatisfy { $0.type == nil && $0.status == .involved })
    #expect(
      network.ties.map { [$0.from, $0.to] }
        == [["JGZ", "Kraamzorg"], ["Huisartsen", "JGZ"], ["Huisartsen", "Kraamzorg"]])
  }

  @Test func `each partner is named in a warning`() throws {
    let warnings = try NetworkFormat.loading(Self.text).warnings
    let places = [("3:11", "Kraamzorg"), ("3:28", "JGZ"), ("4:22", "Huisartsen")]
    #expect(
      warnings.map { $0.line(.dutch) }
        == places.map {
          "a.yaml:\($0): warning: partner '\($1)' is gemaakt uit deze verbinding; "
            + "een lijst 'partners' met types maakt de analyse beter"
        })
    #expect(
      warnings.map { $0.line(.english) }
        == places.map {
          "a.yaml:\($0): warning: partner '\($1)' was made from this tie; "
            + "a list 'partners' with types makes the analysis better"
        })
  }

  @Test func `with a list of partners a tie makes none`() {
    let found = NetworkFormat.complaints(about: Self.text + "partners: [{id: JGZ}]\n")
    #expect(
      found.map(\.found.nl) == [
        "'Kraamzorg' is niet bekend als partner (2 keer; ook op 5:11)",
        "'Huisartsen' is niet bekend als partner (2 keer; ook op 6:13)",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func `an empty end makes no partner`() {
    let found = NetworkFormat.complaints(about: "verbindingen: [{van: A, naar: ''}]\n")
    #expect(
      found.map(\.found.nl) == [
        "partner 'A' is gemaakt uit deze verbinding", "hier ontbreekt 'naar'",
      ])
  }
}

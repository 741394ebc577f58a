import CoalitionModel
import Records
import Wording

// Files that lie beside networks and are none: regions, and coalitions.
extension NetworkDocument {
  /// What is said of a list of regions or coalitions that is read as a network; `nil` for a network.
  var otherList: Message? {
    guard case .mapping(let entries) = root.content else { return nil }
    let keys = Set(entries.map { Spelling.folded($0.key) })
    func holds(_ field: Field) -> Bool {
      !keys.isDisjoint(with: field.term.spellings.map { Spelling.folded($0) })
    }
    guard ![Field.partners, .ties, .structures, .network].contains(where: holds) else { return nil }
    if holds(.coalitions) { return .listOfCoalitions }
    return holds(.regionList) ? .listOfRegions : nil
  }
}

extension Message {
  static let listOfRegions = Message(
    nl: "dit is een lijst van regio's en geen netwerk",
    "noem een netwerk; deze lijst wordt ernaast gelezen",
    en: "this is a list of regions and no network", "name a network; this list is read beside it")

  static let listOfCoalitions = Message(
    nl: "dit is een lijst van coalities en geen netwerk",
    "gebruik 'coalitiekaart coalitions' voor deze lijst",
    en: "this is a list of coalitions and no network",
    "use 'coalitiekaart coalitions' for this list")

  static let leftOutRegions = Message(
    .warning, nl: "dit is een lijst van regio's en geen netwerk; overgeslagen",
    en: "this is a list of regions and no network; left out")

  static let leftOutCoalitions = Message(
    .warning, nl: "dit is een lijst van coalities en geen netwerk; overgeslagen",
    en: "this is a list of coalitions and no network; left out")

  /// The same where the file is left out.
  var asWarning: Message {
    self == .listOfRegions ? .leftOutRegions : .leftOutCoalitions
  }
}

import CoalitionModel

/// What stands in a column, whatever its heading says.
struct ColumnContents: Hashable, Sendable {
  /// How many cells hold something.
  private(set) var filled = 0
  /// The cells that name partners: in which at least two of three names are known, that of the row
  /// itself not counted.
  private(set) var naming: [Place] = []
  /// How many cells hold several known names.
  private(set) var lists = 0
  /// How many different partners are named.
  var distinct: Int { named.count }
  /// How many cells hold a type of partner of the vocabulary, and how many a domain.
  private(set) var types = 0
  private(set) var domains = 0
  /// How many cells hold a word that probably means a domain, those included.
  private(set) var domainWords = 0
  /// How many cells hold a number, and how many a tick.
  private(set) var numbers = 0
  private(set) var ticks = 0
  /// How many cells hold any other text.
  private(set) var texts = 0
  private var named: Set<String> = []

  /// Looks at the cells of a column, each with the name of the partner in its row.
  init(_ cells: some Sequence<(cell: SheetTable.Cell, owner: String)>, known: KnownNames) {
    for (cell, owner) in cells where !cell.isEmpty {
      filled += 1
      switch CellMark(cell) {
      case .number: numbers += 1
      case .present: ticks += 1
      case .word(let text):
        texts += 1
        look(at: text, cell.place, owner, known)
      case .frequency: texts += 1
      case .blank, .absent, .unsure: break
      }
    }
  }

  private mutating func look(
    at text: String, _ place: Place, _ owner: String, _ known: KnownNames
  ) {
    if PartnerType(code: text) != nil { types += 1 }
    if Domain(code: text) != nil { domains += 1 }
    if DomainWords.domain(of: text) != nil { domainWords += 1 }
    let own = Spelling.folded(owner)
    let pieces = CellNames(text, among: known).pieces.filter { Spelling.folded($0.text) != own }
    let names = pieces.filter { $0.isKnown }
    guard !names.isEmpty, names.count * 3 >= pieces.count * 2 else { return }
    naming.append(place)
    if names.count > 1 { lists += 1 }
    for name in names { named.insert(Spelling.folded(name.text)) }
  }

  /// Whether the column names partners: at least half of its cells do.
  var namesPartners: Bool { !naming.isEmpty && naming.count * 2 >= filled }
  /// Whether the column gives types of partners: most of its cells do, and more than one.
  var givesTypes: Bool { types >= 2 && types * 3 >= filled * 2 }
  /// Whether the column gives domains: most of its cells do, and more than one.
  var givesDomains: Bool { domains >= 2 && domains * 3 >= filled * 2 }
  /// Whether the column probably gives domains, in words of its own too.
  var looksLikeDomains: Bool { domains >= 2 && domainWords * 3 >= filled * 2 }
}

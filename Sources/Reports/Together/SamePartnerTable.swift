package import CoalitionModel
package import NetworkAnalysis
package import NetworkFormats
package import Wording

/// The partners that may be the same, as a table in which somebody says yes or no.
package struct SamePartnerTable {
  private enum Column: Int, CaseIterable {
    case firstPlace, firstPartner, secondPlace, secondPartner, reason, answer

    var heading: Text {
      switch self {
      case .firstPlace: Text(nl: "gemeente 1", en: "place 1")
      case .firstPartner: Text(nl: "partner 1", en: "partner 1")
      case .secondPlace: Text(nl: "gemeente 2", en: "place 2")
      case .secondPartner: Text(nl: "partner 2", en: "partner 2")
      case .reason: Text(nl: "waarom", en: "why")
      case .answer: Text(nl: "dezelfde?", en: "the same?")
      }
    }
  }

  private static let yes = Text(nl: "ja", en: "yes")
  private static let no = Text(nl: "nee", en: "no")

  private let networks: [PlacedNetwork]

  /// Prepares the table of some networks.
  package init(of networks: [PlacedNetwork]) {
    self.networks = networks
  }

  /// The table with all proposals, and the answers that were given; other pairs that somebody confirmed too.
  package func form(of regional: RegionalNetwork, _ language: Language) -> FormTable {
    let proposed = regional.proposals.map { proposal in
      row(
        proposal.first, proposal.second, proposal.reason(language),
        regional.answer(to: proposal), language)
    }
    let others = regional.answers.filter { answer in
      !regional.proposals.contains {
        min($0.first, $0.second) == answer.first && max($0.first, $0.second) == answer.second
      }
    }.map { row($0.first, $0.second, "", $0.isSame, language) }
    return FormTable(
      name: language(nl: "Dezelfde partners", en: "The same partners"),
      columns: Column.allCases.map { column in
        FormTable.Column(
          column.heading(language), width: 28,
          choices: column == .answer ? [Self.yes(language), Self.no(language)] : [])
      }, rows: proposed + others)
  }

  private func row(
    _ first: PlacedPartner, _ second: PlacedPartner, _ reason: String, _ answer: Bool?,
    _ language: Language
  ) -> [String] {
    let names = [first, second].flatMap { placed in
      [
        networks[placed.network].place,
        networks[placed.network].network.partner(placed.id)?.name ?? "",
      ]
    }
    let said = answer.map { ($0 ? Self.yes : Self.no)(language) }
    return names + [reason, said ?? ""]
  }

  // MARK: Reading it back

  /// The answers of a filled-in table; a row without one is still open.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with every row of which a name or an answer is unknown.
  package func answers(
    in rows: [[FormTable.Cell]], file: String
  ) throws(InvalidFile) -> [RegionalNetwork.Answer] {
    guard let header = rows.firstIndex(where: { !positions(in: $0).isEmpty }) else {
      throw InvalidFile([Diagnostic(.noSamePartners, at: Place(file: file))])
    }
    let columns = positions(in: rows[header])
    var found: [RegionalNetwork.Answer] = []
    var mistakes: [Diagnostic] = []
    for row in rows.dropFirst(header + 1) {
      func cell(_ column: Column) -> FormTable.Cell? {
        columns[column].flatMap { row.indices.contains($0) ? row[$0] : nil }
      }
      guard let said = cell(.answer), let word = said.text, !word.isEmpty else { continue }
      let pair = [
        partner(cell(.firstPlace), cell(.firstPartner), &mistakes),
        partner(cell(.secondPlace), cell(.secondPartner), &mistakes),
      ]
      guard let isSame = answer(word) else {
        mistakes.append(Diagnostic(.noYesOrNo, at: said.place, ["word": Text(word)]))
        continue
      }
      if let first = pair[0], let second = pair[1], first.network != second.network {
        found.append(RegionalNetwork.Answer(first, second, isSame: isSame))
      }
    }
    guard mistakes.isEmpty else { throw InvalidFile(mistakes) }
    return found
  }

  private func positions(in row: [FormTable.Cell]) -> [Column: Int] {
    var found: [Column: Int] = [:]
    for (position, cell) in row.enumerated() {
      let word = Spelling.folded(cell.text ?? "")
      let column = Column.allCases.first { column in
        [column.heading.nl, column.heading.en].contains { Spelling.folded($0) == word }
      }
      if let column, found[column] == nil { found[column] = position }
    }
    return found.count == Column.allCases.count || found[.answer] != nil ? found : [:]
  }

  private func answer(_ word: String) -> Bool? {
    func isIn(_ words: [String]) -> Bool { words.contains(Spelling.folded(word)) }
    if isIn(["ja", "j", "yes", "y", "x"]) { return true }
    return isIn(["nee", "n", "no"]) ? false : nil
  }

  private func partner(
    _ place: FormTable.Cell?, _ name: FormTable.Cell?, _ mistakes: inout [Diagnostic]
  ) -> PlacedPartner? {
    guard let place, let name else { return nil }
    let word = place.text ?? ""
    guard
      let index = networks.firstIndex(where: {
        Spelling.folded($0.place) == Spelling.folded(word)
      })
    else {
      let near = Spelling.nearest(to: word, among: networks.map { $0.place })
      mistakes.append(
        Diagnostic(
          .noSuchPlace, at: place.place, ["word": Text(word)], suggestion: near.map { Text($0) }))
      return nil
    }
    let partners = networks[index].network.partners
    var names = NameIndex(of: Text(nl: "partner", en: "partner"))
    for partner in partners { _ = names.define(partner.id, at: Place(file: "")) }
    for partner in partners { names.call(partner.id, also: [partner.name] + partner.aliases) }
    guard let id = names.id(of: name.text ?? "") else {
      mistakes.append(names.unknown(name.text ?? "", at: name.place))
      return nil
    }
    return PlacedPartner(network: index, id: id)
  }
}

extension Message {
  static let noSamePartners = Message(
    nl: "hier staat niet in welke partners dezelfde zijn",
    "gebruik het bestand dat 'report --together' schreef, met de kolom 'dezelfde?'",
    en: "this does not tell which partners are the same",
    "use the file that 'report --together' wrote, with the column 'the same?'")

  static let noYesOrNo = Message(
    nl: "'{word}' is geen antwoord", "verwacht: ja, nee of leeg",
    en: "'{word}' is no answer", "expected: yes, no or empty")

  static let noSuchPlace = Message(
    nl: "'{word}' is geen plaats van deze netwerken", en: "'{word}' is no place of these networks")
}

package import CoalitionModel
package import NetworkFormats
package import Wording

/// What a map shows, line by line with a code, so that people can say what is not right: on paper, or in
/// a workbook that is read back.
///
/// P is a partner, V a tie (*verbinding*) and O a meeting (*overleg*). The codes count in an order of
/// their own, so the same network gives the same codes whatever the order of its file.
package struct CorrectionForm: Sendable {
  /// A line of the form.
  package struct Item: Hashable, Sendable {
    /// The code of the line: "P01".
    package let code: String
    /// What stands on the map.
    package let words: String
    /// What kind it is and how it stands now.
    package let state: String
    /// The partner or meeting, or the place of the tie in the network.
    let subject: Subject
  }

  /// What a line is about.
  enum Subject: Hashable, Sendable {
    case partner(Partner.ID)
    case tie(Int)
    case meeting(Structure.ID)
  }

  /// The lines: partners, ties, meetings.
  package let items: [Item]
  let language: Language

  /// Lists what a network shows.
  package init(of network: CoalitionNetwork, _ language: Language) {
    self.language = language
    let lister = CorrectionLines(network: network, language: language)
    items = lister.partners + lister.ties + lister.meetings
  }

  /// The form as a table to fill in, with empty lines for what is new.
  package var table: FormTable {
    let new = Array(
      repeating: Array(repeating: "", count: CorrectionColumn.allCases.count), count: 20)
    return FormTable(
      name: language(nl: "Verbeteringen", en: "Corrections"),
      columns: CorrectionColumn.allCases.map { $0.column(language) },
      rows: items.map { item in
        CorrectionColumn.allCases.map { column in
          switch column {
          case .code: item.code
          case .words: item.words
          case .state: item.state
          default: ""
          }
        }
      } + new)
  }
}

/// The lines of a form, kind by kind.
private struct CorrectionLines {
  let network: CoalitionNetwork
  let language: Language

  private func code(_ letter: String, _ place: Int) -> String {
    letter + (place < 9 ? "0" : "") + "\(place + 1)"
  }

  private func name(_ id: Partner.ID) -> String { network.partner(id)?.name ?? id }

  var partners: [CorrectionForm.Item] {
    network.partners.sorted { $0.id < $1.id }.enumerated().map { place, partner in
      CorrectionForm.Item(
        code: code("P", place), words: partner.name, state: partner.status.name(language),
        subject: .partner(partner.id))
    }
  }

  var ties: [CorrectionForm.Item] {
    func key(_ tie: Tie) -> [String] {
      let tie = tie.isDirected ? tie : tie.inOrder
      return [tie.from, tie.to, tie.kind?.code ?? "", tie.standing.code]
    }
    let order = network.ties.indices.sorted { one, other in
      let keys = (key(network.ties[one]), key(network.ties[other]))
      return keys.0 == keys.1 ? one < other : keys.0.lexicographicallyPrecedes(keys.1)
    }
    return order.enumerated().map { place, index in
      let tie = network.ties[index].isDirected ? network.ties[index] : network.ties[index].inOrder
      let kind = tie.kind?.name(language) ?? language(nl: "verbinding", en: "tie")
      return CorrectionForm.Item(
        code: code("V", place),
        words: "\(name(tie.from)) \(tie.isDirected ? "→" : "–") \(name(tie.to))",
        state: "\(kind), \(tie.standing.name(language))", subject: .tie(index))
    }
  }

  var meetings: [CorrectionForm.Item] {
    network.structures.sorted { $0.id < $1.id }.enumerated().map { place, meeting in
      let members = language.list(meeting.members.map(name).sorted())
      return CorrectionForm.Item(
        code: code("O", place),
        words: members.isEmpty ? meeting.name : "\(meeting.name): \(members)",
        state: meeting.standing.name(language), subject: .meeting(meeting.id))
    }
  }
}

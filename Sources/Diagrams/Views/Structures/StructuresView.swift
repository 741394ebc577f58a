import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who takes part in which meeting: partners in rows, meetings as upright lines with a dot per member.
  ///
  /// A meeting is one line, never ties of all with all. Planned meetings are dashed. Of many partners
  /// those in most meetings are named and the others counted. Notes stand beside the lines where that
  /// makes letters larger and leaves room for the names of meetings.
  package static let structures = View(
    name: "structures", aliases: ["overleggen"],
    question: Text(
      nl: "Wie zit in welk overleg?",
      en: "Who is in which meeting?")
  ) { analysis, options in
    structuresDiagram(of: analysis, options)
  }

  private static func structuresDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = StructuresWords(of: analysis, options)
    let content = StructuresContent(of: analysis, options)
    let legend = Legend(
      marks: content.rows.map { $0.mark }, lines: [],
      notes: content.legend(words, options.language),
      options.language)
    return options.larger { areNotesBeside in
      var page = DiagramPage(width: options.width)
      page.addTitle(words.title, words.subtitle(of: content))
      let areNamed = content.areNamed(room: page.room)
      let isRoom = areNamed == content.areNamed(room: page.room(beside: legend.columnWidth))
      page.add(
        { $0.add(content, words) },
        notes: { $0.add(words.lists(of: content, areNamed: areNamed), legend) },
        beside: areNotesBeside && isRoom ? legend.columnWidth : nil)
      page.addFooter(words.footer)
      return page.diagram(
        title: words.title, description: words.description(of: content), options.language)
    }
  }
}

extension DiagramPage {
  fileprivate mutating func add(_ lists: [String], _ legend: Legend) {
    for (place, list) in lists.enumerated() {
      addParagraph(list, id: "lijst-\(place + 1)", mostLines: 12)
      skip(6)
    }
    skip(8)
    add(legend)
  }
}

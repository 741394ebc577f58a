import Wording

/// Writes an abbreviation in full where it stands first, and short from then on.
struct FirstMentions {
  private let full: [(short: String, long: String)]

  init(_ language: Language) {
    full = [
      (
        "JGZ", language(nl: "jeugdgezondheidszorg (JGZ)", en: "youth health care (JGZ)")
      ),
      (
        "CJG",
        language(nl: "Centrum voor Jeugd en Gezin (CJG)", en: "youth and family centre (CJG)")
      ),
      (
        "MDO", language(nl: "multidisciplinair overleg (MDO)", en: "case conference (MDO)")
      ),
    ]
  }

  /// The blocks with every abbreviation in full once, in the order of reading.
  func expanded(_ blocks: [Document.Block]) -> [Document.Block] {
    var open = full
    return blocks.map { block in
      switch block {
      case .heading(let level, let text): .heading(level: level, expand(text, &open))
      case .paragraph(let text): .paragraph(expand(text, &open))
      case .labeled(let label, let text):
        .labeled(expand(label, &open), expand(text, &open))
      case .list(let items): .list(items.map { expand($0, &open) })
      case .numbered(let items): .numbered(items.map { expand($0, &open) })
      case .table, .picture: block
      }
    }
  }

  private func expand(_ text: String, _ open: inout [(short: String, long: String)]) -> String {
    var text = text
    open = open.filter { word in
      let pieces = text.pieces(between: word.short)
      guard pieces.count > 1 else { return true }
      // What is in brackets, or begins a name such as "JGZ Almere", stays as it is.
      let place = pieces.indices.dropLast().first {
        isWord(before: pieces[$0], after: pieces[$0 + 1])
      }
      guard let place else { return true }
      let before = pieces[...place].joined(separator: word.short)
      let after = pieces[(place + 1)...].joined(separator: word.short)
      let isStart = before.isEmpty || before.hasSuffix(". ") || before.hasSuffix("? ")
      text = before + (isStart ? word.long.capitalizedFirst : word.long) + after
      return false
    }
    return text
  }

  private func isWord(before: String, after: String) -> Bool {
    let isInside = before.last.map { $0.isLetter || $0 == "(" || $0 == "-" } ?? false
    let next = after.first
    let isJoined = next.map { $0.isLetter || $0 == "-" || $0 == ")" } ?? false
    let rest = after.dropFirst()
    let isName = next == " " && (rest.first?.isUppercase ?? false)
    return !isInside && !isJoined && !isName
  }
}

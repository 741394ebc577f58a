import CoalitionModel
import Wording

/// Writes an abbreviation in full where it stands first, and short from then on; a gloss in brackets
/// stands once too.
struct FirstMentions {
  private let full: [(short: String, long: String)]
  /// Names that end in a gloss: "maternity care (kraamzorg)".
  private let glossed: [String]

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
    let names = language == .english ? PartnerType.allCases.map { $0.name(.english) } : []
    glossed = names.filter { $0.hasSuffix(")") && $0.holds(" (") }
  }

  /// The blocks with every abbreviation in full once, and every gloss once, in the order of reading.
  func expanded(_ blocks: [Document.Block]) -> [Document.Block] {
    var open = full
    var told: Set<String> = []
    func once(_ text: String) -> String { shortened(expand(text, &open), &told) }
    return blocks.map { block in
      switch block {
      case .heading(let level, let text): .heading(level: level, once(text))
      case .paragraph(let text): .paragraph(once(text))
      case .labeled(let label, let text): .labeled(once(label), once(text))
      case .list(let items): .list(items.map { once($0) })
      case .numbered(let items): .numbered(items.map { once($0) })
      case .table, .picture: block
      }
    }
  }

  /// The text without the glosses that were told before.
  private func shortened(_ text: String, _ told: inout Set<String>) -> String {
    var text = text
    for name in glossed {
      for written in [name, name.capitalizedFirst] {
        let short = written.pieces(between: " (")[0]
        text = onlyFirst(of: written, elseAs: short, key: name, in: text, &told)
      }
    }
    let pieces = text.pieces(between: "” (")
    return pieces.dropFirst().reduce(into: pieces[0]) { result, piece in
      let parts = piece.pieces(between: ")")
      let isNew = parts.count < 2 || told.insert(parts[0]).inserted
      result += isNew ? "” (" + piece : "”" + parts.dropFirst().joined(separator: ")")
    }
  }

  private func onlyFirst(
    of long: String, elseAs short: String, key: String, in text: String, _ told: inout Set<String>
  ) -> String {
    let pieces = text.pieces(between: long)
    return pieces.dropFirst().reduce(into: pieces[0]) { result, piece in
      result += (told.insert(key).inserted ? long : short) + piece
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

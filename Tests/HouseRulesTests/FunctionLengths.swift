import Testing

/// Finds the functions of a file and how many lines their bodies have.
///
/// Reads braces outside strings and comments; a line that ends a signature with `{` opens a body.
struct FunctionLengths {
  let functions: [(name: String, length: Int)]

  init(_ lines: [Substring]) {
    var open: [(name: String?, depth: Int, start: Int)] = []
    var found: [(name: String, length: Int)] = []
    var depth = 0
    var pending: String?
    var isInText = false
    for (number, line) in lines.enumerated() {
      let (code, endsInText) = Self.code(of: line, isInText: isInText)
      isInText = endsInText
      if let name = Self.declaration(in: code) { pending = name }
      for character in code {
        if character == "{" {
          open.append((pending, depth, number))
          pending = nil
          depth += 1
        } else if character == "}" {
          depth -= 1
          guard let body = open.popLast() else { continue }
          if let name = body.name { found.append((name, number - body.start - 1)) }
        }
      }
    }
    functions = found
  }

  /// The name of the function, initializer or computed property that a line begins to declare.
  private static func declaration(in code: String) -> String? {
    let words = code.split { " (<:".contains($0) }.map(String.init)
    guard let position = words.firstIndex(where: { ["func", "init", "init?", "var"].contains($0) })
    else { return nil }
    let isProperty = words[position] == "var"
    guard !isProperty || code.hasSuffix("{") else { return nil }
    return position + 1 < words.count ? words[position + 1] : words[position]
  }

  /// The line without strings and comments, and whether a text of several lines goes on.
  private static func code(of line: Substring, isInText: Bool) -> (String, Bool) {
    let markers = line.ranges(of: "\"\"\"").count
    if isInText { return ("", markers == 0) }
    if markers == 1 { return (String(line.prefix { $0 != "\"" }), true) }
    var code = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isInString.toggle() }
      if !isInString, character == "/", previous == "/" { break }
      if !isInString, character != "\"" { code.append(character) }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return (code, false)
  }
}

@Suite struct FunctionLengthsTests {
  @Test func `a body is counted without its braces, and braces in strings do not count`() {
    let text = """
      func short() {
        print("{")
        print("}") // }
      }
      var long: Int {
        1
      }
      """
    let found = FunctionLengths(text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(found.functions.map(\.name) == ["short", "long"])
    #expect(found.functions.map(\.length) == [2, 1])
  }
}

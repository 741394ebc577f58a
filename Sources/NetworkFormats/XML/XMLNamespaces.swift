import Wording

/// The namespaces that a reader knows, each with the prefix by which the reader calls it.
///
/// What a file itself uses as a prefix does not matter, as it should. Names of other namespaces
/// keep their whole address and so equal none of the names that a reader asks for.
///
/// Of a format with drafts and versions, the namespace of the outermost element is the format's
/// own whatever its address; so is every address that holds the name of a known maker.
struct XMLNamespaces {
  private var known: [(address: [UInt8], prefix: String)]
  private let roots: [String]
  private let families: [(part: String, prefix: String)]

  init(
    _ prefixes: [(address: String, prefix: String)], roots: [String] = [],
    families: [(part: String, prefix: String)] = []
  ) {
    known = prefixes.map { (Array($0.address.utf8), $0.prefix.isEmpty ? "" : $0.prefix + ":") }
    self.roots = roots
    self.families = families
  }

  /// Takes the namespace of the outermost element for the format's own, when that has its name.
  mutating func adopt(rootNamed raw: UnsafePointer<CChar>) {
    let parts = name(raw).split(separator: " ", maxSplits: 1)
    guard parts.count == 2, roots.contains(String(parts[1])) else { return }
    known.append((Array(parts[0].utf8), ""))
  }

  /// The character between address and name in what expat answers.
  static let separator = UInt8(ascii: " ")

  /// The name of an element or attribute: its prefix and its own name.
  func name(_ raw: UnsafePointer<CChar>) -> String {
    let count = Self.length(of: raw)
    return raw.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      let all = UnsafeBufferPointer(start: bytes, count: count)
      guard let cut = all.lastIndex(of: Self.separator) else { return Self.text(all[...]) }
      let name = Self.text(all[(cut + 1)...])
      let address = all[..<cut]
      if let found = known.first(where: { $0.address.elementsEqual(address) }) {
        return found.prefix.isEmpty ? name : found.prefix + name
      }
      let family = families.isEmpty ? nil : families.first { Self.text(address).holds($0.part) }
      return family.map { "\($0.prefix):\(name)" } ?? Self.text(all[...])
    }
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }

  private static func length(of text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }
}

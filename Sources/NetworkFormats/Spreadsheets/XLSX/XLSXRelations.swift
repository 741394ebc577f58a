import CoalitionModel

/// Which other parts a part of a workbook refers to.
struct XLSXRelations {
  /// A reference to another part.
  struct Target {
    let id: String
    /// The last word of its type: `worksheet`, `styles`.
    let type: String
    /// The name of the part in the archive.
    let part: String
  }

  private let targets: [Target]

  /// Reads the references of a part; `""` stands for the file as a whole.
  init(of part: String, in archive: ZipArchive, file: String) throws(InvalidFile) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let name = "\(folder)_rels/\(part[cut...]).rels"
    guard let bytes = try archive.bytes(of: name) else {
      targets = []
      return
    }
    let source = XMLSource(place: Place(file: file), part: name)
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("p:Relationships")
    var found: [Target] = []
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "p:Relationship", let id = element["Id"], let type = element["Type"],
        let target = element["Target"], element["TargetMode"] != "External"
      else { return }
      let word = type.split(separator: "/").last.map(String.init) ?? ""
      found.append(Target(id: id, type: word, part: Self.resolved(target, in: folder)))
    }
    targets = found
  }

  /// The reference with an id.
  func target(_ id: String) -> Target? { targets.first { $0.id == id } }

  /// The part of a type, when there is one.
  func part(ofType type: String) -> String? { targets.first { $0.type == type }?.part }

  /// The name in the archive of what a part in a folder calls `../media/x` or `/xl/x`.
  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

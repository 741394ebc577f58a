import CoalitionNetworks
import Foundation

/// A file to draw: where it goes, what it holds and for which page it is laid out.
struct PictureFile {
  let path: String
  let format: PictureFormat
  let page: PageShape

  /// The path up to its extension.
  var pathWithoutExtension: String { URL(filePath: path).deletingPathExtension().relativePath }

  /// The extensions that are known, as help names them.
  static let extensions = ".svg, .png, .pdf, .dot, .gv, .json"

  /// The files of a path: one, or the SVG and PNG of a name without an extension.
  ///
  /// None when the extension is not known.
  static func files(at path: String, _ choices: PictureChoices) -> [PictureFile] {
    let known = Self(at: path, choices)
    guard known == nil, URL(filePath: path).pathExtension.isEmpty, !path.hasSuffix("/") else {
      return known.map { [$0] } ?? []
    }
    return ["svg", "png"].compactMap { Self(at: "\(path).\($0)", choices) }
  }

  private init?(at path: String, _ choices: PictureChoices) {
    self.path = path
    var page = choices.size?.page ?? .column
    switch URL(filePath: path).pathExtension.lowercased() {
    case "svg": format = .svg
    case "png": format = choices.png
    case "pdf":
      if let paper = choices.paper { page = .paper(paper) }
      format = choices.paper.map { .paper($0) } ?? .pdf
    case "dot", "gv": format = .dot
    case "json": format = .json
    default: return nil
    }
    self.page = page
  }
}

import Foundation
import Graphviz
import Testing
import Wording

@testable import Diagrams

@Suite struct SceneTests {
  @Test func `the sheet of parts is drawn in every format, twice in the same bytes`() throws {
    let diagram = Diagram(
      PartsSheet.scene(), title: "Onderdelen van de plaatjes", description: "Alle onderdelen.",
      .dutch)
    let formats: [PictureFormat] = [.svg, .png(width: 1920), .pdf, .json, .dot]
    let first = try diagram.rendered(as: formats)
    let second = try diagram.rendered(as: formats)
    #expect(first.outputs == second.outputs)
    #expect(first.warnings.isEmpty)
    for (format, name) in zip(formats, ["svg", "png", "pdf", "json", "dot"]) {
      let bytes = try #require(first.outputs[format])
      #expect(!bytes.isEmpty)
      if let folder = ProcessInfo.processInfo.environment["COALITIEKAART_PARTS"] {
        try Data(bytes).write(to: URL(filePath: "\(folder)/parts.\(name)"))
      }
    }
  }
}

import CoalitionNetworks

extension ReportContext {
  /// What a picture of this context is told: the words and the missing ties of the report.
  var diagramOptions: DiagramOptions {
    var options = DiagramOptions()
    options.language = language
    options.description = PictureDescription.text(for: self)
    options.links = advice.links.enumerated().map { index, link in
      DiagramOptions.NumberedLink(
        number: index + 1, first: link.first.id, second: link.second.id)
    }
    return options
  }

  /// The picture of a view, told in the words of the report.
  func diagram(_ view: View) -> Diagram {
    view.diagram(of: analysis, diagramOptions, on: .column)
  }
}

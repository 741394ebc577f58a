import CoalitionNetworks

extension ReportContext {
  /// The picture of a view, told in the words of the report.
  func diagram(_ view: any DiagramView, on page: PageShape = .column) -> Diagram {
    var options = DiagramOptions()
    options.language = language
    options.description = PictureDescription.text(for: self)
    options.links = advice.links.enumerated().map { index, link in
      DiagramOptions.NumberedLink(
        number: index + 1, first: link.first.id, second: link.second.id)
    }
    return view.diagram(of: analysis, options, on: page)
  }
}

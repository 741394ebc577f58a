/// The attributes that are sent to Graphviz; there is no way to send another.
enum Attribute {
  /// Of the graph, and of the clusters that carry texts.
  enum Graph: String {
    /// Inches between edges that tie the same two nodes.
    case arcWidth = "nodesep"
    case backgroundColor = "bgcolor"
    case box = "bb"
    case charset
    case fontColor = "fontcolor"
    case fontName = "fontname"
    case fontSize = "fontsize"
    case gap = "esep"
    case id
    case keepsPlaces = "notranslate"
    case label
    case labelPlace = "lp"
    case outlines = "peripheries"
    case outputOrder = "outputorder"
    case padding = "pad"
    case pageMargin = "margin"
    case routing = "splines"
    case viewport
  }

  enum Node: String {
    case fillColor = "fillcolor"
    case fontColor = "fontcolor"
    case fontName = "fontname"
    case fontSize = "fontsize"
    case hasFixedSize = "fixedsize"
    case height
    case id
    case label
    case labelMargin = "margin"
    case lineWidth = "penwidth"
    case place = "pos"
    case shape
    case strokeColor = "color"
    case style
    case width
  }

  enum Edge: String {
    case arrows = "dir"
    case arrowSize = "arrowsize"
    case color
    case head = "arrowhead"
    case headStops = "headclip"
    case id
    case lineWidth = "penwidth"
    case route = "pos"
    case style
    case tail = "arrowtail"
    case tailStops = "tailclip"
  }
}

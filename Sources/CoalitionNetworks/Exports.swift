@_exported public import CoalitionModel
@_exported public import Diagrams
@_exported public import Graphs
@_exported public import Graphviz
@_exported public import NetworkAnalysis
@_exported public import NetworkFormats
@_exported public import Recommendations
@_exported public import Reports

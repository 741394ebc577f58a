import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import Wording

/// The network that is open in a page, with every step that was taken and can be taken back.
///
/// The page asks in JSON and holds no network of its own: what it shows is what this says.
package struct PageSession {
  /// The network after a step, and what the step was.
  struct Step {
    let network: CoalitionNetwork
    let label: Text
  }

  /// The steps, the opened network first.
  private(set) var steps: [Step] = []
  /// Which step is shown.
  private(set) var place = 0
  /// The network with which ``PageAction/since`` compares.
  var marked: CoalitionNetwork?
  /// The regions that networks may name.
  var regions: RegionFile?
  /// What was understood of sheets without being sure, and what was left out.
  var guesses: [Guess] = []
  var messages: [Diagnostic] = []
  /// Analyses that were made, the newest last: of now, of the mark, of a step before.
  private var made: [Made] = []

  private struct Made {
    let network: CoalitionNetwork
    let language: Language
    let context: ReportContext
  }

  private static let mostMade = 3

  /// A session in which nothing is open.
  package init() {}

  /// The network as it is now; nothing before one is opened.
  var network: CoalitionNetwork? { steps.isEmpty ? nil : steps[place].network }
  var canUndo: Bool { place > 0 }
  var canRedo: Bool { place + 1 < steps.count }

  /// Begins anew with a network.
  mutating func open(_ network: CoalitionNetwork) {
    steps = [Step(network: network, label: Text(nl: "geopend", en: "opened"))]
    place = 0
    marked = network
    (guesses, messages) = ([], [])
  }

  /// Takes a step; steps that were taken back are gone.
  mutating func take(_ network: CoalitionNetwork, label: Text) {
    guard network != self.network else { return }
    steps.removeSubrange((place + 1)...)
    steps.append(Step(network: network, label: label))
    place += 1
  }

  /// Goes one step back or forth; at an end nothing happens.
  mutating func move(by distance: Int) {
    guard steps.indices.contains(place + distance) else { return }
    place += distance
  }

  /// The analysis and advice of the network as it is now.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the norm that ships inside is broken.
  mutating func context(_ language: Language) throws(InvalidFile) -> ReportContext? {
    guard let network else { return nil }
    return try context(of: network, language)
  }

  /// The analysis and advice of a network; the last few are kept.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the norm that ships inside is broken.
  mutating func context(
    of network: CoalitionNetwork, _ language: Language
  ) throws(InvalidFile) -> ReportContext {
    if let place = made.firstIndex(where: { $0.language == language && $0.network == network }) {
      let known = made.remove(at: place)
      made.append(known)
      return known.context
    }
    let context = try Self.context(of: network, language)
    if made.count == Self.mostMade { made.removeFirst() }
    made.append(Made(network: network, language: language, context: context))
    return context
  }

  /// The analysis of a network by the norm that ships inside.
  private static func context(
    of network: CoalitionNetwork, _ language: Language
  ) throws(InvalidFile) -> ReportContext {
    let norm = try Norm.kansrijkeStart()
    return ReportContext(of: norm.analysis(of: network), norm: norm, language: language)
  }

  /// The answer to a question, with 0 when it is one, 1 when it holds what is wrong, and 2 when nobody
  /// knows the question or nothing is open.
  package mutating func answer(_ words: [UInt8], data: [UInt8]) -> (status: Int32, bytes: [UInt8]) {
    var language = Language.dutch
    do throws(InvalidFile) {
      let request = try PageRequest(words, data: data)
      language = request.language
      guard let action = PageAction.all.first(where: { $0.name == request.name }),
        let bytes = try action.answer(&self, request)
      else { return (2, []) }
      return (0, bytes)
    } catch {
      return (1, JSONValue.array(error.diagnostics.map { Self.value(of: $0, language) }).bytes)
    }
  }

  /// A message with its place and what is suggested.
  static func value(of diagnostic: Diagnostic, _ language: Language) -> JSONValue {
    let place = diagnostic.place
    return .object([
      "place": place.file.isEmpty ? .null : .string(place.description),
      "text": .string(diagnostic.message(language)),
      "suggestion": .optional(diagnostic.suggestion?(language)),
    ])
  }
}

/// Something that the page may ask.
struct PageAction: Sendable {
  /// The name by which it is asked.
  let name: String
  /// The answer as bytes; nothing when no network is open.
  let answer: @Sendable (inout PageSession, PageRequest) throws(InvalidFile) -> [UInt8]?

  init(
    _ name: String,
    _ answer: @escaping @Sendable (inout PageSession, PageRequest) throws(InvalidFile) -> [UInt8]?
  ) {
    self.name = name
    self.answer = answer
  }

  /// Every question; a new one is one value and a line here.
  static let all: [PageAction] = [
    .regions, .open, .names, .guess, .new, .checklist, .state, .schema, .change, .undo, .redo,
    .mark,
    .since,
    .quick, .advice, .figures, .whatIf, .picture, .newsletter, .views, .text, .sheets, .ask,
  ]
}

extension JSONValue {
  /// The value as bytes of UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    return bytes
  }
}

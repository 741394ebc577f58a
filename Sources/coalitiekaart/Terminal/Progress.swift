import CoalitionNetworks
import Foundation
import Synchronization

/// Tells on a terminal how far long work is: what is done now, how far, and how long it still takes.
///
/// Nothing is said in the first second, nor where standard error is no terminal, nor with `--quiet`.
final class Progress: Sendable {
  /// The work of this run.
  static let shared = Progress(isShown: isatty(STDERR_FILENO) != 0 && !SpokenOptions.isQuiet)

  /// Work of several steps.
  struct Work {
    let language: Language
    /// How many steps there are, also those that come.
    let steps: Int
    let start: ContinuousClock.Instant
    var done = 0
    /// What is done now.
    var step = ""

    /// One line: the step, its number, and the time that the rest takes when each step takes as long.
    func line(after elapsed: Duration) -> String {
      let place = language(nl: "\(done + 1) van \(steps)", en: "\(done + 1) of \(steps)")
      guard done > 0 else { return "\(step): \(place)" }
      let rest = elapsed / done * (steps - done)
      let seconds = max(1, Int((rest / .seconds(1)).rounded(.up)))
      let time = seconds < 100 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
      return "\(step): \(place), "
        + language(nl: "nog ongeveer \(time)", en: "about \(time) to go")
    }
  }

  private struct State {
    var work: Work?
    var isOnScreen = false
  }

  private let isShown: Bool
  private let state = Mutex(State())

  init(isShown: Bool) { self.isShown = isShown }

  /// Begins work of so many steps; what was begun before is over.
  func begin(_ steps: Int, _ language: Language) {
    guard isShown else { return }
    let isFirst = state.withLock { state in
      defer { state.work = Work(language: language, steps: steps, start: .now) }
      return state.work == nil
    }
    if isFirst { Thread.detachNewThread { [self] in watch() } }
  }

  /// Does one step, which may be within another.
  func step<Result, Failure: Error>(
    _ name: Text, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = state.withLock { state in
      defer { if let language = state.work?.language { state.work?.step = name(language) } }
      return state.work?.step ?? ""
    }
    defer {
      state.withLock { state in
        state.work?.done += 1
        state.work?.step = outer
      }
    }
    return try body()
  }

  /// Takes the line away, before anything else is written; the work is over when its steps are.
  func clear() {
    guard isShown else { return }
    state.withLock { state in
      if let work = state.work, work.done >= work.steps { state.work = nil }
      Self.wipe(&state)
    }
  }

  /// Renews the line four times a second while there is work.
  private func watch() {
    var isOver = false
    while !isOver {
      Thread.sleep(forTimeInterval: 0.25)
      isOver = state.withLock { state in
        guard let work = state.work, work.done < work.steps else {
          state.work = nil
          Self.wipe(&state)
          return true
        }
        let elapsed = ContinuousClock.now - work.start
        guard elapsed > .seconds(1), !work.step.isEmpty else { return false }
        Self.put("\r\u{1B}[K" + work.line(after: elapsed))
        state.isOnScreen = true
        return false
      }
    }
  }

  private static func wipe(_ state: inout State) {
    if state.isOnScreen { put("\r\u{1B}[K") }
    state.isOnScreen = false
  }

  private static func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension Text {
  /// The steps that several commands have.
  static let reading = Text(nl: "Bestand lezen", en: "Reading the file")
  static let computing = Text(nl: "Rekenen", en: "Computing")
  static let drawing = Text(nl: "Kaart tekenen", en: "Drawing the map")
}

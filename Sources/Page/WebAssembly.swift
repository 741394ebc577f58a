#if arch(wasm32)
  import CoalitionModel
  import Wording

  // What the page calls. Texts go in and out as bytes in the memory that both share: the page asks
  // for room, fills it, asks a question, and reads the answer where it is told.

  /// What was last opened and answered; a page has one thread.
  private struct Memory {
    var network: PageNetwork?
    var session = PageSession()
    var answer: [UInt8] = []
  }

  nonisolated(unsafe) private var memory = Memory()

  /// Room for a number of bytes, which the page fills.
  @_cdecl("page_room")
  func room(_ count: Int32) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: Int(count), alignment: 1)
  }

  /// Opens a network of which name, content and regions stand one after the other; mistakes are told
  /// in Dutch (0) or English (1).
  ///
  /// Answers 0, or 1 when the answer holds the mistakes in the file.
  @_cdecl("page_open")
  func open(
    _ start: UnsafeMutableRawPointer, _ name: Int32, _ content: Int32, _ regions: Int32,
    _ language: Int32
  ) -> Int32 {
    let bytes = taken(start, name + content + regions)
    let (first, second) = (Int(name), Int(name + content))
    do throws(InvalidFile) {
      memory.network = try PageNetwork(
        bytes: Array(bytes[first..<second]), file: String(decoding: bytes[..<first], as: UTF8.self),
        regions: regions == 0 ? nil : Array(bytes[second...]))
      return 0
    } catch {
      return keep(error, spoken(language))
    }
  }

  /// Answers a question in Dutch (0) or English (1).
  ///
  /// Answers 0; 1 when the answer holds what is wrong; 2 when nothing is open or nobody knows the
  /// question.
  @_cdecl("page_ask")
  func ask(_ start: UnsafeMutableRawPointer, _ count: Int32, _ language: Int32) -> Int32 {
    let name = String(decoding: taken(start, count), as: UTF8.self)
    do throws(InvalidFile) {
      guard
        let answer = try memory.network?.answer(to: name, spoken(language))
      else { return 2 }
      memory.answer = answer
      return 0
    } catch {
      return keep(error, spoken(language))
    }
  }

  /// Answers a question in JSON about the network that the page works on, with the bytes of a file
  /// behind it.
  ///
  /// Answers 0; 1 when the answer holds what is wrong; 2 when nobody knows the question.
  @_cdecl("page_call")
  func call(_ start: UnsafeMutableRawPointer, _ question: Int32, _ data: Int32) -> Int32 {
    let bytes = taken(start, question + data)
    let (status, answer) = memory.session.answer(
      Array(bytes[..<Int(question)]), data: Array(bytes[Int(question)...]))
    memory.answer = answer
    return status
  }

  /// The number of bytes of the last answer.
  @_cdecl("page_count")
  func count() -> Int32 { Int32(memory.answer.count) }

  /// Copies the last answer to room that the page asked for, and gives that room back.
  @_cdecl("page_copy")
  func copy(_ start: UnsafeMutableRawPointer) {
    memory.answer.withUnsafeBytes { bytes in
      if let first = bytes.baseAddress { start.copyMemory(from: first, byteCount: bytes.count) }
    }
  }

  /// Gives room back.
  @_cdecl("page_free")
  func free(_ start: UnsafeMutableRawPointer) { start.deallocate() }

  private func taken(_ start: UnsafeMutableRawPointer, _ count: Int32) -> [UInt8] {
    defer { start.deallocate() }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(count)))
  }

  private func spoken(_ language: Int32) -> Language { language == 0 ? .dutch : .english }

  private func keep(_ mistake: InvalidFile, _ language: Language) -> Int32 {
    memory.answer = mistake.diagnostics.reduce(into: []) {
      $0 += Array(($1.line(language) + "\n").utf8)
    }
    return 1
  }
#endif

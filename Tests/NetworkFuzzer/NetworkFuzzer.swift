import TestSupport
import Foundation

/// The family that is fuzzed, which `FUZZ_FAMILY` names.
private let family: FuzzFamily? = {
  let name = ProcessInfo.processInfo.environment["FUZZ_FAMILY"]
  return FuzzFamily.all.first { $0.name == name }
}()

/// What libFuzzer calls for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let family else { preconditionFailure("FUZZ_FAMILY must name a family") }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for outcome in family.outcomes(of: FuzzInput(bytes)) {
    precondition(outcome.isSound, "An input gives a network, or a mistake with a place")
    precondition(outcome.lines.allSatisfy { !$0.isEmpty }, "A mistake has a sentence")
  }
  return 0
}

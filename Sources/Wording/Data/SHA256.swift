/// The SHA-256 sum of bytes, by which a page names the one script and style sheet that may run in it.
///
/// - Complexity: O(*n*).
///
/// Source: FIPS 180-4, sections 5 and 6.2.
package enum SHA256 {
  /// The 32 bytes of the sum.
  package static func sum(of bytes: [UInt8]) -> [UInt8] {
    var padded = bytes + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (8 * bytes.count) >> (8 * $0)) }
    var state = start
    for block in stride(from: 0, to: padded.count, by: 64) {
      state = mixed(state, padded[block..<block + 64])
    }
    return state.flatMap { word in
      (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
  }

  /// The sum in base 64, as a content security policy wants it.
  package static func base64(of text: String) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = sum(of: Array(text.utf8)) + [0]
    let letters = stride(from: 0, to: bytes.count, by: 3).flatMap { place in
      let group = bytes[place..<place + 3].reduce(0) { $0 << 8 | Int($1) }
      return [18, 12, 6, 0].map { signs[group >> $0 & 63] }
    }
    return String(letters.dropLast()) + "="
  }

  private static func mixed(_ state: [UInt32], _ block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ (early >> 3)
      let second = turned(late, 17) ^ turned(late, 19) ^ (late >> 10)
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    var next = state
    for place in 0..<64 { next = round(next, words[place] &+ constants[place]) }
    return zip(state, next).map { $0 &+ $1 }
  }

  private static func round(_ state: [UInt32], _ word: UInt32) -> [UInt32] {
    let (a, e) = (state[0], state[4])
    let chosen = (e & state[5]) ^ (~e & state[6])
    let high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    let first = state[7] &+ high &+ chosen &+ word
    let most = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2])
    let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ most
    return [
      first &+ second, a, state[1], state[2], state[3] &+ first, e, state[5], state[6],
    ]
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  /// The first 32 bits of the fractions of the square roots of the first 8 primes.
  private static let start: [UInt32] = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]
  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
}

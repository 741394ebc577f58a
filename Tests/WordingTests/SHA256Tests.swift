import Testing
import Wording

/// Sums of bytes, as other programs compute them.
@Suite struct SHA256Tests {
  // Expected: NIST, "SHA-256 examples" (FIPS 180-4), and sha256sum 9.1 for the third.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the sum is that of the standard`(_ text: String, _ expected: String) {
    let hex = SHA256.sum(of: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    #expect(hex.joined() == expected)
  }

  // Expected: openssl 3.0 dgst -sha256 -binary | base64.
  @Test func `a policy names it in base 64`() {
    #expect(SHA256.base64(of: "abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}

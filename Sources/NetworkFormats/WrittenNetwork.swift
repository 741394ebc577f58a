import CoalitionModel
package import Wording

/// A network as written: one file, or the files of one folder.
package struct WrittenNetwork: Hashable, Sendable {
  /// A file of a folder.
  package struct File: Hashable, Sendable {
    /// The name, with its extension.
    package let name: String
    /// What stands in it.
    package let bytes: [UInt8]

    /// Creates a file.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was written.
  package enum Content: Hashable, Sendable {
    /// One file.
    case file([UInt8])
    /// The files of one folder, in a fixed order.
    case folder([File])
  }

  /// What was written.
  package let content: Content
  /// What the format cannot carry, one text each.
  package let losses: [Text]

  /// Creates one file.
  package init(bytes: [UInt8], losses: [Text] = []) {
    content = .file(bytes)
    self.losses = losses
  }

  /// Creates the files of a folder.
  package init(files: [File], losses: [Text] = []) {
    content = .folder(files)
    self.losses = losses
  }
}

public import CoalitionModel

/// A network as written: one file, or the files of one folder.
public struct WrittenNetwork: Hashable, Sendable {
  /// A file of a folder.
  public struct File: Hashable, Sendable {
    /// The name, with its extension.
    public let name: String
    /// What stands in it.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was written.
  public enum Content: Hashable, Sendable {
    /// One file.
    case file([UInt8])
    /// The files of one folder, in a fixed order.
    case folder([File])
  }

  /// What was written.
  public let content: Content
  /// What the format cannot carry, one text each.
  public let losses: [Text]

  /// Creates one file.
  public init(bytes: [UInt8], losses: [Text] = []) {
    content = .file(bytes)
    self.losses = losses
  }

  /// Creates the files of a folder.
  public init(files: [File], losses: [Text] = []) {
    content = .folder(files)
    self.losses = losses
  }
}

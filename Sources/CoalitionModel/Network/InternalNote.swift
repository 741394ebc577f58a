/// What is known of a partner and is not meant for others: whom to call, and a remark.
///
/// Notes stand beside the network and never in it, so that nothing that is made of a network can
/// hold them.
public struct InternalNote: Hashable, Sendable {
  /// The partner that the note is about.
  public var partner: Partner.ID
  /// The name of the person to speak with.
  public var contact: String?
  /// What that person does.
  public var function: String?
  /// The e-mail address.
  public var email: String?
  /// The phone number.
  public var phone: String?
  /// What else is good to know.
  public var remark: String?

  /// Creates an empty note.
  public init(about partner: Partner.ID) {
    self.partner = partner
  }
}

/// What is known of a partner and is not meant for others: whom to call, and a remark.
///
/// Notes stand beside the network and never in it, so that nothing that is made of a network can
/// hold them.
package struct InternalNote: Hashable, Sendable {
  /// The partner that the note is about.
  package var partner: Partner.ID
  /// The name of the person to speak with.
  package var contact: String?
  /// What that person does.
  package var function: String?
  /// The e-mail address.
  package var email: String?
  /// The phone number.
  package var phone: String?
  /// What else is good to know.
  package var remark: String?

  /// Creates an empty note.
  package init(about partner: Partner.ID) {
    self.partner = partner
  }
}

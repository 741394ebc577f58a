extension Field {
  /// Whether a row is an example that does not count; a column of templates only.
  package static let example = Field("voorbeeld", "example")
  /// Contacts and internal remarks: a file or sheet of its own.
  package static let internalNotes = Field(
    "intern", "internal", headings: ["contacten", "contacts"])
  /// The name of the person to speak with.
  package static let contact = Field("contactpersoon", "contact", aliases: ["contact-person"])
  /// What that person does.
  package static let function = Field("functie", "function")
  /// An e-mail address.
  package static let email = Field("e-mail", "email", aliases: ["e-mailadres", "mail"])
  /// A phone number.
  package static let phone = Field("telefoon", "phone", aliases: ["telefoonnummer", "mobiel"])
  /// What else is good to know.
  package static let remark = Field("opmerking", "remark", aliases: ["opmerkingen", "remarks"])

  /// The keys of an internal note.
  package static let ofInternalNote: [Field] = [partner, contact, function, email, phone, remark]
}

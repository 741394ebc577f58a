import CoalitionModel
import NetworkAnalysis
import Wording

/// Partners without a tie of their own, by what is known of them.
struct InvolvementBand {
  let heading: Text
  let partners: [Partner]

  /// The bands with a partner, in a fixed order.
  static func all(in analysis: Analysis) -> [InvolvementBand] {
    let involvement = analysis.involvement
    func beside(_ partners: [Partner]) -> [Partner] {
      partners.filter { analysis.projection.node(of: $0.id) == nil }
    }
    let bands = [
      InvolvementBand(
        heading: Text(
          nl: "Werkt samen met \(involvement.whole(.dutch)); verdere verbindingen niet in beeld",
          en: "Works with \(involvement.whole(.english)); further ties not in view"),
        partners: involvement.coalitionAssociates),
      InvolvementBand(
        heading: Text(
          nl: "Lid van \(involvement.whole(.dutch)); verdere verbindingen niet in beeld",
          en: "Member of \(involvement.whole(.english)); further ties not in view"),
        partners: involvement.coalitionOnly),
      InvolvementBand(
        heading: Text(
          nl: "Betrokken; verbindingen niet in beeld", en: "Involved; ties not in view"),
        partners: involvement.withoutTies),
      InvolvementBand(
        heading: Text(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"),
        partners: beside(involvement.wanted)),
      InvolvementBand(
        heading: Text(nl: "Benaderd; antwoord niet bekend", en: "Approached; answer not known"),
        partners: beside(involvement.approached)),
    ]
    return bands.filter { !$0.partners.isEmpty }
  }
}

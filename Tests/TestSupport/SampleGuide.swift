import CoalitionModel
package import NetworkAnalysis

extension RouteGuide {
  /// A guide as a norm gives it: five kinds of signaller, help with some themes, two ways in.
  package static var sample: RouteGuide {
    RouteGuide(
      signallers: types("verloskundige gynaecoloog kraamzorg jgz huisarts"),
      earliest: types("verloskundige kraamzorg jgz"),
      help: [
        Theme(code: "armoede-schulden"): Help(
          groups: types("schuldhulpverlening sociale-raadslieden loket"),
          policyFields: [.income]),
        Theme(code: "huisvesting"): Help(
          groups: types("woningcorporatie"), policyFields: [.housing]),
        Theme(code: "psychisch"): Help(groups: types("ggz")),
        Theme(code: "verslaving"): Help(groups: types("verslavingszorg")),
        Theme(code: "huiselijk-geweld"): Help(
          groups: types("veilig-thuis vrouwenhulpverlening")),
        Theme(code: "laaggeletterdheid"): Help(groups: types("taalonderwijs")),
      ].reduce(into: [:]) { all, item in
        if let theme = item.key { all[theme] = item.value }
      },
      entrances: types("wijkteam cjg toegang loket maatschappelijk-werk"))
  }

  private static func types(_ codes: String) -> [PartnerGroup] {
    codes.split(separator: " ").compactMap { PartnerType(code: String($0)) }.map { .type($0) }
  }
}

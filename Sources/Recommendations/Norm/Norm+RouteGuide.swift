package import NetworkAnalysis

extension Norm {
  /// The guide for the verwijskaart with the help that the norm names for each theme.
  ///
  /// Signallers, ways in and policy fields are those of the usual guide, and so is the help where the
  /// norm names none at all.
  package var routeGuide: RouteGuide {
    let usual = RouteGuide.kansrijkeStart
    guard !help.isEmpty else { return usual }
    var all = usual.help.filter { $0.value.groups.isEmpty }
    for item in help {
      all[item.theme] = RouteGuide.Help(
        groups: item.groups, policyFields: usual.help[item.theme]?.policyFields ?? [])
    }
    return RouteGuide(signallers: usual.signallers, help: all, entrances: usual.entrances)
  }
}

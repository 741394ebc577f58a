import ArgumentParser
public import CoalitionNetworks

/// For what a picture is meant.
struct PictureChoices: ParsableArguments {
  /// A use of a picture, with the page and the pixels that suit it.
  enum Size: String, CaseIterable, ExpressibleByArgument {
    case newsletter
    case slide
    case square

    var page: PageShape {
      switch self {
      case .newsletter: .column
      case .slide: .slide
      case .square: .square
      }
    }

    /// Twice the width at which it is shown, so that it is sharp on every screen.
    var pixels: Int {
      switch self {
      case .newsletter: 1200
      case .slide: 1920
      case .square: 2160
      }
    }
  }

  @Option(
    help: """
      Waarvoor: newsletter (kolom van 600 pixels, PNG onder 400 kB), slide (16:9) of square \
      (vierkant).
      """)
  var size: Size?

  @Option(help: "Het papier van een PDF: a4, a3 of a0; staand of liggend, wat het best past.")
  var paper: Paper?

  @Option(help: "De breedte van een PNG in pixels, zoals 600, 1200 of 2400.")
  var pixels: Int?

  @Option(help: "Hoeveel seconden tekenen mag duren; anders 10, en 120 voor een groot netwerk.")
  var timeLimit: Double?

  /// The PNG that suits the use.
  var png: PictureFormat {
    let width = pixels ?? size?.pixels ?? 1200
    return size == .newsletter ? .compactPNG(width: width) : .png(width: width)
  }

  func validate() throws {
    if let pixels, !(100...16_000).contains(pixels) {
      throw ValidationError("--pixels \(pixels): kies een breedte van 100 tot 16000.")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 3_600) {
      throw ValidationError("--time-limit \(timeLimit): kies meer dan 0 en ten hoogste 3600.")
    }
  }
}

extension Paper: ExpressibleByArgument {}

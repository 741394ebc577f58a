import CoalitionModel
import Wording

/// A page of HTML that stands on its own and loads nothing.
struct HTMLPage {
  let language: Language
  /// The title, as HTML.
  let title: String
  let style: String
  /// What stands in the `main` element, as HTML.
  let main: String

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    \(main)
    </main>
    </body>
    </html>

    """
  }
}

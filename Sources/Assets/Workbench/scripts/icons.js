// The small drawings of the page: tools, and one glyph per domain with its colour.

/** @type {Record<string, string>} */
const paths = {
  logo: "M5 6l4 1m6 0l4-1M7 8l4 8m2 0l4-8",
  file: "M7 3h7l4 4v14H7zM14 3v5h4",
  list: "M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11 6h9M11 12h9M11 18h9",
  paste: "M8 4h8v3H8zM6 5H5v16h14V5h-1M8 12h8M8 16h5",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 .01 0",
  lock: "M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3",
  undo: "M9 7L4 12l5 5M4 12h10a5 5 0 0 1 0 10",
  redo: "M15 7l5 5-5 5M20 12H10a5 5 0 0 0 0 10",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  tie: "M8 16l8-8M6 20a2.5 2.5 0 1 0-.01 0M18 9a2.5 2.5 0 1 0-.01 0",
  meeting: "M12 9a3 3 0 1 0 .01 0M12 3v4M12 17v4M3 12h4M17 12h4",
  map: "M5 7a2 2 0 1 0-.01 0M19 7a2 2 0 1 0-.01 0M12 21a2 2 0 1 0-.01 0M7 5h10M6 7l5 10M18 7l-5 10",
  find: "M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L21 21",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  check: "M4 12l5 6L20 6",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  keyboard: "M2 6h20v12H2zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M7 14h10",
  warn: "M12 3L2 20h20zM12 10v4M12 17v.5",
  print: "M7 8V3h10v5M5 8h14v8h-2M7 16H5V8M7 13h10v8H7z",
  screen: "M3 4h18v12H3zM9 20h6M12 16v4",
  picture: "M3 4h18v16H3zM3 16l5-5 4 4 3-3 6 5M16 8h.01",
  share: "M12 3v12M7 10l5 5 5-5M4 19h16",
  talk: "M4 4h16v12h-9l-4 4v-4H4z",
};

/** @type {Record<string, [string, string]>} */
const glyphs = {
  medisch: ["#1246e2", "M9.500 4h5v5.500H20v5h-5.500V20h-5v-5.500H4v-5h5.500z"],
  "publieke-gezondheid": ["#0a704e", "M12 3l8 4.500v9L12 21l-8-4.500v-9z"],
  sociaal: ["#a8350f", "M8.500 5a3 3 0 1 1-.01 6 3 3 0 0 1 .01-6zM3 19c0-4 2-6 5.500-6s5.500 2 5.500 6zM16.500 6a2.500 2.500 0 1 1-.01 5zM15.500 13c4-.500 5.500 2 5.500 6h-5z"],
  gemeente: ["#723c87", "M12 3l9 5v2H3V8zM5 11h2.500v6H5zM10.700 11h2.600v6h-2.600zM16.500 11H19v6h-2.500zM3 18h18v2.500H3z"],
  informeel: ["#bd8800", "M12 20.500L4 12.500a4.800 4.800 0 0 1 8-5 4.800 4.800 0 0 1 8 5z"],
  verzekeraar: ["#2e3442", "M12 3a9 9 0 0 1 9 9h-8v6a3 3 0 0 1-6 0h2a1 1 0 0 0 2 0v-6H3a9 9 0 0 1 9-9z"],
  kennis: ["#169ae6", "M3 5c4-1 7 0 8.300 1.500v13C10 18 7 17 3 18zM21 5c-4-1-7 0-8.300 1.500v13C14 18 17 17 21 18z"],
  "onderwijs-opvang": ["#e05d9e", "M12 3l10 9h-3v8.500h-5v-6h-4v6H5V12H2z"],
  justitie: ["#5c636e", "M11 3h2v2h7l2 8a4 4 0 0 1-7 0l2-6h-4v11h4v2H7v-2h4V7H7l2 6a4 4 0 0 1-7 0l2-8h7z"],
  "": ["#5c636e", "M8 8.500a4 4 0 1 1 5.500 3.700c-.500.300-.500.800-.500 1.800h-2c0-2 .300-2.800 1.500-3.600A2 2 0 1 0 10 8.500zM11 16h2.200v2.500H11z"],
};

const space = "http://www.w3.org/2000/svg";

/**
 * @param {string} path
 * @param {boolean} filled
 * @param {number} size
 */
function drawn(path, filled, size) {
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("width", String(size));
  picture.setAttribute("height", String(size));
  picture.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  line.setAttribute("fill", filled ? "currentColor" : "none");
  if (!filled) {
    for (const [name, value] of [["stroke", "currentColor"], ["stroke-width", "2"],
      ["stroke-linecap", "round"], ["stroke-linejoin", "round"]]) line.setAttribute(name, value);
  }
  picture.append(line);
  return picture;
}

/**
 * A tool's drawing, 18 pixels unless told.
 * @param {string} name
 * @param {number} [size]
 */
export function icon(name, size = 18) {
  return drawn(paths[name] ?? paths.plus, false, size);
}

/**
 * The plate of a domain: its colour with its form in white.
 * @param {string | undefined} domain
 * @param {boolean} [hollow]
 */
export function plate(domain, hollow = false) {
  const code = (domain ?? "") in glyphs ? domain ?? "" : "";
  const plate = document.createElement("span");
  plate.className = hollow ? "plate is-hollow" : "plate";
  plate.dataset.domain = code || "onbekend";
  plate.append(drawn(glyphs[code][1], true, 14));
  return plate;
}

/** The logo: three partners and their ties. */
export function logo() {
  const box = document.createElement("span");
  box.className = "logo";
  box.append(drawn("M5.500 4a2.500 2.500 0 0 1 2.400 1.800h8.200a2.500 2.500 0 1 1 1.200 2.900l-3.100 6.300a2.500 2.500 0 1 1-4.400 0L6.700 8.800A2.500 2.500 0 1 1 5.500 4zm2.200 3.800l3.200 6.500c.700-.200 1.500-.200 2.200 0l3.200-6.500z", true, 22));
  return box;
}

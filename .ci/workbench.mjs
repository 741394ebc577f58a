// workbench.mjs WASM UNPACKER NETWORKS FILE [VERSION]: writes the page that opens by double click, in one file.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../Sources/Assets/Workbench");

/** The modules that one needs, each once, what is needed first. */
function modules(name, found = new Map()) {
  if (found.has(name)) return found;
  const words = readFileSync(join(folder, "scripts", name), "utf8");
  found.set(name, null);
  for (const [, other] of words.matchAll(/^import [^;]*? from "\.\/([\w-]+\.js)";$/gm)) modules(other, found);
  found.delete(name);
  found.set(name, words);
  return found;
}

/** Words of a script or style without comments and indents; no text in them spans lines. */
function lean(words) {
  return words.replace(/\/\*[^]*?\*\/ ?/g, "").replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
}

/** Modules as one script: names at the top of two modules may not be the same. */
export function joined(first) {
  return Array.from(modules(first).values(), (words) => lean(words
    .replace(/^import [^;]*? from "\.\/[\w-]+\.js";\n/gm, "")
    .replace(/^export /gm, ""))).join("\n");
}

const names = ["groningen", "alkmaar", "almere", "delft", "hoogeveen", "leiden", "zaanstad", "zeist"];

/** Bytes of the engine and what stands behind it, packed by LZMA; before them their number and that of the engine. */
export function packed(engine, ...behind) {
  const bytes = Buffer.concat([engine, ...behind]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(bytes.length);
  sizes.writeUInt32LE(engine.length, 4);
  const how = ["--format=raw", "--lzma1=preset=9e,lc=3,lp=0,pb=0,nice=273,mf=bt4,depth=512", "--stdout"];
  return Buffer.concat([sizes, execFileSync("xz", how, { input: bytes, maxBuffer: 1 << 28 })]);
}

/** Bytes as text, seven bits a letter; what a page cannot hold (NUL, CR and <) is written with 128 added. */
export function text(bytes) {
  const letters = [];
  let [held, bits] = [0, 0];
  const put = (letter) => letters.push(letter === 0 || letter === 13 || letter === 60 ? letter + 128 : letter);
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x7fff;
    bits += 8;
    while (bits >= 7) { bits -= 7; put((held >> bits) & 127); }
  }
  if (bits > 0) put((held << (7 - bits)) & 127);
  return Buffer.from(letters).toString("latin1");
}

/** The page with everything inside, and a policy that allows only that. */
export function page(wasm, unpacker, networks, version) {
  const examples = names.map((name) => readFileSync(join(networks, `${name}.yaml`), "utf8"));
  const styles = readdirSync(join(folder, "styles")).sort()
    .map((name) => lean(readFileSync(join(folder, "styles", name), "utf8"))).join("\n");
  const parts = {
    styles, version, worker: joined("worker.js"), script: joined("main.js"),
    examples: JSON.stringify(names), unpacker: unpacker.toString("base64"),
    wasm: text(packed(wasm, Buffer.from(JSON.stringify(examples)))),
  };
  for (const part of [parts.script, parts.worker]) {
    if (/<\/script|<!--/i.test(part)) throw new Error("a script ends its own element");
  }
  const hash = (words) => `'sha256-${createHash("sha256").update(words).digest("base64")}'`;
  parts.policy = [
    "default-src 'none'", `script-src ${hash(parts.script)} 'wasm-unsafe-eval'`, `style-src ${hash(styles)}`,
    "img-src data: blob:", "worker-src blob:", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
  return readFileSync(join(folder, "index.html"), "utf8")
    .replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

/** The size of the page in bytes, at most: it is sent by mail and opens on an old laptop. */
const most = 2_500_000;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wasm, unpacker, networks, file, version = "dev"] = process.argv.slice(2);
  const words = page(readFileSync(wasm), readFileSync(unpacker), networks, version);
  writeFileSync(file, words);
  const size = Buffer.byteLength(words);
  console.log(`${file}: ${size} bytes`);
  if (size > most) throw new Error(`the page may take ${most} bytes at most`);
}

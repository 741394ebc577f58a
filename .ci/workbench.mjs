// workbench.mjs WASM NETWORKS FILE [VERSION]: writes the page that opens by double click, in one file.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

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

/** Modules as one script: names at the top of two modules may not be the same. */
export function joined(first) {
  return Array.from(modules(first).values(), (words) => words
    .replace(/^import [^;]*? from "\.\/[\w-]+\.js";\n/gm, "")
    .replace(/^export /gm, "")).join("\n");
}

const names = ["groningen", "alkmaar", "almere", "delft", "hoogeveen", "leiden", "zaanstad", "zeist"];

/** The page with everything inside, and a policy that allows only that. */
export function page(wasm, networks, version, worker = joined("worker.js")) {
  const examples = names.map((name) => ({
    name: name[0].toUpperCase() + name.slice(1), file: `${name}.yaml`,
    yaml: readFileSync(join(networks, `${name}.yaml`), "utf8"),
  }));
  const styles = readdirSync(join(folder, "styles")).sort()
    .map((name) => readFileSync(join(folder, "styles", name), "utf8")).join("\n");
  const parts = {
    styles, version, worker, script: joined("main.js"),
    examples: JSON.stringify(examples).replaceAll("<", "\\u003c"),
    wasm: gzipSync(wasm, { level: 9 }).toString("base64"),
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wasm, networks, file, version = "dev"] = process.argv.slice(2);
  const words = page(readFileSync(wasm), networks, version);
  writeFileSync(file, words);
  console.log(`${file}: ${Buffer.byteLength(words)} bytes`);
}

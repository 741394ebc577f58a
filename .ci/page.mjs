// page.mjs WASM PROGRAM FOLDER: asks page and program the same of every network of a folder.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [wasm, program, folder] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(wasm));
const text = new TextEncoder();

// What libyaml's unused functions of files would call; none is ever reached.
const imports = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  if (from !== "wasi_snapshot_preview1") throw new Error(`${from}.${name} is missing in the page`);
  imports[from] ??= {};
  imports[from][name] = () => {
    throw new Error(`the page called ${from}.${name}`);
  };
}

/** A page in which nothing is open yet, with ways to give it bytes and to take its answer. */
function begun() {
  const page = new WebAssembly.Instance(module, imports).exports;
  const give = (...parts) => {
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const start = page.page_room(Math.max(size, 1));
    let place = start;
    for (const part of parts) {
      new Uint8Array(page.memory.buffer).set(part, place);
      place += part.length;
    }
    return start;
  };
  const answer = () => {
    const count = page.page_count();
    const start = page.page_room(Math.max(count, 1));
    page.page_copy(start);
    const bytes = Buffer.from(new Uint8Array(page.memory.buffer).slice(start, start + count));
    page.page_free(start);
    return bytes;
  };
  return { page, give, answer };
}

function opened(name, content, regions, language = "nl") {
  const { page, give, answer } = begun();
  const file = text.encode(name);
  const status = page.page_open(
    give(file, content, regions), file.length, content.length, regions.length,
    language === "nl" ? 0 : 1);
  if (status !== 0) throw new Error(answer().toString());
  return (question, language) => {
    const words = text.encode(question);
    const found = page.page_ask(give(words), words.length, language === "nl" ? 0 : 1);
    if (found !== 0) throw new Error(`${question}: ${found} ${answer()}`);
    return answer();
  };
}

/** A page that works on a network, asked in JSON. */
function working() {
  const { page, give, answer } = begun();
  return (question, data = new Uint8Array()) => {
    const words = text.encode(JSON.stringify({ language: "nl", ...question }));
    const status = page.page_call(give(words, data), words.length, data.length);
    if (status !== 0) throw new Error(`${JSON.stringify(question)}: ${status} ${answer()}`);
    return answer();
  };
}

const questions = ["analyze", "analyze --json", "recommend --all", "recommend --all --json"];
const regions = readFileSync(`${folder}/regions.yaml`);
const networks = JSON.parse(execFileSync(program, ["list", "networks", folder, "--json"]));

// A file with a mistake is refused in the language asked, with its line.
for (const [language, words] of [["nl", "is geen type partner"], ["en", "is not a type of partner"]]) {
  try {
    opened("a.yaml", text.encode("partners:\n  - {naam: A, type: wijktaem}\n"), new Uint8Array(), language);
    throw new Error("a mistake in a file is not told");
  } catch (error) {
    if (!error.message.startsWith("a.yaml:2:") || !error.message.includes(words)) throw error;
  }
}
let passed = 0;
let failed = 0;
const told = (equal, what) => {
  if (equal) {
    passed += 1;
  } else {
    failed += 1;
    console.error(`${what} differs in the page`);
  }
};
const texts = ["advies.md", "rapport.md", "bijlage.md", "partners.csv", "rapport.html"];
const folderOfFiles = mkdtempSync(join(tmpdir(), "page-"));
for (const network of networks.sort()) {
  const file = `${folder}/${network}`;
  const ask = opened(file, readFileSync(file), regions);
  for (const question of questions) {
    for (const language of ["nl", "en"]) {
      const [verb, ...flags] = question.split(" ");
      const expected = execFileSync(program, [verb, file, ...flags, "--language", language], {
        maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"],
      });
      told(ask(question, language).equals(expected), `${network}: ${question} --language ${language}`);
    }
  }
  // What is taken along from the page is what the program writes.
  const call = working();
  call({ do: "regions" }, regions);
  call({ do: "open", name: network }, readFileSync(file));
  const made = (name) => readFileSync(join(folderOfFiles, name));
  const quiet = { stdio: "ignore" };
  execFileSync(program, ["report", file, "-o", folderOfFiles], quiet);
  execFileSync(program, ["convert", file, join(folderOfFiles, "netwerk.yaml")], quiet);
  for (const name of texts) {
    told(call({ do: "text", kind: name }).equals(made(name)), `${network}: ${name}`);
  }
  told(call({ do: "text", kind: "yaml" }).equals(made("netwerk.yaml")), `${network}: YAML`);
  told(call({ do: "picture", view: "overview" }).equals(made("kaart.svg")), `${network}: kaart.svg`);
  // A change that is taken back leaves no trace.
  const before = call({ do: "text", kind: "yaml" });
  call({ do: "change", changes: [{ put: "partner", fields: { name: "Speltherapeut" } }] });
  const changed = call({ do: "text", kind: "yaml" });
  call({ do: "undo" });
  const after = call({ do: "text", kind: "yaml" });
  told(!changed.equals(before) && after.equals(before), `${network}: a change taken back`);
}
rmSync(folderOfFiles, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

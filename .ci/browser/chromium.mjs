// Drives Chromium over a pipe: opens files of this machine without a network, and asks things of them.
import { spawn, execFileSync } from "node:child_process";

/** Where Chromium is; undefined when it is absent. */
export function chromium() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try { return execFileSync("which", [name], { encoding: "utf8" }).trim(); } catch { /* try the next */ }
  }
  return undefined;
}

/** A running Chromium, in which pages are opened beside each other. */
export function begun(...flags) {
  const program = spawn(chromium(), ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
    "--enable-automation", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage", ...flags, "about:blank"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [to, from] = [program.stdio[3], program.stdio[4]];
  const waiting = new Map();
  const listeners = new Map();
  let [count, rest] = [0, ""];
  from.setEncoding("utf8");
  from.on("data", (piece) => {
    const told = (rest + piece).split("\0");
    rest = told.pop();
    for (const one of told.map((words) => JSON.parse(words))) {
      if (one.id) { waiting.get(one.id)?.(one); waiting.delete(one.id); } else listeners.get(one.sessionId)?.(one);
    }
  });
  const send = (method, params = {}, sessionId = undefined) => new Promise((done, fail) => {
    count += 1;
    const late = setTimeout(() => fail(new Error(`${method}: no answer in ten minutes`)), 600_000);
    waiting.set(count, (answer) => {
      clearTimeout(late);
      if (answer.error) fail(new Error(`${method}: ${answer.error.message}`)); else done(answer.result);
    });
    to.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
  });
  return { send, listeners, close: () => program.kill() };
}

/** What went wrong in a page: an exception, an error in the log or the console, or a request that leaves this machine. */
function problemIn({ method, params }) {
  if (method === "Runtime.exceptionThrown") return params.exceptionDetails.exception?.description ?? params.exceptionDetails.text;
  if (method === "Runtime.consoleAPICalled" && params.type === "error") return params.args.map((one) => one.value ?? one.description).join(" ");
  if (method === "Log.entryAdded" && params.entry.level === "error") return params.entry.text;
  if (method === "Network.requestWillBeSent" && !/^(file|blob|data|about):/.test(params.request.url)) return `asked ${params.request.url}`;
  return undefined;
}

/** The keys that have a name, with their number. */
const keys = { Enter: 13, Escape: 27, Tab: 9, Home: 36, End: 35, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Delete: 46, F2: 113, F6: 117, "/": 191, "?": 191 };

/** A page with a file of this machine, in a profile of its own; what it saves goes to a folder. */
export async function opened(browser, file, { width = 1440, height = 900, scale = 1, downloads, before } = {}) {
  const problems = [];
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  if (downloads) await browser.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, browserContextId });
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  browser.listeners.set(sessionId, (event) => {
    if (event.method === "Page.javascriptDialogOpening") void send("Page.handleJavaScriptDialog", { accept: true });
    const problem = problemIn(event);
    if (problem) problems.push(problem);
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  await send("Network.emulateNetworkConditions", { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await send("Emulation.setDeviceMetricsOverride", { width: width / scale, height: height / scale, deviceScaleFactor: scale, mobile: width < 720 });
  if (before) await send("Page.addScriptToEvaluateOnNewDocument", { source: before });
  await send("Page.navigate", { url: `file://${file}` });
  const run = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  const until = async (expression, seconds = 60) => {
    for (let left = seconds * 40; left > 0; left -= 1) {
      if (await run(expression).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`never came: ${expression}`);
  };
  const type = (text) => send("Input.insertText", { text });
  const key = async (name, modifiers = 0) => {
    const code = keys[name] ?? name.toUpperCase().charCodeAt(0);
    const text = name === "Enter" ? "\r" : name.length === 1 && modifiers === 0 ? name : undefined;
    await send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", key: name, windowsVirtualKeyCode: code, text, modifiers });
    await send("Input.dispatchKeyEvent", { type: "keyUp", key: name, windowsVirtualKeyCode: code, modifiers });
  };
  const picture = async () => Buffer.from((await send("Page.captureScreenshot")).data, "base64");
  const close = () => browser.send("Target.disposeBrowserContext", { browserContextId });
  return { send, run, until, type, key, picture, problems, close };
}

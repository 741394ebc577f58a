// Drives Chromium over a pipe: opens a file of this machine without a network, and asks things of it.
import { spawn, execFileSync } from "node:child_process";

/** Where Chromium is; undefined when it is absent. */
export function chromium() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try { return execFileSync("which", [name], { encoding: "utf8" }).trim(); } catch { /* try the next */ }
  }
  return undefined;
}

/** A page of a new Chromium. */
export async function opened(file, { width = 1440, height = 900 } = {}) {
  const browser = spawn(chromium(), ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
    "--no-first-run", "--disable-background-networking", "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [to, from] = [browser.stdio[3], browser.stdio[4]];
  const waiting = new Map();
  const problems = [];
  let [count, rest, session] = [0, "", undefined];
  from.on("data", (piece) => {
    const told = (rest + piece).split("\0");
    rest = told.pop();
    for (const one of told.map((words) => JSON.parse(words))) {
      if (one.id) { waiting.get(one.id)?.(one); waiting.delete(one.id); }
      if (one.method === "Runtime.exceptionThrown") problems.push(one.params.exceptionDetails.exception?.description ?? one.params.exceptionDetails.text);
      if (one.method === "Log.entryAdded" && one.params.entry.level === "error") problems.push(one.params.entry.text);
      if (one.method === "Network.requestWillBeSent" && /^https?:/.test(one.params.request.url)) problems.push(`asked ${one.params.request.url}`);
    }
  });
  const send = (method, params = {}) => new Promise((done, fail) => {
    count += 1;
    waiting.set(count, (answer) => (answer.error ? fail(new Error(`${method}: ${answer.error.message}`)) : done(answer.result)));
    to.write(`${JSON.stringify({ id: count, method, params, sessionId: session })}\0`);
  });
  const { targetInfos } = await send("Target.getTargets");
  const target = targetInfos.find((one) => one.type === "page").targetId;
  session = (await send("Target.attachToTarget", { targetId: target, flatten: true })).sessionId;
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  await send("Network.emulateNetworkConditions", { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 720 });
  await send("Page.navigate", { url: `file://${file}` });
  const run = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  const until = async (expression, seconds = 20) => {
    for (let left = seconds * 20; left > 0; left -= 1) {
      if (await run(expression).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`never came: ${expression}`);
  };
  const type = (text) => send("Input.insertText", { text });
  const key = async (name, modifiers = 0) => {
    const code = { Enter: 13, Escape: 27, ArrowDown: 40, Tab: 9 }[name] ?? name.toUpperCase().charCodeAt(0);
    const text = name === "Enter" ? "\r" : name.length === 1 && modifiers === 0 ? name : undefined;
    await send("Input.dispatchKeyEvent", { type: "keyDown", key: name, windowsVirtualKeyCode: code, text, modifiers });
    await send("Input.dispatchKeyEvent", { type: "keyUp", key: name, windowsVirtualKeyCode: code, modifiers });
  };
  const picture = async () => Buffer.from((await send("Page.captureScreenshot")).data, "base64");
  return { send, run, until, type, key, picture, problems, close: () => browser.kill() };
}

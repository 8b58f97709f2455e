// Lets a test that runs inside an extension host use the page around it: it logs `::page {"id":1,"shot":"hover"}`, and the
// answer is a file `.page/1.json` in the workspace folder (the one place that both sides see in every kind of host).
// `.page/ready.json` tells the tests that there is a page; desktop VS Code has none, and its tests go on without.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = '::page ';
const LIMIT_MS = 10_000;

/**
 * Steps of one request, in this order, each optional: click and hover take a CSS selector, press keys ("Control+."), type text,
 * wait and waitInWebview a selector, read gives the text of a selector's first match, shot the name of a screenshot.
 */
async function act(page, request, { shots, webviews }) {
  const first = (selector) => page.locator(selector).first();
  if (request.click) {
    await first(request.click).click({ timeout: LIMIT_MS });
    // What the pointer rests on would show a tooltip in the next picture.
    await page.mouse.move(640, 795);
  }
  if (request.hover) await first(request.hover).hover({ timeout: LIMIT_MS, force: true });
  for (const key of request.press ?? []) await page.keyboard.press(key);
  if (request.type) await page.keyboard.type(request.type);
  if (request.wait) await first(request.wait).waitFor({ state: 'visible', timeout: LIMIT_MS });
  // A webview shows its page in a frame within a frame. VS Code for the web loads the frame from the internet.
  if (request.waitInWebview && !webviews) return undefined;
  if (request.waitInWebview) {
    const content = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await content.locator(request.waitInWebview).first().waitFor({ state: 'visible', timeout: LIMIT_MS });
  }
  const text = request.read ? await first(request.read).textContent({ timeout: LIMIT_MS }) : undefined;
  if (request.shot && shots) {
    await settle(page);
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${request.shot}.png`) });
  }
  return text;
}

/** Two frames without a running animation, so that no picture shows a widget half faded in. */
function settle(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const ended = document.getAnimations().map((animation) => {
      const { iterations } = animation.effect?.getTiming() ?? {};
      return iterations === Infinity ? undefined : animation.finished.catch(() => {});
    });
    await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 1000))]);
    await frame();
    await frame();
  });
}

/**
 * Returns a handler of log lines that says whether the line was a request.
 * @param shots folder for screenshots, if they are wanted.
 * @param webviews whether this host can show webviews.
 */
export function drivePage(page, { folder, shots, webviews = true }) {
  const answers = folder && join(folder, '.page');
  const answer = (id, value) => {
    const path = join(answers, `${id}.json`);
    writeFileSync(`${path}.part`, JSON.stringify(value));
    renameSync(`${path}.part`, path);
  };
  if (answers) {
    mkdirSync(answers, { recursive: true });
    answer('ready', { ok: true });
  }
  return (line) => {
    if (!line.startsWith(MARK) || !answers) return false;
    const request = JSON.parse(line.slice(MARK.length));
    act(page, request, { shots, webviews }).then(
      (text) => answer(request.id, { ok: true, text }),
      (error) => answer(request.id, { ok: false, error: String(error) }),
    );
    return true;
  };
}

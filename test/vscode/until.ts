const LIMIT_MS = 20_000;
const STEP_MS = 40;

/** Asks again and again until there is an answer (anything but undefined, null and false), and gives it. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`waited ${LIMIT_MS / 1000} s for ${what}`);
    await new Promise((again) => setTimeout(again, STEP_MS));
  }
}

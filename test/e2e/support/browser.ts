import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The browser that comes with the project's own dependencies, unless CHROMIUM_PATH names another. */
export async function openBrowser(): Promise<Browser> {
  // Read by the package when it is imported: it then unpacks its shared libraries too.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await packaged.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** teams-js asks a CDN for its list of domains and has a list of its own when that is out of reach. */
const expectedFaults = [/res\.cdn\.office\.net|validDomains/];

export type WatchedPage = { page: Page; context: BrowserContext; faults: string[] };

/** A page whose console errors, page errors and failed requests are collected: a test ends with none of them. */
export async function openPage(
  browser: Browser,
  viewport: { width: number; height: number } = { width: 1280, height: 900 },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (text: string) => {
    if (!expectedFaults.some((known) => known.test(text))) faults.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} ${response.url()}`);
  });
  return { page, context, faults };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './prepare.mjs';

// Draws the PNG icons that Teams asks for from their SVG originals: `node scripts/drawIcons.mjs` after a change.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
const { default: packaged } = await import('@sparticuz/chromium');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await packaged.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(root, `appPackage/icons/${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(root, `appPackage/icons/${name}.png`), omitBackground: true });
}
await browser.close();

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

// Run as text: the product's content security policy lets no script tag in, and that is how it should stay.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeFault = { id: string; nodes: { html: string }[] };

async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const faults = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeFault[] }> };
    };
    return (await axe.run({ iframes: false })).violations;
  });
  const shown = (nodes: AxeFault['nodes']) =>
    nodes
      .map(({ html }) => html)
      .slice(0, 3)
      .join(' | ');
  return faults.map(({ id, nodes }) => `${id}: ${shown(nodes)}`);
}

/** What axe finds wrong in the tab's own frame, and in the client around it. */
export async function accessFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (frame.url() !== 'about:blank') found.push(...(await faultsIn(frame)));
  }
  return found;
}

/** How far a page could be scrolled sideways; at 320 px nothing may be cut off or need two ways of scrolling. */
export const sideways = (page: Page) =>
  page
    .frames()
    .at(-1)
    ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

import { cpus } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/support/browser.ts';
import { show, spread } from '../load.ts';
import { buildPeer } from './buildPeer.ts';
import { fictionalCaseload } from './fictionalRows.ts';
import { filterAndSort, type Scrolled, scrollThrough } from './measureTable.ts';
import { servePages } from './servePages.ts';

const pupils = 20_000;
const rounds = 5;
const limit = 50;

const officer = {
  id: 'officer',
  name: 'Fictional Officer',
  role: 'officer',
  bandReading: 'dfe',
  schools: fictionalCaseload(0).schools.map(({ id, name }) => ({ id, name, phase: 'Primary' })),
};
const answers = {
  '/api/me': officer,
  '/api/views': { views: [] },
  '/api/caseload': fictionalCaseload(pupils),
};

/** Stands for the Teams client on a phone, in which the tab is a page by itself. */
function standForTeams() {
  const token = `a.${btoa(JSON.stringify({ exp: 4_000_000_000 }))}.c`;
  const known: Record<string, unknown[]> = {
    initialize: ['content', 'android', '{"apiVersion":4,"supports":{"app":{}}}', '2.0.8'],
    getContext: [{ entityId: 'attendance', frameContext: 'content', theme: 'default', locale: 'en-gb' }],
    'authentication.getAuthToken': [true, token],
  };
  Object.assign(window, {
    nativeInterface: {
      framelessPostMessage(text: string) {
        const { id, uuidAsString, func } = JSON.parse(text) as Record<string, string>;
        const args = known[func ?? ''];
        const { onNativeMessage } = window as unknown as { onNativeMessage(event: object): void };
        if (args) setTimeout(() => onNativeMessage({ data: { id, uuidAsString, args } }));
      },
    },
  });
}

async function openTable(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(standForTeams);
  await page.goto(address);
  await page.getByRole('row').nth(5).waitFor();
  await page.waitForTimeout(1_000);
  return page;
}

/** Every measure of one table beside the same of the other. */
function ratios(ours: readonly Map<string, number>[], peer: readonly Map<string, number>[]): number[] {
  return ours.flatMap((round, n) =>
    [...round].map(([name, milliseconds]) => milliseconds / (peer[n]?.get(name) ?? Number.NaN)),
  );
}

function slowest(all: readonly Map<string, number>[]): string {
  const medians = [...(all[0]?.keys() ?? [])].map((name) => ({
    name,
    median: spread(all.map((round) => round.get(name) ?? Number.NaN)).median,
  }));
  const [first] = medians.sort((a, b) => b.median - a.median);
  return first ? `${first.name}, ${first.median.toFixed(0)} ms` : 'none';
}

const scrolled = ({ frames, longTasks }: Scrolled) =>
  `${longTasks.length} long tasks in ${frames} frames${
    longTasks.length > 0 ? `, the longest ${Math.max(...longTasks).toFixed(0)} ms` : ''
  }`;

/** The caseload of 20,000 pupils as the tab shows it, beside the same table by TanStack Table, in one browser. */
export async function caseload(): Promise<string[]> {
  const pages = await servePages({ tab: 'dist/tab', peer: await buildPeer(), answers });
  const browser = await openBrowser();
  try {
    const ours: Map<string, number>[] = [];
    const peer: Map<string, number>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const [address, times] of [
        ['/tab/caseload/all', ours],
        ['/peer', peer],
      ] as const) {
        const page = await openTable(browser, `${pages.origin}${address}`);
        times.push(await filterAndSort(page));
        await page.context().close();
      }
    }
    const all = (rounds: readonly Map<string, number>[]) => rounds.flatMap((round) => [...round.values()]);
    const scrollOf = async (address: string) => {
      const page = await openTable(browser, `${pages.origin}${address}`);
      const found = await scrollThrough(page);
      await page.context().close();
      return found;
    };
    const ourScroll = await scrollOf('/tab/caseload/all');
    const peerScroll = await scrollOf('/peer');
    const over = all(ours).filter((milliseconds) => milliseconds >= limit).length;
    return [
      `filter, sort and search ${pupils.toLocaleString('en-GB')} pupils, from input to committed rows: ` +
        `${show(spread(ratios(ours, peer)))} x the time of TanStack Table`,
      `  ours ${show(spread(all(ours)), 0)} ms, ${over} of ${all(ours).length} took ${limit} ms or more (aim 0), slowest ${slowest(ours)}; ` +
        `TanStack Table ${show(spread(all(peer)), 0)} ms, slowest ${slowest(peer)}`,
      `scroll through all of them, a window a frame: ${scrolled(ourScroll)} (aim 0); TanStack Table ${scrolled(peerScroll)}`,
      `  on ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    ];
  } finally {
    await browser.close();
    pages.close();
  }
}

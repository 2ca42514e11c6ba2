import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { TeamsClient } from './client.ts';
import { orStop, personNamed, pictures } from './figuresSchool.ts';
import { importRegister } from './importRegister.ts';
import { startProduct, tokenOf } from './product.ts';

/** A support worker of several schools, an officer, and someone of Saltern Lane. */
export const asw = 'Tom Aldridge';
export const officer = 'Rosalind Ferreira';
export const head = 'Harpreet Sandhu';
/** The audit is written a moment after what it is about. */
export const patient = { timeout: 20_000 };
/** The client shows the tab beside the chat: so wide, there is room for the table. */
export const wide = 1900;

type Shown = { as: string; page: string; theme?: string; width?: number; refused?: RegExp };
type Row = { id: string; surname: string; forename: string; schoolId: string; case: { lead?: string } };
type Look = (tab: FrameLocator, client: TeamsClient) => Promise<void>;

export type CaseloadSchools = {
  origin: string;
  browser: Browser;
  /** The id of Saltern Lane. */
  salternLane: string;
  call(name: string, path: string): Promise<unknown>;
  /** The pupils on the caseloads of all schools of the support worker. */
  rowsOf(): Promise<Row[]>;
  /** Opens a page of the caseload and looks at it; then nothing may stand in the console but what is `refused`. */
  visit(shown: Shown, look: Look): Promise<void>;
  stop(): Promise<void>;
};

/** How many pupils the view shows. */
export const shown = async (tab: FrameLocator) =>
  Number(
    /^Showing (?:all |only the )?([\d,]+)/
      .exec(await tab.getByText(/^Showing /).innerText())?.[1]
      ?.replace(',', ''),
  );

/** The product with two registers each of two schools saved, the second four weeks after the first. */
export async function startCaseloadSchools(): Promise<CaseloadSchools> {
  mkdirSync(pictures, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-caseload-'));
  const [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  const { origin } = product;
  const stop = async () => {
    await browser.close();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const call = async (name: string, path: string) => {
    const token = await tokenOf(origin, personNamed(name).id);
    const response = await fetch(`${origin}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as unknown;
  };
  /** Saves the registers; the id of Saltern Lane. */
  const fill = async () => {
    const person = personNamed(asw).id;
    const { schools } = (await call(asw, '/me')) as { schools: { id: string; name: string }[] };
    const schoolNamed = (start: string) => schools.find(({ name }) => name.startsWith(start))?.id ?? '';
    for (const [school, file] of [
      ['Saltern Lane', 'saltern-lane-primary-school'],
      ['Thornley', 'thornley-all-through-academy'],
    ] as const) {
      for (const to of ['2026-10-23', '2026-11-20']) {
        const name = `${file}-to-${to}.csv`;
        const text = readFileSync(join(dataDir, 'registers', name), 'utf8');
        await importRegister({ name, text }, { origin, person, schoolId: schoolNamed(school) });
      }
    }
    return schoolNamed('Saltern Lane');
  };
  return {
    origin,
    browser,
    stop,
    salternLane: await orStop(fill, stop),
    call,
    rowsOf: async () => ((await call(asw, '/caseload')) as { pupils: Row[] }).pupils,
    async visit({ as, page: subPage, theme = 'default', width = wide, refused }, look) {
      const { page, context, faults } = await openPage(browser, { width, height: 900 });
      const client = new TeamsClient(page, origin);
      const query = { person: personNamed(as).id, theme, context: 'personal', subPage };
      await page.goto(`${origin}/local/teams/?${new URLSearchParams(query)}`);
      await client.tab.getByRole('row').nth(1).waitFor();
      await look(client.tab, client);
      await context.close();
      expect(faults.filter((fault) => !refused?.test(fault))).toEqual([]);
    },
  };
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { localPeople } from '../../../src/local/people.ts';
import { openBrowser } from './browser.ts';
import { importRegister } from './importRegister.ts';
import { startProduct, tokenOf } from './product.ts';
import { smallRegister } from './smallRegister.ts';

export const pictures = 'test/e2e/screenshots';

export function personNamed(name: string) {
  const person = localPeople.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not in the local tenant`);
  return person;
}

/** What a set-up does, or its failure once everything is stopped: who called it has nothing yet that could be stopped. */
export async function orStop<T>(setUp: () => Promise<T>, stop: () => Promise<void>): Promise<T> {
  try {
    return await setUp();
  } catch (fault) {
    await stop();
    throw fault;
  }
}

export type FiguresSchool = {
  origin: string;
  browser: Browser;
  schoolId: string;
  /** Someone of the school. */
  person: string;
  /** Ids of the pupils of its caseload, by surname. */
  pupils: Record<string, string>;
  /** The address of a page of the tab in the stand-in for the Teams client. */
  address(subPage: string, theme?: string): string;
  stop(): Promise<void>;
};

/** The product with the small register saved for a school. `mondays`: see smallRegister. */
export async function startFiguresSchool(mondays?: readonly string[]): Promise<FiguresSchool> {
  mkdirSync(pictures, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-figures-'));
  const [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  const { origin } = product;
  const stop = async () => {
    await browser.close();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const { id: person, schools } = personNamed('Harpreet Sandhu');
  const schoolId = schools[0] ?? '';
  const fill = async () => {
    await importRegister({ name: 'autumn.csv', text: smallRegister(mondays) }, { origin, person, schoolId });
    const caseload = await fetch(`${origin}/api/schools/${schoolId}/caseload`, {
      headers: { authorization: `Bearer ${await tokenOf(origin, person)}` },
    });
    return (await caseload.json()) as { pupils: { id: string; surname: string }[] };
  };
  const { pupils } = await orStop(fill, stop);
  return {
    origin,
    browser,
    schoolId,
    person,
    pupils: Object.fromEntries(pupils.map(({ surname, id }) => [surname, id])),
    address: (subPage, theme = 'default') =>
      `${origin}/local/teams/?${new URLSearchParams({ person, theme, context: 'personal', subPage })}`,
    stop,
  };
}

import axe from 'axe-core';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Fixture, people, startFixture } from '../local/page/startFixture.ts';
import { openBrowser, openPage, type WatchedPage } from './support/browser.ts';

export const school = { id: '1ec0430f-e341-4b7d-a576-0a5092081730', name: 'Adaeze Okonkwo' };
export const officer = { id: 'cb39567e-85ec-4140-af58-e524684269e5', name: 'Rosalind Ferreira' };

let fixture: Fixture;
let browser: Browser;
let watched: WatchedPage;

/** What the console may say in this test, since the test brings it about. */
let expectedFaults: RegExp | undefined;

/** The stand-in by itself, with a fresh page for each test: a tiny tab with the real teams-js, a tiny bot with the real botbuilder. */
export function onStandIn(): void {
  beforeAll(async () => {
    fixture = await startFixture();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
  });
  beforeEach(async () => {
    expectedFaults = undefined;
    watched = await openPage(browser);
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
  });
}

export const page = (): Page => watched.page;
export const tab = (): FrameLocator => page().frameLocator('iframe[title="Graduated Response tab"]');
export const lastCard = (): Locator => page().getByTestId('card').last();
export const origin = (): string => fixture.origin;
export const standIn = (): Fixture => fixture;

export function expectFaults(known: RegExp): void {
  expectedFaults = known;
}

/** Somebody else's window. */
export const openOther = (): Promise<WatchedPage> => openPage(browser);

export async function visit(choices: Record<string, string> = {}): Promise<void> {
  const query = new URLSearchParams({ person: school.id, ...choices });
  await page().goto(`${origin()}/local/teams/?${query}`);
}

let visitors = 0;

/** As somebody who has not written anything yet. */
export async function visitAsNew(): Promise<void> {
  visitors += 1;
  await visit({ person: people.at(-visitors)?.id ?? school.id });
}

export async function contextInTab(): Promise<Record<string, Record<string, unknown>>> {
  await tab().locator('#token').filter({ hasText: 'token' }).waitFor();
  return JSON.parse((await tab().locator('#context').textContent()) ?? '{}');
}

export async function say(text: string): Promise<void> {
  const input = page().getByRole('textbox', { name: 'Type a message' });
  await input.fill(text);
  await input.press('Enter');
}

export async function violations(): Promise<string[]> {
  await page().evaluate(axe.source);
  const found = await page().evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run(document, { iframes: false })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

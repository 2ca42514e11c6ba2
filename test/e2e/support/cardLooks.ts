import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CardFactory, type TurnContext } from 'botbuilder';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Card } from '../../bot/botHarness.ts';
import { people, startFixture } from '../../local/page/startFixture.ts';
import { accessFaults } from './access.ts';
import { openBrowser, openPage } from './browser.ts';

const pictures = 'test/e2e/screenshots';
const widths = { wide: 1280, narrow: 320 };

/** Cards by the picture that they share. */
export type Gallery = Record<string, readonly Card[]>;

const cutOff = (drawn: Element[]) =>
  drawn
    .flatMap((card) => [card, ...card.querySelectorAll('div')])
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.textContent?.slice(0, 80));

export type CardLook = { theme: 'default' | 'dark' | 'contrast'; width: 'wide' | 'narrow' };

export const cardLooks: readonly CardLook[] = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['wide', 'narrow'] as const).map((width) => ({ theme, width })),
);

/** The stand-in's chat with a bot that says the cards of a gallery, each by its name. */
export async function openGallery(cards: Gallery, prefix: string) {
  mkdirSync(pictures, { recursive: true });
  const answer = async (context: TurnContext) => {
    const { type, text = '' } = context.activity;
    if (type !== 'message') return;
    for (const card of cards[text.replace(/<at>.*<\/at>/, '').trim()] ?? [])
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] });
  };
  const [fixture, browser] = await Promise.all([startFixture({ answer, built: true }), openBrowser()]);
  return {
    /** Takes a picture of each part of the gallery and has axe look at it; nothing may be cut off. */
    look: (how: CardLook) => lookAt({ browser, origin: fixture.origin, cards, prefix }, how),
    async close() {
      await browser.close();
      await fixture.close();
    },
  };
}

type Place = { browser: Browser; origin: string; cards: Gallery; prefix: string };

async function lookAt({ browser, origin, cards, prefix }: Place, { theme, width }: CardLook) {
  const { page, context, faults } = await openPage(browser, { width: widths[width], height: 2200 });
  let visitor = 0;
  for (const [name, shown] of Object.entries(cards)) {
    visitor += 1;
    const query = new URLSearchParams({ person: people.at(-visitor)?.id ?? '', theme });
    await page.goto(`${origin}/local/teams/?${query}`);
    // On a narrow screen there is the app or the chat.
    await page.getByRole('button', { name: 'Chat', exact: true }).click();
    const input = page.getByRole('textbox', { name: 'Type a message' });
    const before = await page.getByTestId('card').count();
    await input.fill(name);
    await input.press('Enter');
    await expect.poll(() => page.getByTestId('card').count()).toBeGreaterThanOrEqual(before + shown.length);
    await page.waitForLoadState('networkidle');
    await page
      .getByRole('log', { name: 'Messages' })
      .screenshot({ path: join(pictures, `${prefix}-${name}-${theme}-${width}.png`) });
    expect(await accessFaults(page), name).toEqual([]);
    expect(await page.getByTestId('card').evaluateAll(cutOff), `${name} is cut off`).toEqual([]);
  }
  expect(faults).toEqual([]);
  await context.close();
}

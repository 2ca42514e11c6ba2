import { describe, expect, test } from 'vitest';
import {
  lastCard,
  officer,
  onStandIn,
  openOther,
  origin,
  page,
  say,
  school,
  tab,
  visit,
} from './standInPage.ts';

onStandIn();

describe('the chat', () => {
  test('draws a card, shows that it works, and replaces it with the answer', async () => {
    await visit();
    await say('card please');
    await lastCard().getByLabel('Topic').selectOption('codes');
    await lastCard().getByRole('button', { name: 'Fail' }).click();
    await page().getByTestId('card-outcome').getByText('Unable to reach app').waitFor();
    await lastCard().getByRole('button', { name: 'Take a place' }).click();
    await lastCard().getByText('Booked: codes, o-1').waitFor();
    expect(await page().title()).not.toContain('broken');
  });

  test('does not press a button whose inputs are missing', async () => {
    await visit();
    await say('card please');
    await lastCard().getByRole('button', { name: 'Take a place' }).click();
    await lastCard().getByText('Choose a topic').waitFor();
  });

  test('opens a deep link of a card in the tab', async () => {
    await visit();
    await say('card please');
    await lastCard().getByRole('link', { name: 'Open in the tab' }).click();
    await tab().locator('#context').filter({ hasText: 'meetings/o-1' }).waitFor();
  });

  test('refreshes a card by itself for everyone who sees it', async () => {
    await visit();
    await say('personal');
    await lastCard().getByText(`Only for ${school.name}`).waitFor();
  });

  test('in a group shows each their own view of a card', async () => {
    const other = await openOther();
    await visit();
    await other.page.goto(`${origin()}/local/teams/?person=${officer.id}`);
    for (const each of [page(), other.page]) await each.getByTestId('conversation-groupChat').click();
    await page().getByRole('button', { name: 'Mention Attendance' }).click();
    await page().keyboard.type(' personal');
    await page().keyboard.press('Enter');
    await lastCard().getByText(`Only for ${school.name}`).waitFor();
    await other.page.getByTestId('card').last().getByText(`Only for ${officer.name}`).waitFor();
    await other.context.close();
  });

  test('offers what the bot suggests', async () => {
    await visit();
    await say('hello');
    await page().getByRole('button', { name: 'Show a card' }).click();
    await lastCard().getByText('Book a drop-in').waitFor();
    await page().getByRole('button', { name: 'Show a card' }).waitFor({ state: 'detached' });
  });

  test('shows that the bot is typing', async () => {
    await visit();
    await say('think');
    await page().getByTestId('typing').waitFor();
  });

  test('searches the message extension, shows its failure, and sends the card picked', async () => {
    await visit();
    await page().getByRole('button', { name: 'Codes, law and toolkit' }).click();
    const search = page().getByRole('searchbox', { name: 'Code, words or a question' });
    await search.fill('broken');
    await page().getByText('Unable to reach app').waitFor();
    await search.fill('dentist');
    await search.press('Enter');
    await page().getByRole('dialog').getByRole('button', { name: /^M/ }).click();
    await page().getByTestId('draft-card').getByText('Code M for dentist').waitFor();
    await page().getByRole('button', { name: 'Send' }).click();
    await page().getByTestId('message-list').getByText('Code M for dentist').waitFor();
  });

  test('names the files that the schools exported, the own school first', async () => {
    await visit();
    await page().getByRole('button', { name: 'Files' }).click();
    const files = page().getByTestId('files');
    await expect
      .poll(() => files.getByRole('heading').allTextContents())
      .toEqual(['Harrowmere High School (your school)', 'Quayside Academy']);
    expect(await files.getByRole('link').allTextContents()).toEqual([
      expect.stringMatching(/Long list.*Autumn term.*harrowmere-high\.csv/),
      expect.stringMatching(/Grid.*Autumn term.*quayside\.csv/),
    ]);
  });
});

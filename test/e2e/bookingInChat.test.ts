import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { ukDay } from '../../src/calendar/ukDate.ts';
import { localPeople } from '../../src/local/people.ts';
import { localSchools } from '../../src/local/schools.ts';
import { openPage } from './support/browser.ts';
import { chatEachTest } from './support/chatEachTest.ts';
import { TeamsClient } from './support/client.ts';
import { tokenOf } from './support/product.ts';

const school = 'Harpreet Sandhu';
const officer = 'Rosalind Ferreira';
const other = 'Adaeze Okonkwo';
const chat = chatEachTest({ as: school, folder: 'booking', height: 1100 });

type Date = { id: string; startsAt: string; placesLeft: number; mine: { placeId: string }[] };

async function asked(name: string, path: string, init: RequestInit = {}): Promise<Response> {
  const id = localPeople.find((person) => person.name === name)?.id ?? '';
  const headers = {
    authorization: `Bearer ${await tokenOf(chat.origin, id)}`,
    'content-type': 'application/json',
  };
  return fetch(`${chat.origin}${path}`, { ...init, headers });
}
/** The dates depend on the day of the test, so they are asked for: the next ones, as this person sees them. */
const dropIns = async (name = school) =>
  (await (await asked(name, '/api/occurrences?kind=drop-in', {})).json()) as Date[];
/** A date as the buttons have it: 'Thursday 10 December'. */
const dayOf = ({ startsAt }: Date) => ukDay(startsAt).replace(/ \d{4}$/, '');
const dateOf = (one: Date | undefined): Date => {
  if (!one) throw new Error('there is no such date');
  return one;
};
const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name });
const free = async (name = school) =>
  (await dropIns(name)).slice(0, 5).filter(({ placesLeft, mine }) => placesLeft > 0 && mine.length === 0);

/** Presses nothing but what stands on the card of the last message. */
async function book(card: Locator, one: Date): Promise<void> {
  await card.getByRole('radio', { name: new RegExp(ukDay(one.startsAt)) }).check();
  await card.getByLabel('What would you like to talk about?').selectOption({ label: 'Attendance codes' });
  await button(card, 'Book my place').click();
}

test('a school books, brings a colleague, moves the place and gives it up by naming its day', async () => {
  const [first, second] = (await free()).map(dateOf);
  if (!first || !second) throw new Error('there are too few dates');
  const began = performance.now();
  const card = await chat.client.say('book a drop-in');
  await card.getByRole('radio').first().waitFor();
  await button(card, 'Bring a colleague').click();
  await card.getByLabel('Name of your colleague').fill('Cole Ague');
  await card.getByLabel(/^Email address of your colleague/).fill('cole at school');
  await card.getByLabel(/^Your question/).fill('What do we do about Jaden Smithson?');
  await book(card, first);
  await card.getByText('Enter an email address like').waitFor();
  await card.getByLabel(/^Email address of your colleague/).fill('cole@school.example');
  await book(card, first);
  await card.getByText('You are booked').waitFor();
  expect(performance.now() - began).toBeLessThan(20_000);
  const said = await card.innerText();
  expect(said).toContain('Cole Ague (cole@school.example)');
  expect(said).toContain('I left out what looks like a name');
  expect(said).not.toContain('Smithson');

  const bookings = await chat.client.say('my bookings');
  await bookings.getByText(ukDay(first.startsAt)).waitFor();
  await button(bookings, /^Move/).first().click();
  await bookings.getByText('Move your place at the drop-in').waitFor();
  await button(bookings, `Move to ${dayOf(second)}`).click();
  await bookings.getByText('Your place is moved', { exact: true }).waitFor();
  const mine = async (id: string) => (await dropIns()).find((one) => one.id === id)?.mine.length;
  expect([await mine(first.id), await mine(second.id)]).toEqual([0, 1]);

  // "cancel Thursday" never gives anything up by itself.
  const weekday = ukDay(second.startsAt).split(' ')[0];
  const asks = await chat.client.say(`cancel ${weekday}`);
  await asks
    .getByText(/Give up your place at the drop-in\?|Choose the place/)
    .first()
    .waitFor();
  const byDate = await chat.client.say(`cancel my place on ${dayOf(second).split(' ').slice(1).join(' ')}`);
  await byDate.getByText('Give up your place at the drop-in?').waitFor();
  expect(await mine(second.id)).toBe(1);
  await button(byDate, 'Give up the place').click();
  await byDate.getByText('The place is cancelled').waitFor();
  expect(await mine(second.id)).toBe(0);
});

test('a full date has a waiting list, and one that goes while the form is open brings the next three', async () => {
  const [gone] = await free();
  const date = dateOf(gone);
  const card = await chat.client.say('book a drop-in');
  await card.getByLabel(/^Your question/).fill('How do we review a notice?');
  // Others take all that is left while the form stands open.
  const own = localPeople.find(({ name }) => name === school)?.schools ?? [];
  for (const { id: schoolId } of localSchools.filter(({ id }) => !own.includes(id))) {
    const body = JSON.stringify({ topic: 'codes', schoolId });
    await asked(officer, `/api/occurrences/${date.id}/places`, { method: 'POST', body });
  }
  expect((await dropIns()).find(({ id }) => id === date.id)?.placesLeft).toBe(0);
  await book(card, date);
  await card.getByText('The last place on that date has just gone').waitFor();
  expect(await button(card, /^Book (?:my place on )?\w+day/).count()).toBe(3);
  expect(await card.getByLabel(/^Your question/).inputValue()).toBe('How do we review a notice?');
  await button(card, `Join the waiting list for ${dayOf(date)}`).click();
  await card.getByText('You are on the waiting list', { exact: true }).waitFor();
  expect(await card.innerText()).toContain('You are number 1');

  const bookings = await chat.client.say('my bookings');
  await bookings.getByText('You are number 1 on the waiting list').waitFor();
  const leave = await chat.client.say(`cancel ${dayOf(date)}`);
  await leave.getByText('Leave the waiting list?').waitFor();
  await button(leave, 'Leave the waiting list').click();
  await leave.getByText('You have left the waiting list').waitFor();
});

test('in a group two people act on one card, and each sees only their own', async () => {
  const theirs = await openPage(chat.browser, { width: 1280, height: 1100 });
  const colleague = new TeamsClient(theirs.page, chat.origin);
  await colleague.openAs(other);
  for (const { page } of [chat.watched, theirs]) await page.getByTestId('conversation-groupChat').click();
  // The bot has said hello here: until that is drawn, messages cannot be counted.
  await chat.client.messages.getByTestId('card').first().waitFor();
  const card = await chat.client.say('@Attendance book a drop-in');
  await card.getByRole('radio').first().waitFor();
  const date = dateOf((await free()).at(-1));
  const shared = colleague.messages.last();
  await shared.getByRole('radio').first().waitFor();
  await book(card, date);
  // Their own view of the card, which Teams fetches as soon as the card of all has changed.
  await card.getByText('You have a place').first().waitFor();
  expect(await shared.innerText()).not.toMatch(/Saltern Lane|You have a place/);
  await book(shared, date);
  await shared.getByText('You have a place').first().waitFor();
  expect(await shared.innerText()).not.toContain('Saltern Lane');
  await theirs.context.close();
  expect(theirs.faults).toEqual([]);
});

import { expect, test } from 'vitest';
import { ukDay } from '../../src/calendar/ukDate.ts';
import { localPeople } from '../../src/local/people.ts';
import { accessFaults } from './support/access.ts';
import { chatEachTest } from './support/chatEachTest.ts';
import { tokenOf } from './support/product.ts';

const school = 'Harpreet Sandhu';
const officer = 'Rosalind Ferreira';
const chat = chatEachTest({ as: school, folder: 'messages', height: 1100 });

async function asked<T>(name: string, path: string, body?: object): Promise<T> {
  const id = localPeople.find((person) => person.name === name)?.id ?? '';
  const response = await fetch(`${chat.origin}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await tokenOf(chat.origin, id)}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

type Date = { id: string; startsAt: string; placesLeft: number; mine: unknown[] };

/** Books the latest free date, so that the day of the test is far from it. */
async function booked(): Promise<Date> {
  const dates = await asked<Date[]>(school, '/api/occurrences?kind=drop-in');
  const date = dates.filter(({ placesLeft, mine }) => placesLeft > 1 && mine.length === 0).at(-1);
  if (!date) throw new Error('there is no free date');
  await asked(school, `/api/occurrences/${date.id}/places`, { topic: 'codes' });
  return date;
}

test('who holds a place reads in their chat that it was moved, and then that it was cancelled, without asking', async () => {
  const date = await booked();
  const day = date.startsAt.slice(0, 10);
  // The welcome is there: the bot knows of the chat.
  await expect.poll(() => chat.client.messages.count()).toBeGreaterThan(0);
  await asked(officer, `/api/occurrences/${date.id}/move`, {
    startsAt: `${day}T08:00`,
    endsAt: `${day}T09:00`,
    evenSo: true,
  });
  const moved = chat.client.messages.filter({ hasText: 'The drop-in was moved' });
  await moved.waitFor({ timeout: 45_000 });
  expect(await moved.innerText()).toContain(`It is now on ${ukDay(day)}, 8am to 9am (UK time).`);
  expect(await moved.innerText()).toContain('You have a place');

  await asked(officer, `/api/occurrences/${date.id}/cancel`, { reason: 'The team is at a conference.' });
  const cancelled = chat.client.messages.filter({ hasText: 'The drop-in was cancelled' });
  await cancelled.waitFor({ timeout: 45_000 });
  expect(await cancelled.innerText()).toContain('Why: The team is at a conference.');
  expect(await accessFaults(chat.watched.page)).toEqual([]);

  await cancelled.getByRole('button', { name: 'Choose another date' }).click();
  await chat.client.messages.last().getByRole('combobox').first().waitFor();
  expect(await chat.client.messages.last().innerText()).toContain('Book a drop-in');
});

test('nothing is written twice, also after the server was started again', async () => {
  const date = await booked();
  const day = date.startsAt.slice(0, 10);
  await asked(officer, `/api/occurrences/${date.id}/move`, {
    startsAt: `${day}T07:00`,
    endsAt: `${day}T07:30`,
    evenSo: true,
  });
  const moved = chat.client.messages.filter({ hasText: `It is now on ${ukDay(day)}, 7am to 7:30am` });
  await moved.waitFor({ timeout: 45_000 });
  await chat.restart();
  await chat.client.openAs(school);
  // It sweeps at once when it has started; what it would write again would be there before this answer.
  await chat.client.say('My bookings');
  expect(await moved.count()).toBe(1);
  chat.watched.faults.length = 0;
});

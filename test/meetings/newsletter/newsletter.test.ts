import { describe, expect, test } from 'vitest';
import { acknowledge } from '../../../src/meetings/newsletter/acknowledge.ts';
import { halfTermsAt } from '../../../src/meetings/newsletter/halfTerms.ts';
import { keepNewsletter } from '../../../src/meetings/newsletter/keepNewsletter.ts';
import { isSafeLink, newsletterContent } from '../../../src/meetings/newsletter/newsletterContent.ts';
import { askNudge } from '../../../src/meetings/newsletter/nudge.ts';
import { listNewsletters, readNewsletter } from '../../../src/meetings/newsletter/readNewsletters.ts';
import { recipientsOf } from '../../../src/meetings/newsletter/recipients.ts';
import { sendNewsletter, withdrawNewsletter } from '../../../src/meetings/newsletter/sendNewsletter.ts';
import {
  calendar,
  content,
  elma,
  letter,
  newsletterWorld,
  olive,
  rita,
  trudy,
  walter,
} from './newsletterWorld.ts';

const refused = { code: 'not_allowed' };
const draft = { id: 'n-1', version: 'new', content };

async function sent() {
  const world = newsletterWorld();
  const { ports, lists } = world;
  lists.newsletters.elsewhere(letter());
  lists.newsletters.refresh();
  return { ...world, ports };
}

describe('who may', () => {
  const writers = {
    keepNewsletter: (by: typeof olive) => keepNewsletter(by, draft, newsletterWorld().ports),
    sendNewsletter: (by: typeof olive) => sendNewsletter(by, draft, newsletterWorld().ports),
    withdrawNewsletter: (by: typeof olive) => withdrawNewsletter(by, draft, newsletterWorld().ports),
    askNudge: (by: typeof olive) => askNudge(by, 'n-1', newsletterWorld().ports),
  };
  test.each(Object.entries(writers))('%s: officers alone', async (_, operation) => {
    for (const person of [walter, elma, rita]) await expect(operation(person)).rejects.toMatchObject(refused);
  });

  test('readers neither read nor acknowledge', async () => {
    const { ports } = await sent();
    await expect(listNewsletters(rita, ports)).rejects.toMatchObject(refused);
    await expect(readNewsletter(rita, 'n-1', ports)).rejects.toMatchObject(refused);
    await expect(acknowledge(rita, 'n-1', ports)).rejects.toMatchObject(refused);
  });

  test('a draft and one that is not there are the same to a school', async () => {
    const { ports, lists } = await sent();
    lists.newsletters.elsewhere(letter({ id: 'n-2', state: 'draft', sentAt: undefined as never }));
    lists.newsletters.refresh();
    const hidden = await readNewsletter(elma, 'n-2', ports).catch((error: unknown) => error);
    const missing = await readNewsletter(elma, 'n-3', ports).catch((error: unknown) => error);
    expect(hidden).toEqual(missing);
    await expect(acknowledge(elma, 'n-2', ports)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('who has read it is for officers', async () => {
    const { ports } = await sent();
    expect((await readNewsletter(walter, 'n-1', ports)).record).toBeUndefined();
    expect((await listNewsletters(elma, ports)).newsletters[0]?.count).toBeUndefined();
    expect(
      (await readNewsletter(olive, 'n-1', ports)).record?.readers.map(({ personId }) => personId),
    ).toEqual(['elma', 'trudy', 'walter']);
  });
});

describe('a newsletter', () => {
  test('is written, changed, sent once and withdrawn', async () => {
    const { ports, tick } = newsletterWorld();
    const first = await keepNewsletter(olive, draft, ports);
    tick();
    // The answer was lost and it is sent again: nothing changes.
    expect(await keepNewsletter(olive, draft, ports)).toEqual(first);
    const second = await keepNewsletter(
      olive,
      { ...draft, version: first.changed.at, content: { ...content, title: 'Another title' } },
      ports,
    );
    tick();
    await expect(keepNewsletter(olive, { ...draft, version: first.changed.at }, ports)).rejects.toMatchObject(
      { code: 'changed_elsewhere' },
    );
    await expect(
      sendNewsletter(olive, { id: 'n-1', version: first.changed.at }, ports),
    ).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    const seen = { id: 'n-1', version: second.changed.at };
    const sentOnce = await sendNewsletter(olive, seen, ports);
    tick();
    expect(await sendNewsletter(olive, seen, ports)).toEqual(sentOnce);
    await expect(
      keepNewsletter(olive, { ...draft, version: sentOnce.changed.at }, ports),
    ).rejects.toMatchObject({ code: 'bad_request' });
    const back = await withdrawNewsletter(olive, { id: 'n-1', version: sentOnce.changed.at }, ports);
    expect(back).toMatchObject({ state: 'withdrawn', sentAt: sentOnce.sentAt });
    await expect(sendNewsletter(olive, seen, ports)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('two officers who send at once send once', async () => {
    const { ports, lists } = newsletterWorld();
    const { changed } = await keepNewsletter(olive, draft, ports);
    const seen = { id: 'n-1', version: changed.at };
    const both = await Promise.all([sendNewsletter(olive, seen, ports), sendNewsletter(olive, seen, ports)]);
    expect(both[0]).toEqual(both[1]);
    expect(lists.newsletters.rows.get('n-1')?.record.sentAt).toBe(both[0]?.sentAt);
  });

  test('a draft that is taken out comes back', async () => {
    const { ports, tick } = newsletterWorld();
    const kept = await keepNewsletter(olive, draft, ports);
    tick();
    const out = await withdrawNewsletter(olive, { id: 'n-1', version: kept.changed.at }, ports);
    expect((await listNewsletters(olive, ports)).newsletters).toEqual([]);
    tick();
    const back = await keepNewsletter(olive, { ...draft, version: out.changed.at }, ports);
    expect(back.state).toBe('draft');
    expect(back.sentAt).toBeUndefined();
  });
});

describe('acknowledging', () => {
  test('the first press counts, on every server', async () => {
    const { ports, lists, tick } = await sent();
    const first = await acknowledge(elma, 'n-1', ports);
    tick();
    expect(await acknowledge(elma, 'n-1', ports)).toEqual(first);
    lists.acknowledgements.elsewhere({ ...first, id: 'n-1 trudy', personId: 'trudy', personName: 'Trudy' });
    expect((await acknowledge(trudy, 'n-1', ports)).personName).toBe('Trudy');
    expect([...lists.acknowledgements.rows.keys()]).toEqual(['n-1 elma', 'n-1 trudy']);
  });

  test('one that was withdrawn is refused, and what was acknowledged stays', async () => {
    const { ports } = await sent();
    const first = await acknowledge(elma, 'n-1', ports);
    await withdrawNewsletter(olive, { id: 'n-1', version: letter().changed.at }, ports);
    await expect(acknowledge(trudy, 'n-1', ports)).rejects.toMatchObject({ code: 'not_found' });
    expect(await acknowledge(elma, 'n-1', ports)).toEqual(first);
  });

  test('an officer sees who has left beside the others', async () => {
    const { ports, people } = await sent();
    await acknowledge(elma, 'n-1', ports);
    people.set('elma', { ...elma, role: 'reader' });
    const { record } = await readNewsletter(olive, 'n-1', ports);
    expect(record?.readers.find(({ personId }) => personId === 'elma')).toMatchObject({ left: true });
    expect((await listNewsletters(olive, ports)).newsletters[0]?.count).toEqual({
      acknowledged: 0,
      recipients: 2,
    });
  });
});

test('newsletters go to those linked to a school who have a role there', async () => {
  const { ports } = newsletterWorld();
  expect((await recipientsOf(ports)).map(({ personId, schoolIds }) => [personId, schoolIds])).toEqual([
    ['elma', ['elm']],
    ['trudy', ['elm', 'oak']],
    ['walter', ['elm', 'oak']],
  ]);
});

test.each([
  ['2026-11-27', '2026/27, Autumn 2'],
  ['2026-10-26', '2026/27, Autumn 2'],
  ['2026-12-25', '2026/27, Spring 1'],
  ['2027-02-13', undefined],
])('on %s the half term is %s', (today, now) => {
  expect(halfTermsAt(today, calendar).now).toBe(now);
});

test('half terms: of this year and later, and none without dates', () => {
  expect(halfTermsAt('2027-01-01', calendar).all).toEqual([
    '2026/27, Autumn 1',
    '2026/27, Autumn 2',
    '2026/27, Spring 1',
  ]);
  expect(halfTermsAt('2026-11-27', undefined)).toEqual({ all: [] });
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org', false],
  ['javascript:alert(1)', false],
  ['https://name:word@example.org', false],
  ['https://localhost', false],
  ['example.org', false],
])('the link %s: %s', (url, ok) => expect(isSafeLink(url)).toBe(ok));

test('what is too long is refused at its field', () => {
  const read = newsletterContent.safeParse({ ...content, text: 'x'.repeat(3001), title: '' });
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['title', 'text']);
});

import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import type { SavedView } from '../../../src/casework/views/savedView.ts';
import { keepViews, readViews } from '../../../src/casework/views/savedViews.ts';
import { memoryCases } from '../memoryCases.ts';
import { personOf } from '../support.ts';

const asw = personOf('asw');
const view = (name: string, settings: SavedView['settings'] = { stage: ['2', '3'] }) => ({ name, settings });

describe('the views of a person', () => {
  test('are none at first, then exactly those that were kept last', async () => {
    const ports = memoryCases();
    expect(await readViews(asw, ports)).toEqual([]);
    await keepViews(asw, [view('Severe, no plan'), view('Year 9', { year: '9', mine: true })], ports);
    await keepViews(asw, [view('Year 9', { year: '9', mine: true })], ports);
    expect(await readViews(asw, ports)).toEqual([view('Year 9', { year: '9', mine: true })]);
  });

  test('are nobody else’s', async () => {
    const ports = memoryCases();
    await keepViews(asw, [view('Mine')], ports);
    expect(await readViews(personOf('officer'), ports)).toEqual([]);
    await keepViews(personOf('officer'), [], ports);
    expect(await readViews(asw, ports)).toEqual([view('Mine')]);
  });

  test('are kept where two devices of one person write at once', async () => {
    const ports = memoryCases();
    const other = { id: asw.id, views: [view('From the phone')] };
    ports.meanwhile('views add', () => ports.lists.views.elsewhere(other));
    expect(await keepViews(asw, [view('From the desk')], ports)).toEqual([view('From the desk')]);
    expect(ports.lists.views.rows.get(asw.id)?.record.views).toEqual([view('From the desk')]);
  });

  test.each<[string, SavedView[], RegExp]>([
    ['more than thirty', Array.from({ length: 31 }, (_, n) => view(`View ${n}`)), /30 views or fewer/],
    [
      'more than a row holds',
      Array.from({ length: 30 }, (_, n) =>
        view(`View ${n}`, { schools: Array(200).fill(crypto.randomUUID()) }),
      ),
      /too long to keep together/,
    ],
    ['two of one name', [view('Year 9'), view('year 9')], /a name of its own/],
    ['what somebody searched for', [view('A pupil', { search: 'Brambleworth' })], /not kept in a view/],
  ])('%s are refused, and nothing is lost', async (_, views, words) => {
    const ports = memoryCases();
    await keepViews(asw, [view('Before')], ports);
    await expect(keepViews(asw, views, ports)).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringMatching(words),
    });
    expect(await readViews(asw, ports)).toEqual([view('Before')]);
  });

  test.each(roles)('asked for by %s', async (role: Role) => {
    const ports = memoryCases();
    const outcomes = [readViews(personOf(role), ports), keepViews(personOf(role), [view('One')], ports)].map(
      (work) =>
        work.then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
    );
    const expected = role === 'reader' ? 'not_allowed' : 'done';
    expect(await Promise.all(outcomes)).toEqual([expected, expected]);
    expect(ports.lists.views.rows.size).toBe(role === 'reader' ? 0 : 1);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiled } from '../../bot/cards/compiledTemplate.ts';
import { withParts } from '../../bot/cards/withParts.ts';

const folder = join(import.meta.dirname, '../../bot/cards/templates');
const templates = readdirSync(folder).map(
  (file) => [file, withParts(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)] as const,
);

const text = fc.constantFrom('', 'Use M.', '- \\ and #', 'an "odd" ${title} <b>', '${exists(lead)}', '😀');
const maybe = fc.option(text, { nil: undefined });
const row = fc.record({
  text,
  title: text,
  name: text,
  id: text,
  code: text,
  counts: text,
  url: text,
  when: text,
  details: text,
  kind: text,
  placeId: text,
  actionable: fc.boolean(),
  changeable: fc.boolean(),
  waitlist: fc.boolean(),
  day: text,
  value: text,
  joinUrl: text,
  calendarUrl: text,
  heading: text,
});
const rows = fc.array(row, { maxLength: 3 });
const lists = [
  'codes',
  'shown',
  'folded',
  'questions',
  'links',
  'mine',
  'dates',
  'full',
  'schools',
  'topics',
  'quick',
  'gone',
  'facts',
  'notes',
];
const flags = [
  'feedback',
  'dropIn',
  'shared',
  'calendarPending',
  'open',
  'another',
  'chooses',
  'bringsColleague',
  'chosen',
  'fromBookings',
  'fromDates',
];
const texts = [
  'kind',
  'summary',
  'speak',
  'fallbackText',
  'style',
  'meetingsUrl',
  'words',
  'reference',
  'first',
  'details',
  'consequence',
  'yes',
  'placeId',
  'from',
  'happened',
  'thanks',
];
const optional = [
  'label',
  'heading',
  'lead',
  'note',
  'caution',
  'sources',
  'offered',
  'nothing',
  'prompt',
  'onlySchool',
  'carries',
  'more',
];

/** What any of our templates may be filled with. What a template does not ask about first is always there. */
const data = fc
  .record({
    ...Object.fromEntries([...lists, 'paragraphs', 'suggestions'].map((name) => [name, rows])),
    ...Object.fromEntries(flags.map((name) => [name, fc.boolean()])),
    ...Object.fromEntries([...texts, 'when'].map((name) => [name, text])),
    ...Object.fromEntries(optional.map((name) => [name, maybe])),
    viewers: fc.array(text, { maxLength: 2 }),
    said: fc.option(fc.record({ style: text, text }), { nil: undefined }),
    notice: fc.option(fc.record({ style: text, text }), { nil: undefined }),
    written: fc.record({
      topic: text,
      question: text,
      schoolId: text,
      colleagueName: text,
      colleagueEmail: text,
    }),
    asked: fc.record({ question: text }),
  })
  .map((filled) => Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)));

describe('a compiled template', () => {
  test.each(templates)('%s is filled as the library fills it', (_, template) => {
    const ours = compiled(template);
    const library = new Template(template);
    fc.assert(
      fc.property(data, (filled) => {
        expect(ours(filled)).toEqual(library.expand({ $root: filled }));
      }),
      { numRuns: 60 },
    );
  });

  test('never reads data as a template', () => {
    const fill = compiled({ type: 'TextBlock', text: '${lead}', more: 'Say ${lead}' });
    expect(fill({ lead: '${secret}', secret: 'x' })).toEqual({
      type: 'TextBlock',
      text: '${secret}',
      more: 'Say ${secret}',
    });
  });

  test('finds nothing that is not the data’s own', () => {
    expect(compiled({ text: '${constructor}', when: '${exists(toString)}' })({})).toEqual({
      text: '${constructor}',
      when: false,
    });
  });
});

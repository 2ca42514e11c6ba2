import { describe, expect, test } from 'vitest';
import { guessSchool } from '../../../src/casework/imports/guessSchool.ts';
import type { School } from '../../../src/casework/school.ts';
import { arrived, autumn, memory, northId, personOf, save, schoolOf, southId, upns } from '../support.ts';

const officer = personOf('officer');
const schools: School[] = [
  { ...schoolOf(northId, 'North Academy'), urn: '199101', laEstab: '8204001' },
  { ...schoolOf(southId, 'St Brannoc’s School'), urn: '199102', laEstab: '8204002' },
];

type Asked = { person?: typeof officer; known?: School[] };

function guess(
  content: string | Uint8Array,
  name = 'export.csv',
  { person = officer, known = schools }: Asked = {},
) {
  const ports = memory();
  ports.schools.all = async () => known;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return guessSchool(person, arrived({ name, bytes }), ports);
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('the school that a file seems to be of', () => {
  test.each<[string, string | Uint8Array, string, string, string]>([
    [
      'its name in the name of the file',
      'x',
      'NORTH-ACADEMY autumn.csv',
      northId,
      'its name is in the name of the file',
    ],
    [
      'its name in a title line',
      'St. Brannoc’s School\n\nUPN',
      'export.csv',
      southId,
      'its name is in the file',
    ],
    ['its number', 'x,820/4002,y', 'export.csv', southId, 'its number 820/4002 is in the file'],
    ['its number in one piece', 'x,8204002,y', 'export.csv', southId, 'its number 820/4002 is in the file'],
    ['its URN', 'URN: 199101', 'export.csv', northId, 'its URN 199101 is in the file'],
    [
      'its number in UTF-16',
      utf16('x\t8204002'),
      'export.txt',
      southId,
      'its number 820/4002 is in the file',
    ],
    [
      'the name of the file before what is in it',
      'URN 199101',
      'urn 199102.csv',
      southId,
      'its URN 199102 is in the name of the file',
    ],
  ])('by %s', async (...given) => {
    const [, content, name, id, because] = given;
    expect(await guess(content, name)).toMatchObject({ id, because });
  });

  test.each([
    ['nothing', 'UPN,Mark'],
    ['two schools', 'North Academy\nSt Brannoc’s School'],
    ['a longer number', 'x,18204002,y'],
    ['part of a name', 'Northern Academy'],
  ])('is not said where the file says %s', async (_, content) => {
    expect(await guess(content)).toBeUndefined();
  });

  test('is one of the person’s own', async () => {
    expect(await guess('URN 199102', 'export.csv', { person: personOf('asw') })).toBeUndefined();
    expect(await guess('URN 199101', 'export.csv', { person: personOf('asw') })).toMatchObject({
      id: northId,
    });
  });

  test('by numbers however the council wrote them in its list, or not at all', async () => {
    const named = (laEstab: string, urn = '') => [{ ...schoolOf(northId, 'North Academy'), laEstab, urn }];
    expect(await guess('x,8204002,y', 'a.csv', { known: named('820/4002') })).toMatchObject({ id: northId });
    for (const odd of ['820', '(820) 4002', '820[40', '?']) {
      expect(await guess('x,8204002,820,y', 'a.csv', { known: named(odd, odd) })).toBeUndefined();
    }
  });

  test('by the pupils whose figures it holds', async () => {
    const ports = memory();
    await save(autumn, ports, southId);
    const list = (...some: string[]) =>
      arrived({ name: 'a.csv', bytes: new TextEncoder().encode(some.join('\n')) });
    const all = Object.values(upns);
    expect(await guessSchool(officer, list(...all), ports)).toEqual({
      ...{ id: southId, name: 'South School', because: '3 of its pupils are in the file' },
    });
    expect(await guessSchool(officer, list(...all.slice(0, 2)), ports)).toBeUndefined();
    await save(autumn, ports, northId);
    expect(await guessSchool(officer, list(...all), ports)).toBeUndefined();
  });
});

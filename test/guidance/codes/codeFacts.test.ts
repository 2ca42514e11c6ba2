import { describe, expect, it, test } from 'vitest';
import { isInForce } from '../../../src/attendance/attendanceCode.ts';
import { classWords } from '../../../src/guidance/codes/classWords.ts';
import { codeEntries, entryOf } from '../../../src/guidance/codes/codeEntries.ts';
import { longestSentence, readingAge } from '../readability.ts';
import { codeFigures } from './codeFigures.ts';
import { figuresOfEntry, sentencesOfEntry } from './wordsOfEntry.ts';

const entries = codeEntries.map((entry) => [entry.code, entry] as const);
const today = '2026-11-26';
const codesOf = (date: string) =>
  codeEntries.filter((entry) => isInForce(entry, date)).map(({ code }) => code);

/** The classes as the design lays them down. */
const classes = {
  attending: '/ \\ L K V P W B',
  authorised: 'C C1 C2 E I J1 M R S T',
  unauthorised: 'G N O U',
  'not-possible': 'D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7',
  administrative: 'Z #',
};

describe('what is in force', () => {
  it('is 34 codes today, each once and in the class of the design', () => {
    const current = codeEntries.filter((entry) => isInForce(entry, today));
    expect(current).toHaveLength(34);
    for (const [codeClass, codes] of Object.entries(classes)) {
      const found = current.filter((entry) => entry.class === codeClass).map(({ code }) => code);
      expect(found.sort(), codeClass).toEqual(codes.split(' ').sort());
    }
  });

  it('changed on 19 August 2024', () => {
    const before = codesOf('2024-08-18');
    const after = codesOf('2024-08-19');
    expect(before.filter((code) => !after.includes(code))).toEqual(['H', 'J', 'Y']);
    expect(after.filter((code) => !before.includes(code)).sort()).toEqual(
      'C1 C2 J1 K Q Y1 Y2 Y3 Y4 Y5 Y6 Y7'.split(' '),
    );
    expect(after).toEqual(codesOf(today));
  });

  it('has not held F since the school year 2013/14', () => {
    expect(codesOf('2013-08-31')).toContain('F');
    expect(codesOf('2013-09-01')).not.toContain('F');
  });

  it('says of each class whether it is a possible session, and of one that it counts towards the threshold', () => {
    const possible = Object.entries(classWords).filter(([, words]) => /is a possible session/.test(words));
    expect(possible.map(([codeClass]) => codeClass)).toEqual(['attending', 'authorised', 'unauthorised']);
    const threshold = Object.entries(classWords).filter(([, words]) => /threshold/.test(words));
    expect(threshold.map(([codeClass]) => codeClass)).toEqual(['unauthorised']);
  });
});

describe('near misses', () => {
  it.each(entries)('%s names other current codes, with a reason that ends a sentence', (code, entry) => {
    for (const { code: other, why } of entry.notThese) {
      const named = entryOf(other);
      expect(named && isInForce(named, today), other).toBe(true);
      expect(other).not.toBe(code);
      expect(why).toMatch(/^[a-z].{8,}[^.]$/);
    }
    expect(entry.notThese.length > 0).toBe(isInForce(entry, today));
  });
});

describe('sources', () => {
  it.each(entries)('%s rests on the law or the guidance, in an edition that is named', (_, { sources }) => {
    const national = sources.filter(({ url }) => /^https:\/\/www\.(legislation\.)?gov\.uk\//.test(url));
    expect(national.length).toBeGreaterThan(0);
    for (const { title, edition } of sources) {
      if (title.startsWith('Working together'))
        expect(edition).toMatch(/^(February|August|July) 202[46] edition$/);
    }
  });

  // Where the reference itself is not sure of the conditions.
  it('makes no secret of what was not seen on a page', () => {
    const unsure = codeEntries.filter(({ confidence }) => confidence === 'medium').map(({ code }) => code);
    expect(unsure.sort()).toEqual('B C2 D E F J1 K M Q R T V W X Y1 Y5 Y6'.split(' '));
  });
});

describe('figures', () => {
  it.each(entries)('of %s are those of its facts, all of them and no other', (code, entry) => {
    expect(figuresOfEntry(entry).sort()).toEqual(Object.keys(codeFigures[code] ?? {}).sort());
  });
});

describe('plain words', () => {
  test.each(entries)('%s can be read by most people aged 13, with no long sentence', (_, entry) => {
    const text = sentencesOfEntry(entry).join('\n');
    expect(readingAge(text)).toBeLessThanOrEqual(13);
    for (const sentence of sentencesOfEntry(entry))
      expect(longestSentence(sentence), sentence).toBeLessThanOrEqual(20);
  });

  it.each(entries)('%s fits one short line of the sheet', (_, { brief }) => {
    expect(brief).toMatch(/^[A-Z].{8,}[^.]$/);
    expect(brief.length).toBeLessThanOrEqual(48);
  });
});

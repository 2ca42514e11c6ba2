import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { facts } from '../../../src/guidance/law/facts.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { longestSentence, readingAge } from '../readability.ts';
import { citedFigures } from './citedFigures.ts';

const today = '2026-11-26';
const entries = facts.map((fact) => [fact.id, fact] as const);
const isLocal = (id: string) => council.facts.some((fact) => fact.id === id) || isLocalWord(id);
const isLocalWord = (id: string) => council.words.some(({ short }) => id === `word-${short.toLowerCase()}`);

/** Names of codes and forms hold digits that count nothing. */
const withoutNames = (text: string) => text.replace(/\b(C1|C2|J1|Y[1-7]|PN01)\b/g, '');
const figuresIn = (text: string) => [
  ...new Set([
    ...(withoutNames(text).match(/£?\d+(?:,\d{3})*/g) ?? []),
    ...(text
      .toLowerCase()
      .match(
        /\b(two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|sixth|half|halfway|twice)\b/g,
      ) ?? []),
  ]),
];

/** Names of orders and teams are long whatever we do: they are read as one word. */
const names =
  /Education Supervision Order|School Attendance (Support Team|Order)|Attendance Support Workers?|Alternative Provision( Team)?|Educational Psychology Service|Children Missing Education|Senior Inclusion Officer|Reintegration Officers?|compulsory school age|penalty notices?|Education Knowledge Hub|attendance contracts?|notice to improve|[\w.]+@[\w.]+|Working together to improve school attendance|School Inclusion Service|alternative provision( academies)?|pupil referral units?|emotionally based school avoidance|educational psychologists?/gi;
const plainly = (text: string) => text.replace(names, 'name');

describe('an entry', () => {
  it('has an address of its own', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(new Set(facts.map(({ topic }) => topic)).size).toBe(facts.length);
  });

  it.each(entries)(
    '%s names its sources, with edition, place and a working form of link',
    (_, { sources }) => {
      expect(sources.length).toBeGreaterThan(0);
      for (const { title, place, edition, url } of sources) {
        for (const words of [title, place, edition]) expect(words.trim()).not.toBe('');
        expect(new URL(url).protocol).toBe('https:');
      }
    },
  );

  it.each(entries)('%s holds the figures of its facts and no other', (id, { text }) => {
    const cited = citedFigures[id]?.figures?.split(' ') ?? [];
    expect(figuresIn(text).sort()).toEqual([...cited].sort());
  });

  it.each(entries)('%s is plain and short', (_, { text, question }) => {
    expect(longestSentence(text)).toBeLessThanOrEqual(30);
    expect(readingAge(plainly(text))).toBeLessThanOrEqual(16);
    const [lead = ''] = text.split('\n\n');
    expect(lead.length).toBeLessThanOrEqual(420);
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(text).not.toMatch(/\bBCPs\b|[ ]{2}| ,|\.\./);
  });

  it('is read with ease on the whole', () => {
    const ages = facts.map(({ text }) => readingAge(plainly(text)));
    expect(ages.reduce((sum, age) => sum + age, 0) / ages.length).toBeLessThan(12);
  });

  it.each(entries)('%s keeps what is local to the council apart', (id, fact) => {
    const { text, topic, question, sources } = fact;
    const said = JSON.stringify([text, topic, question, sources]);
    if (!isLocal(id)) expect(said).not.toMatch(/BCP|Bournemouth|Poole|Christchurch|bcpcouncil|Dorset/);
  });

  it.each(entries)('%s is the answer to its own question', (_, { question, topic, routeOnly }) => {
    const answer = answerQuestion(question, today);
    expect(answer.answered).toBe(routeOnly !== true);
    // Where a rule about a code or a calculation says the same, it goes first.
    if (answer.kind !== 'code' && answer.kind !== 'case') expect(answer.topic).toBe(topic);
  });
});

describe('the reference', () => {
  const series: Readonly<Record<string, number>> = {
    DEF: 7,
    PN: 28,
    NTI: 7,
    LEG: 12,
    CSA: 3,
    REG: 10,
    DEL: 5,
    LOA: 2,
    PTT: 3,
    EV: 2,
    S: 1,
    C1: 1,
    R: 1,
    T: 1,
    B: 1,
    EXC: 1,
    APD: 2,
    SUF: 3,
    SAF: 1,
    TEN: 1,
    BAND: 1,
    TSM: 2,
    DOUBLE: 1,
    LOC: 8,
    CHG: 3,
  };
  const all = Object.entries(series).flatMap(([name, most]) =>
    Array.from({ length: most }, (_, at) => `${name}-${String(at + 1).padStart(2, '0')}`),
  );

  it('is carried over, every fact of it', () => {
    const cited = new Set(Object.values(citedFigures).flatMap(({ facts: ids }) => ids.split(' ')));
    expect(all).toHaveLength(107);
    expect(all.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('is cited by entries that there are', () => {
    const ids = new Set(facts.map(({ id }) => id));
    expect(Object.keys(citedFigures).filter((id) => !ids.has(id))).toEqual([]);
  });
});

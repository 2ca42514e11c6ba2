import { describe, expect, it } from 'vitest';
import { council } from '../../../src/guidance/local/council.ts';
import type { Reading } from '../../../src/guidance/toolkit/approach.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { barriers } from '../../../src/guidance/toolkit/barriers.ts';
import { sections } from '../../../src/guidance/toolkit/sections.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';
import { rowTitles, sectionTitles } from './rows.ts';

const ids = new Set(approaches.map(({ approachId }) => approachId));

/** Sites that the council's document names; every other address is of gov.uk, the law or the council. */
const knownSites = new Set([
  'www.gov.uk',
  'www.nhs.uk',
  'www.legislation.gov.uk',
  'bcpcouncil.gov.uk',
  'www.eduknowledgehub.co.uk',
  'dorsethealthcare.nhs.uk',
  'skillgate.com',
  'servelec-synergy.com',
  'www.proceduresonline.com',
  'proceduresonline.com',
]);

function expectWellFormed({ title, url, site }: Reading): void {
  expect(title, title).toMatch(/\S.*[^.]$/);
  expect(url && site, title).toBeFalsy();
  const address = url ?? site;
  if (address === undefined) return;
  const { protocol, host, username, search, pathname } = new URL(address);
  expect([protocol, username, search], title).toEqual(['https:', '', '']);
  expect(knownSites, `${title}: ${host}`).toContain(host);
  // A site is where one looks for the page by its title; a page has a path.
  expect(pathname === '/', title).toBe(site !== undefined);
}

describe('the toolkit', () => {
  it('has every row of the document, each once, in its stage, group and order', () => {
    const found: Record<string, string[]> = {};
    for (const { stage, group, title } of approaches) {
      const key = `${stage} ${group}`;
      found[key] = [...(found[key] ?? []), title];
    }
    expect(found).toEqual(rowTitles);
    expect(approaches).toHaveLength(68);
    expect(new Set(approaches.map(({ id }) => id)).size).toBe(68);
  });

  it('has the general parts and the three stages', () => {
    expect(sections.map(({ title }) => title)).toEqual(sectionTitles);
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('says what each stage adds to an approach that stands in several', () => {
    for (const id of ids) {
      const rows = approaches.filter(({ approachId }) => approachId === id);
      const adds = rows.map((row) => row.adds.join(' '));
      if (rows.length === 1) continue;
      expect(new Set(adds).size, id).toBe(rows.length);
      // The first stage may add nothing: it is the approach itself.
      expect(adds.slice(1), id).not.toContain('');
    }
  });

  it('names barriers, and each barrier leads somewhere', () => {
    for (const { id, barriers: own } of approaches) expect(new Set(own).size, id).toBe(own.length);
    for (const barrier of barriers)
      expect(approaches.filter((row) => row.barriers.includes(barrier)).length, barrier).toBeGreaterThan(2);
  });

  it('names other approaches that are there', () => {
    for (const { id, approachId, related } of approaches) {
      expect(
        related.filter((other) => other === approachId || !ids.has(other)),
        id,
      ).toEqual([]);
      expect(related.length, id).toBeGreaterThan(0);
    }
  });

  it('gives every entry its source, with edition and place, and when it was checked', () => {
    for (const entry of [...approaches, ...sections]) {
      const { title, place, edition, url } = entry.source;
      for (const part of [title, place, edition]) expect(part, entry.id).toMatch(/\S/);
      expect(new URL(url).protocol, entry.id).toBe('https:');
      expect(entry.lastChecked, entry.id).toMatch(/^2026-\d\d-\d\d$/);
      expect(['high', 'medium'], entry.id).toContain(entry.confidence);
    }
    for (const { background } of approaches)
      for (const { id, source } of background)
        for (const part of [source.title, source.place, source.edition]) expect(part, id).toMatch(/\S/);
  });

  it('says what has changed wherever old practice is told', () => {
    for (const { background } of approaches)
      for (const { id, source, changed } of background)
        if (/2013|2022/.test(source.edition)) expect(changed?.length, id).toBeGreaterThan(0);
  });

  it('has well-formed links, to sites that its sources name', () => {
    for (const { readings, local, alsoFrom } of approaches) {
      [...readings, ...(local?.readings ?? [])].forEach(expectWellFormed);
      for (const { title, url } of alsoFrom) expectWellFormed({ title, url });
    }
    for (const { readings } of stages) readings.forEach(expectWellFormed);
    for (const { readings, local } of sections)
      [...readings, ...(local?.readings ?? [])].forEach(expectWellFormed);
  });

  it('keeps what is local apart, and uses all of it', () => {
    const sectionIds = new Set(sections.map(({ id }) => id));
    expect(Object.keys(council.approachNotes).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(council.sectionNotes).filter((id) => !sectionIds.has(id))).toEqual([]);
    const local = /@|BCP|Bournemouth|Dorset|SkillGate|Synergy|\bSAM\b|\bPN01\b|Fast Track|MASH|\d{5}/i;
    for (const { local: _local, source: _source, ...national } of [...approaches, ...sections]) {
      const text = JSON.stringify(national).replaceAll(/https:[^"]*/g, '');
      expect(text.match(local)?.[0], national.id).toBeUndefined();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { auditOfView } from '../../../src/casework/audit/auditOfView.ts';
import { searchAudit } from '../../../src/casework/audit/searchAudit.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, northId, personOf, save, southId } from '../support.ts';

const all = { from: '2026-11-01', to: '2026-11-30' };

async function withPupil() {
  const ports = memoryCases();
  await save(autumn, ports.casework);
  const [pupil] = await ports.caseload.ofSchool(northId);
  if (!pupil) throw new Error('nobody is on the caseload');
  return { ports, pupil };
}

describe('searching the audit', () => {
  test.each(['asw', 'school', 'reader'] as const)('is refused to the role %s', async (role) => {
    const ports = memoryCases();
    await expect(searchAudit(personOf(role), all, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.past).not.toContain('audit search');
    expect(ports.noted).toEqual([]);
  });

  test('gives pupils and schools the names that they have today, though the audit holds none', async () => {
    const { ports, pupil } = await withPupil();
    const look = auditOfView(personOf('asw'), pupil, '2026-11-20T09:00:00.000Z');
    expect(JSON.stringify(look)).not.toContain(pupil.surname);
    await ports.auditStore.append([look]);
    const { entries, more } = await searchAudit(personOf('officer'), { ...all, pupilId: pupil.id }, ports);
    expect(more).toBe(false);
    expect(entries.find(({ entry }) => entry.id === look.id)).toMatchObject({
      school: { id: northId, name: 'North Academy' },
      pupil: { id: pupil.id, name: `${pupil.forename} ${pupil.surname}` },
    });
  });

  test('leaves the name out where nothing is held of the pupil', async () => {
    const { ports } = await withPupil();
    const gone = auditOfView(personOf('asw'), { id: 'gone', schoolId: southId }, '2026-11-20T09:00:00.000Z');
    await ports.auditStore.append([gone]);
    const { entries } = await searchAudit(personOf('officer'), { ...all, pupilId: 'gone' }, ports);
    expect(entries[0]?.pupil).toEqual({ id: 'gone' });
  });

  test('shows at most 500 of them, the newest first, and says that there are more', async () => {
    const { ports } = await withPupil();
    await ports.auditStore.append(
      Array.from({ length: 501 }, (_, n) =>
        auditOfView(
          personOf('asw'),
          { id: `pupil-${n}`, schoolId: northId },
          new Date(Date.parse('2026-11-20T09:00:00.000Z') + n * 1000).toISOString(),
        ),
      ),
    );
    const { entries, more } = await searchAudit(personOf('officer'), { ...all, act: 'viewed' }, ports);
    expect(entries).toHaveLength(500);
    expect(more).toBe(true);
    const instants = entries.map(({ entry }) => entry.at);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  test('is put down itself, with what was looked for', async () => {
    const { ports, pupil } = await withPupil();
    await searchAudit(personOf('officer'), { ...all, pupilId: pupil.id, act: 'hold-set' }, ports);
    expect(ports.noted).toMatchObject([
      {
        act: 'viewed',
        subject: 'audit',
        pupilId: pupil.id,
        detail: 'From 1 November 2026 to 30 November 2026, only: hold set',
      },
    ]);
  });

  test('says which days are the wrong way round', async () => {
    await expect(
      searchAudit(personOf('officer'), { from: '2026-11-02', to: '2026-11-01' }, memoryCases()),
    ).rejects.toMatchObject({
      code: 'bad_request',
      words: 'The first day, 2 November 2026, is after the last, 1 November 2026.',
    });
  });

  test('refuses a year that was mistyped, which would ask the list for hundreds of years', async () => {
    const search = (from: string) =>
      searchAudit(personOf('officer'), { from, to: '2026-11-30' }, memoryCases());
    await expect(search('0202-11-01')).rejects.toMatchObject({
      code: 'bad_request',
      words: 'Search at most 10 years at a time.',
    });
    await expect(search('2016-11-30')).resolves.toMatchObject({ more: false });
  });
});

import { describe, expect, test } from 'vitest';
import { type NoteFromTab, noteFromTab } from '../../../src/casework/audit/noteFromTab.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, northId, personOf, save, southId } from '../support.ts';

async function ofSouth() {
  const ports = memoryCases();
  await save(autumn, ports.casework, southId);
  const [pupil] = await ports.caseload.ofSchool(southId);
  if (!pupil) throw new Error('nobody is on the caseload');
  return { ports, pupil };
}

const caseload: NoteFromTab = { act: 'exported', subject: 'caseload', schoolId: northId, count: 41 };

describe('an export or a print of the tab', () => {
  test.each(['officer', 'asw', 'school'] as const)(
    'of their school is put down for the role %s',
    async (role) => {
      const ports = memoryCases();
      await noteFromTab(personOf(role), caseload, ports);
      expect(ports.noted).toMatchObject([
        { act: 'exported', subject: 'caseload', schoolId: northId, detail: '41 pupils', role },
      ]);
    },
  );

  test('is refused to a reader', async () => {
    const ports = memoryCases();
    await expect(noteFromTab(personOf('reader'), caseload, ports)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect(ports.noted).toEqual([]);
  });

  test.each(['asw', 'school'] as const)(
    'of another school is not to be found for the role %s',
    async (role) => {
      const { ports, pupil } = await ofSouth();
      const refused = (note: Partial<NoteFromTab>) =>
        noteFromTab(personOf(role), { act: 'printed', subject: 'pupil', ...note }, ports).catch(
          ({ code, words }) => ({ code, words }),
        );
      const unknown = await refused({ pupilId: 'nobody' });
      expect(unknown).toMatchObject({ code: 'not_found' });
      expect(await refused({ pupilId: pupil.id })).toEqual(unknown);
      expect(await refused({ schoolId: southId })).toEqual(unknown);
      expect(await refused({ schoolId: 'nowhere' })).toEqual(unknown);
      expect(ports.noted).toEqual([]);
    },
  );

  test('of a school that there is not is put down for nobody', async () => {
    const ports = memoryCases();
    await expect(
      noteFromTab(personOf('officer'), { ...caseload, schoolId: 'nowhere' }, ports),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(ports.noted).toEqual([]);
  });

  test('of a pupil is put down under their school, whatever school was said', async () => {
    const { ports, pupil } = await ofSouth();
    const note: NoteFromTab = { act: 'printed', subject: 'pupil', pupilId: pupil.id, schoolId: northId };
    await noteFromTab(personOf('officer'), note, ports);
    expect(ports.noted).toMatchObject([{ pupilId: pupil.id, schoolId: southId }]);
    expect(JSON.stringify(ports.noted)).not.toContain(pupil.surname);
  });

  test('of the audit is for those who may search it', async () => {
    const ports = memoryCases();
    const note: NoteFromTab = { act: 'exported', subject: 'audit', count: 1 };
    await expect(noteFromTab(personOf('school'), note, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    await noteFromTab(personOf('officer'), note, ports);
    expect(ports.noted).toMatchObject([{ subject: 'audit', detail: '1 entry' }]);
  });

  test('sent twice in a minute is one, and later it is another', async () => {
    const ports = memoryCases();
    ports.setClock('2026-11-26T10:00:01.000Z');
    await noteFromTab(personOf('asw'), caseload, ports);
    await noteFromTab(personOf('asw'), caseload, ports);
    expect(ports.audited()).toHaveLength(1);
    ports.setClock('2026-11-26T10:01:01.000Z');
    await noteFromTab(personOf('asw'), caseload, ports);
    expect(ports.audited()).toHaveLength(2);
  });
});

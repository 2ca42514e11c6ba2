import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import type { PupilCase } from '../../src/casework/cases/pupilCase.ts';
import { shippedLetters } from '../../src/casework/council/shipped/shippedLetters.ts';
import { checkWordFile } from '../../src/casework/letters/word/checkWordFile.ts';
import { entryLists } from '../../src/graph/lists/cases/entryLists.ts';
import { pupilsList } from '../../src/graph/lists/pupils.ts';
import { provideTemplates } from '../../src/graph/provisioning/provideTemplates.ts';
import { entry } from './caseExamples.ts';
import { pupil } from './examples.ts';
import { localSite, siteId } from './localSite.ts';

test('a pupil is taken out of every import that is held, and no other is', async () => {
  const site = await localSite();
  const stores = await site.stores();
  await stores.caseload.write({ schoolId: 's-one', importId: 'i-1' }, [pupil(1), pupil(2)]);
  await stores.caseload.write({ schoolId: 's-one', importId: 'i-2' }, [
    { ...pupil(1), importId: 'i-2' },
    { ...pupil(2), importId: 'i-2' },
  ]);
  await stores.caseload.erase(pupil(1).id);
  await stores.caseload.erase(pupil(1).id);
  const there = await (await site.stores()).caseload.ofSchool('s-one');
  expect(there.map(({ id, importId }) => [id, importId]).sort()).toEqual([
    [pupil(2).id, 'i-1'],
    [pupil(2).id, 'i-2'],
  ]);
});

test('rows about a pupil that somebody spoilt by hand go too, and no other’s', async () => {
  const site = await localSite();
  const row = (number: number) => ({ ...pupilsList.fieldsOf(pupil(number)), Flags: '', AsAt: '' });
  await site.putFields('Pupils', row(1));
  await site.putFields('Pupils', row(2));
  const note = (id: string, pupilId: string) => ({
    ...entryLists.note.fieldsOf(entry('note', id, { pupilId })),
    Content: 'spoilt',
  });
  await site.putFields('Notes', note('n-1', pupil(1).id));
  await site.putFields('Notes', note('n-2', pupil(2).id));
  const stores = await site.stores();
  await stores.caseload.erase(pupil(1).id);
  await stores.entries.eraseSpoilt(pupil(1).id);
  const left = async (list: string) => {
    const path = `${await site.listPath(list)}/items?$expand=fields`;
    const { body } = await site.graph().job.send({ operation: 'test.rows', method: 'GET', path });
    return (body as { value: { fields: { PupilId: string } }[] }).value.map(({ fields }) => fields.PupilId);
  };
  expect(await left('Pupils')).toEqual([pupil(2).id]);
  expect(await left('Notes')).toEqual([pupil(2).id]);
});

test('register files of a school are listed without what is kept for dry runs, and taken away once', async () => {
  const site = await localSite();
  const { registerFiles } = await site.stores();
  const keep = (name: string) => {
    const bytes = new TextEncoder().encode(name);
    const checksum = createHash('sha256').update(bytes).digest('hex');
    return registerFiles.keep('s-one', { ...fileOfBytes(name, bytes), checksum });
  };
  expect(await registerFiles.list('s-one')).toEqual([]);
  const [one, two] = [await keep('one.csv'), await keep('two.csv')];
  await registerFiles.keepSnapshot('s-one', 'i-1', []);
  const listed = await registerFiles.list('s-one');
  expect(listed.map(({ fileId }) => fileId).sort()).toEqual([one.fileId, two.fileId].sort());
  expect(listed.every(({ name }) => /^(one|two) [0-9a-f]{12}\.csv$/.test(name))).toBe(true);
  await registerFiles.erase(one.fileId);
  await registerFiles.erase(one.fileId);
  expect((await registerFiles.list('s-one')).map(({ fileId }) => fileId)).toEqual([two.fileId]);
  expect(await registerFiles.snapshot('s-one', 'i-1')).toEqual([]);
});

test('a case comes back as it was set for removal, before and after the erasing has begun', async () => {
  const site = await localSite();
  const stores = await site.stores();
  const stamp = { at: '2026-11-26T09:00:00.000Z', by: 'Ada', byId: 'a-1' };
  const removal = { ...stamp, reason: 'Kept long enough', on: '2026-12-26' };
  const begun = { at: stamp.at, records: 4, papers: 1, figures: 2, audit: 7 };
  const pupilCase: PupilCase = {
    ...{
      id: 'p-1',
      schoolId: 's-one',
      upn: 'A1',
      surname: 'S',
      forename: 'F',
      yearGroup: '8',
      birthDate: '',
    },
    ...{ opened: stamp, removal },
  };
  await stores.cases.add(pupilCase);
  const known = await stores.cases.byId('p-1', true);
  expect(known?.record).toEqual(pupilCase);
  await stores.cases.save({ ...pupilCase, removal: { ...removal, begun } }, known?.etag ?? '');
  const other = await site.stores();
  expect((await other.cases.byId('p-1'))?.record.removal).toEqual({ ...removal, begun });
  await stores.cases.add({ ...pupilCase, id: 'p-2' });
  expect(await other.cases.all()).toHaveLength(1);
  await other.cases.refresh();
  expect(await other.cases.all()).toHaveLength(2);
});

test('examples of letters are put into the library once, beside what the council has put there', async () => {
  const site = await localSite();
  const { templates } = await site.stores();
  const own = new TextEncoder().encode('the council’s own');
  await templates.keep([], { name: 'plan-agreed.docx', bytes: own });
  const made = await provideTemplates(site.graph(), siteId);
  expect(made.sort()).toEqual(
    shippedLetters
      .map(({ template }) => template)
      .filter((name) => name !== 'plan-agreed.docx')
      .sort(),
  );
  expect(await provideTemplates(site.graph(), siteId)).toEqual([]);
  const files = await templates.list([]);
  const bytesOf = async (name: string) =>
    new Uint8Array(await templates.read(files.find((file) => file.name === name)?.fileId ?? ''));
  expect(await bytesOf('plan-agreed.docx')).toEqual(own);
  await checkWordFile(await bytesOf('notice-to-improve.docx'));
}, 60_000);

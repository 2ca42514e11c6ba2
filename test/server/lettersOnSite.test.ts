import { expect, test } from 'vitest';
import { createAuditTrail } from '../../src/casework/audit/auditTrail.ts';
import { addEntries } from '../../src/casework/cases/addEntries.ts';
import type { CaseworkPorts } from '../../src/casework/caseworkPorts.ts';
import { saveImport } from '../../src/casework/imports/saveImport.ts';
import { downloadLetter } from '../../src/casework/letters/downloadLetter.ts';
import { makeLetter } from '../../src/casework/letters/makeLetter.ts';
import { wordParts } from '../../src/casework/letters/word/wordParts.ts';
import { eraseDue } from '../../src/casework/retention/eraseDue.ts';
import { setRemoval } from '../../src/casework/retention/setRemoval.ts';
import { subjectFile } from '../../src/casework/retention/subject/subjectFile.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { caseServices } from '../../src/server/caseServices.ts';
import { createSavesHere } from '../../src/server/savesHere.ts';
import { createTurns } from '../../src/server/turns.ts';
import { letterFile } from '../casework/letters/wordFiles.ts';
import {
  arrived,
  autumn,
  days,
  northId,
  personOf,
  present,
  registerFile,
  schoolOf,
  upns,
} from '../casework/support.ts';
import { type LocalSite, localSite } from '../graph/localSite.ts';

const officer = personOf('officer');

/** A server of its own on the site. */
async function serverOn(site: LocalSite, clock: { now: string }) {
  const stores: Stores = await site.stores();
  const now = () => clock.now;
  const casework: CaseworkPorts = {
    ...stores,
    casesOf: stores.cases.ofSchool,
    bandReading: 'dfe',
    now,
    newId: () => crypto.randomUUID(),
    readInTurn: (work) => work(),
    inTurn: createTurns(),
    savesHere: createSavesHere(now),
  };
  const trail = createAuditTrail(() => undefined);
  const ports = { ...caseServices(stores, casework, trail), registerFiles: stores.registerFiles };
  const save = (rows: typeof autumn) => {
    const file = arrived(registerFile(rows));
    return saveImport(officer, { schoolId: northId, file, checksum: file.checksum }, casework);
  };
  return { stores, ports, save, writeAudit: () => trail.write(stores.auditStore) };
}

test('a letter is made on one server, read on another, given out with all that is held, and gone in the end', async () => {
  const site = await localSite();
  await site.put(schoolsList, schoolOf(northId, 'North Academy'));
  const clock = { now: '2026-12-01T09:00:00.000Z' };
  const one = await serverOn(site, clock);
  await one.save(autumn);
  const rows = await one.ports.caseload.ofSchool(northId);
  const pupilId = rows.find(({ upn }) => upn === upns.severe)?.id ?? '';
  const parents = [{ id: 'parent-1', name: 'Leonora', relationship: 'Mother', livesWithPupil: true }];
  const content = { barriers: [], support: [], agencies: [], parents };
  await addEntries(officer, { pupilId, drafts: [{ kind: 'profile', id: pupilId, content }] }, one.ports);
  const bytes = await letterFile('<w:p><w:r><w:t>Dear {{parent name}}</w:t></w:r></w:p>');
  await one.ports.templates.keep([], { name: 'attendance-concern.docx', bytes });

  const draft = { typeId: 'attendance-concern', parentId: 'parent-1' };
  const letter = await makeLetter(personOf('school'), { pupilId, draft }, one.ports);
  const two = await serverOn(site, clock);
  expect(await makeLetter(officer, { pupilId, draft }, two.ports)).toEqual(letter);
  const file = await downloadLetter(personOf('school'), letter.id, two.ports);
  expect(new TextDecoder().decode((await wordParts(file.bytes)).get('word/document.xml'))).toContain(
    '>Leonora<',
  );
  await Promise.all([one.writeAudit(), two.writeAudit()]);

  const { content: zip } = await subjectFile(personOf('school'), pupilId, two.ports);
  const held = await wordParts(new Uint8Array(await new Response(zip).arrayBuffer()));
  expect([...held.keys()].at(-1)).toBe('letters/01-attendance-concern-2026-12-01.docx');
  const looks = JSON.parse(new TextDecoder().decode(held.get('everything.json'))).looks;
  expect(looks.map(({ act, subject }: { act: string; subject: string }) => `${act} ${subject}`)).toEqual([
    'exported letter',
  ]);

  await two.save(autumn.map((row) => ({ ...row, days: days([present, 61]) })));
  clock.now = '2032-12-02T09:00:00.000Z';
  await setRemoval(officer, { pupilIds: [pupilId], reason: 'Kept long enough' }, two.ports);
  await two.writeAudit();
  clock.now = '2033-01-02T09:00:00.000Z';
  // It cannot be cut off more than once: another server goes on with it, and both may be at it.
  const three = await serverOn(site, clock);
  await Promise.all([eraseDue(two.ports), eraseDue(three.ports)]);

  const after = await serverOn(site, clock);
  expect(after.ports.entries.ofPupil(pupilId)).toEqual([]);
  expect(await after.ports.cases.byId(pupilId, true)).toBeUndefined();
  expect(await after.ports.caseload.byId(pupilId)).toEqual([]);
  expect(await after.ports.papers.list([northId, pupilId])).toEqual([]);
  const audit = await after.ports.auditStore.ofPupil(pupilId);
  expect(audit.map(({ act, detail }) => [act, detail])).toEqual([
    ['erased', 'Records: 2. Papers: 1. Registers with figures: 2. Entries of the audit: 6.'],
  ]);
}, 60_000);

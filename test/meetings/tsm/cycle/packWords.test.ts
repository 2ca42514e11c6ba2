import { expect, test } from 'vitest';
import { packParts } from '../../../../src/meetings/tsm/pack/packFile.ts';
import { packOf } from '../../../../src/meetings/tsm/pack/packOf.ts';
import { packFacts } from '../../../../src/meetings/tsm/pack/schoolFacts.ts';
import { cycle, meeting, school } from './cycleFixture.ts';

const answer = { register: 'last-upload', listsConfirmed: true, pupilIds: [], codes: 'B' } as const;
// Half past midnight on 16 September in London, while the clocks are an hour ahead.
const at = '2026-09-15T23:30:00.000Z';

async function words() {
  const said = { ...answer, pupilIds: [], at, by: school.name, byId: school.id };
  const ports = await cycle({ ...meeting, data: { dueOn: '2026-11-12', answer: said } });
  const [standing] = ports.meetings.known();
  if (!standing) throw new Error('no meeting');
  const facts = await packFacts(standing, ports);
  const { register } = facts.school;
  if (!register) throw new Error('no register');
  const pupils = facts.pupils.map((known) => ({ ...known, pupil: { ...known.pupil, yearGroup: 'R' } }));
  const late = { ...facts.school, register: { ...register, uploadedAt: at } };
  return JSON.stringify(packParts(packOf({ ...facts, pupils, school: late })));
}

test('a register and an answer are of the day that it is in London', async () => {
  expect(await words()).toContain('uploaded on 16 September 2026');
  expect(await words()).toContain('What the school said on 16 September 2026');
});

test('a year group is in the words of a school', async () => {
  expect(await words()).toContain('Philippa Thistlewick, Reception');
});

test('of the figures of others it says where they are from', async () => {
  expect(await words()).toMatch(/Sources: DfE, Pupil [^"]+\. Persistent includes severe\./);
});

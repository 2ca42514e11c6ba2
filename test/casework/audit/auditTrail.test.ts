import { expect, test } from 'vitest';
import type { AuditEntry } from '../../../src/casework/audit/auditEntry.ts';
import { auditOfView } from '../../../src/casework/audit/auditOfView.ts';
import { createAuditTrail } from '../../../src/casework/audit/auditTrail.ts';
import { northId, personOf } from '../support.ts';

const pupil = { id: 'pupil-1', schoolId: northId };
const seenAt = (at: string, id = 'pupil-1') => auditOfView(personOf('asw'), { ...pupil, id }, at);

function listOf() {
  const rows: AuditEntry[] = [];
  return { rows, append: async (entries: readonly AuditEntry[]) => void rows.push(...entries) };
}

test('looking at a pupil again within the hour is put down once, and in the next hour again', async () => {
  let noted = 0;
  const trail = createAuditTrail(() => {
    noted += 1;
  });
  const list = listOf();
  trail.note(seenAt('2026-11-26T09:00:10.000Z'));
  trail.note(seenAt('2026-11-26T09:59:50.000Z'));
  await trail.write(list);
  trail.note(seenAt('2026-11-26T09:59:59.000Z'));
  trail.note(seenAt('2026-11-26T10:00:00.000Z'));
  await trail.write(list);
  expect(list.rows.map(({ at }) => at)).toEqual(['2026-11-26T09:00:10.000Z', '2026-11-26T10:00:00.000Z']);
  expect(noted).toBe(2);
});

test('what cannot be written is kept, and nothing is written twice', async () => {
  const trail = createAuditTrail(() => undefined);
  const list = listOf();
  trail.note(seenAt('2026-11-26T09:00:00.000Z'));
  await expect(
    trail.write({
      append: async () => {
        throw new Error('the connection was lost');
      },
    }),
  ).rejects.toThrow('the connection was lost');
  trail.note(seenAt('2026-11-26T09:00:00.000Z', 'pupil-2'));
  await Promise.all([trail.write(list), trail.write(list)]);
  expect(list.rows.map(({ pupilId }) => pupilId)).toEqual(['pupil-1', 'pupil-2']);
});

test('what comes while it is being written is written too', async () => {
  const trail = createAuditTrail(() => undefined);
  const list = listOf();
  trail.note(seenAt('2026-11-26T09:00:00.000Z'));
  let first = true;
  await trail.write({
    async append(entries) {
      if (first) trail.note(seenAt('2026-11-26T09:00:01.000Z', 'pupil-2'));
      first = false;
      await list.append(entries);
    },
  });
  expect(list.rows).toHaveLength(2);
});

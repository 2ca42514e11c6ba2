import { describe, expect, test } from 'vitest';
import { undoImport } from '../../../src/casework/imports/undoImport.ts';
import { clearFiles } from '../../../src/casework/retention/clearFiles.ts';
import { retentionRun } from '../../../src/casework/retention/retentionRun.ts';
import { memoryCases } from '../memoryCases.ts';
import { autumn, days, northId, personOf, present, save } from '../support.ts';

const officer = personOf('officer');

/** A school whose second register was undone. */
async function withUndone() {
  const memory = memoryCases();
  const ports = { ...memory, registerFiles: memory.casework.registerFiles };
  await save(autumn, memory.casework);
  const second = await save(
    autumn.map((row) => ({ ...row, days: days([present, 61]) })),
    memory.casework,
  );
  await undoImport(officer, { schoolId: northId, importId: second.importId }, memory.casework);
  const fileId = memory.casework.records.get(second.importId)?.fileId ?? '';
  return { ports, memory, fileId, importId: second.importId };
}

describe('clearing register files away', () => {
  test.each(['asw', 'school', 'reader'] as const)('is refused to the role %s', async (role) => {
    const { ports, memory, fileId } = await withUndone();
    await expect(clearFiles(personOf(role), [fileId], ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(memory.casework.files.has(fileId)).toBe(true);
  });

  test('takes those that were ticked, once, and says so in the audit without the name of the file', async () => {
    const { ports, memory, fileId } = await withUndone();
    expect((await retentionRun(officer, ports)).files).toMatchObject([
      { fileId, name: 'register.csv', school: 'North Academy' },
    ]);
    expect(memory.casework.files.size).toBe(2);
    expect((await clearFiles(officer, [fileId, fileId], ports)).files).toEqual([]);
    expect(memory.casework.files.size).toBe(1);
    await clearFiles(officer, [fileId], ports);
    const erased = ports.audited().filter(({ act }) => act === 'erased');
    expect(erased).toMatchObject([{ subject: 'figures', schoolId: northId, recordId: fileId }]);
  });

  test('refuses all where figures rest on one of them', async () => {
    const { ports, memory, fileId } = await withUndone();
    const standing = [...memory.casework.files.keys()].find((id) => id !== fileId) ?? '';
    await expect(clearFiles(officer, [fileId, standing], ports)).rejects.toMatchObject({
      code: 'bad_request',
    });
    await expect(clearFiles(officer, [fileId, 'nothing'], ports)).rejects.toMatchObject({
      code: 'bad_request',
    });
    expect(memory.casework.files.size).toBe(2);
  });

  test('has it in the audit before the file is gone', async () => {
    const { ports, memory, fileId } = await withUndone();
    ports.breakAt('audit append');
    await expect(clearFiles(officer, [fileId], ports)).rejects.toThrow('the connection was lost');
    expect(memory.casework.files.has(fileId)).toBe(true);
  });

  test('leaves a file that another server is saving again under a record of its own', async () => {
    const { ports, memory, fileId, importId } = await withUndone();
    const record = memory.casework.records.get(importId);
    if (!record) throw new Error('no import');
    // This server's memory has it once it asks the list.
    memory.casework.imports.refresh = async () => {
      memory.casework.records.set('again', { ...record, id: 'again', state: 'saving' });
    };
    await clearFiles(officer, [fileId], ports);
    expect(memory.casework.files.has(fileId)).toBe(true);
  });

  test('leaves a file that was saved again in the last moment', async () => {
    const { ports, memory, fileId, importId } = await withUndone();
    const { freshById } = memory.casework.imports;
    memory.casework.imports.freshById = async (id) => {
      const record = await freshById(id);
      return record && record.id === importId ? { ...record, state: 'saving' } : record;
    };
    await clearFiles(officer, [fileId], ports);
    expect(memory.casework.files.has(fileId)).toBe(true);
  });
});

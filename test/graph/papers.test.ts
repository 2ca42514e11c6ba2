import { describe, expect, test } from 'vitest';
import { counting, localSite } from './localSite.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const letter = (text = 'Dear parent') => ({ name: 'attendance-concern-1.docx', bytes: bytes(text) });
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name).sort();

describe('papers', () => {
  test('are kept in folders and read again, on every server', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    const { fileId } = await one.papers.keep(['p-1', 'letters'], letter());
    expect(new TextDecoder().decode(await two.papers.read(fileId))).toBe('Dear parent');
    expect(await two.papers.list(['p-1', 'letters'])).toEqual([
      { fileId, name: 'attendance-concern-1.docx', size: 11 },
    ]);
    // Folders are not files.
    expect(await two.papers.list(['p-1'])).toEqual([]);
    expect(await two.papers.list(['p-9'])).toEqual([]);
  });

  test('kept twice are one file, and the later bytes count', async () => {
    const site = await localSite();
    const { papers } = await site.stores();
    const first = await papers.keep(['p-1'], letter());
    expect(await papers.keep(['p-1'], letter())).toEqual(first);
    expect(await papers.keep(['p-1'], letter('Dear carer'))).toEqual(first);
    expect(await papers.list(['p-1'])).toHaveLength(1);
    expect(new TextDecoder().decode(await papers.read(first.fileId))).toBe('Dear carer');
  });

  test('are kept once where the first answer is lost', async () => {
    const site = await localSite();
    const { papers } = await site.stores();
    site.tenant.faults.add({ match: '/content', method: 'PUT', fault: 'drop-after' });
    const { fileId } = await papers.keep(['p-1'], letter());
    expect(await papers.list(['p-1'])).toMatchObject([{ fileId }]);
  });

  test('may be larger than one request takes', async () => {
    const site = await localSite();
    const { templates } = await site.stores();
    const large = new Uint8Array(5 * 1024 * 1024).map((_, at) => at % 251);
    const { fileId } = await templates.keep([], { name: 'with pictures.docx', bytes: large });
    expect(Buffer.compare(await templates.read(fileId), large)).toBe(0);
    expect(names(await templates.list([]))).toEqual(['with pictures.docx']);
  });

  test('go with their folder, and with nothing beside it', async () => {
    const site = await localSite();
    const { papers } = await site.stores();
    const { fileId } = await papers.keep(['p-1', 'letters'], letter());
    await papers.keep(['p-10', 'letters'], letter());
    await papers.erase(['p-1']);
    await papers.erase(['p-1']);
    await expect(papers.read(fileId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await papers.list(['p-1', 'letters'])).toEqual([]);
    expect(await papers.list(['p-10', 'letters'])).toHaveLength(1);
  });

  test.each([
    ['a name that leads elsewhere', ['p-1'], '../other.docx'],
    ['a name that SharePoint refuses', ['p-1'], 'a:b.docx'],
    ['a folder that leads elsewhere', ['..'], 'a.docx'],
    ['a folder with a slash', ['p-1/p-2'], 'a.docx'],
    ['a folder without a name', [''], 'a.docx'],
  ])('are refused under %s, before anything is sent', async (_name, path, name) => {
    const site = await localSite();
    const graph = site.graph();
    const { papers } = await site.stores(graph);
    const since = counting(graph);
    await expect(papers.keep(path, { name, bytes: bytes('x') })).rejects.toThrow(/folder|name/);
    expect(since().total).toBe(0);
  });

  test('a library is not erased as a whole', async () => {
    const site = await localSite();
    const { papers } = await site.stores();
    await expect(papers.erase([])).rejects.toThrow(/as a whole/);
  });
});

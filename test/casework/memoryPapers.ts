import type { Papers } from '../../src/casework/cases/casePorts.ts';
import { Problem } from '../../src/problems/problem.ts';
import type { Moments } from './memoryRecords.ts';

export type MemoryPapers = {
  papers: Papers;
  /** By file id: the path and the name, with slashes between. */
  files: Map<string, Uint8Array>;
};

/** A library in memory. A file id is its path. */
export function memoryPapers(name: 'paper' | 'template', { come }: Pick<Moments, 'come'>): MemoryPapers {
  const files = new Map<string, Uint8Array>();
  const inside = (path: readonly string[], fileId: string) => fileId.startsWith(`${path.join('/')}/`);
  return {
    files,
    papers: {
      async keep(path, file) {
        await come(`${name} keep`);
        const fileId = [...path, file.name].join('/');
        files.set(fileId, new Uint8Array(file.bytes));
        await come(`${name} kept`);
        return { fileId };
      },
      async read(fileId) {
        await come(`${name} read`);
        const bytes = files.get(fileId);
        if (!bytes) throw new Problem('not_found');
        return bytes;
      },
      async list(path) {
        await come(`${name} list`);
        return [...files]
          .filter(([fileId]) => fileId.split('/').length === path.length + 1)
          .filter(([fileId]) => path.length === 0 || inside(path, fileId))
          .map(([fileId, bytes]) => ({
            fileId,
            name: fileId.split('/').at(-1) ?? '',
            size: bytes.byteLength,
          }));
      },
      async erase(path) {
        await come(`${name} erase`);
        for (const fileId of [...files.keys()]) if (inside(path, fileId)) files.delete(fileId);
        await come(`${name} erased`);
      },
    },
  };
}

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';

type Encoding = 'br' | 'gzip' | 'identity';
type TabFile = { type: string; cache: string; bytes(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> };

const squeeze: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
};

const compressible = /^(text\/|application\/(json|javascript|manifest)|image\/svg)/;
// The bundler puts a hash of its content into such a name: it never means other bytes.
const hashed = /^assets\/.+-[\w-]{8,}\.\w+$/;

function cacheOf(path: string): string {
  if (hashed.test(path)) return 'public, max-age=31536000, immutable';
  return path.endsWith('.html') ? 'no-store' : 'public, max-age=3600';
}

function tabFile(folder: string, path: string): TabFile {
  const kept = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const make = async (encoding: Encoding) =>
    new Uint8Array(await squeeze[encoding](await readFile(join(folder, path))));
  return {
    type: getMimeType(path) ?? 'application/octet-stream',
    cache: cacheOf(path),
    bytes(encoding) {
      const made = kept.get(encoding) ?? make(encoding);
      kept.set(encoding, made);
      return made;
    },
  };
}

/** Every file of the built tab by its path. What is not in here cannot be asked for, however a path is written. */
function filesIn(folder: string): Map<string, TabFile> {
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.map'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      );
    return new Map(paths.map((path) => [path, tabFile(folder, path)]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

function encodingFor(accepted: string, type: string): Encoding {
  if (!compressible.test(type)) return 'identity';
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => names.includes(name)) ?? 'identity';
}

/** Routes /tab/*: the files of the built tab, and its page for every address within it. */
export function tabFiles(folder: string): Hono {
  const files = filesIn(folder);
  const app = new Hono();
  app.get('/tab', (c) => c.redirect('/tab/'));
  app.get('/tab/*', async (c) => {
    const path = c.req.path.slice('/tab/'.length);
    const isPage = !/\.[^/]*$/.test(path);
    const file = files.get(path) ?? (isPage ? files.get('index.html') : undefined);
    if (file === undefined) return c.text('There is nothing here.', 404);
    const encoding = encodingFor(c.req.header('accept-encoding') ?? '', file.type);
    const bytes = await file.bytes(encoding);
    c.header('content-type', file.type);
    c.header('cache-control', file.cache);
    c.header('content-length', String(bytes.byteLength));
    if (compressible.test(file.type)) c.header('vary', 'accept-encoding');
    if (encoding !== 'identity') c.header('content-encoding', encoding);
    return c.body(bytes);
  });
  return app;
}

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { GraphError, invalidRequest, itemNotFound } from '../errors.ts';
import { type Call, created, type GraphReply, type GraphRequest, noContent, ok } from '../exchange.ts';
import type { Routes } from '../router.ts';
import type { GraphStore } from '../store.ts';
import { downloadMark, driveItemView } from './driveItemView.ts';
import type { DriveStore } from './driveStore.ts';
import type { StoredUpload } from './storedDriveItem.ts';

const partUnit = 320 * 1024;
const largestPart = 60 * 1024 * 1024;

const expected = (upload: StoredUpload) => ({
  expirationDateTime: upload.expiresAt,
  nextExpectedRanges: [`${upload.received}-`],
});

/** A new session: an address that takes the parts of a file without a token, for a day. */
export function startUpload(
  request: GraphRequest,
  {
    store,
    upload,
  }: { store: GraphStore; upload: Pick<StoredUpload, 'driveId' | 'parentId' | 'name' | 'conflict'> },
) {
  const id = randomUUID();
  const expiresAt = new Date(store.now().getTime() + 86_400_000).toISOString();
  const stored = { ...upload, id, received: 0, expiresAt };
  store.uploads.put(id, stored);
  return {
    '@odata.context': `${request.base}/$metadata#microsoft.graph.uploadSession`,
    ...expected(stored),
    uploadUrl: `${request.contentBase}/upload/${id}`,
  };
}

/** The addresses that need no token: parts of an upload, and the content of a file. Their paths have no version. */
export function contentRoutes(store: GraphStore, drives: DriveStore): Routes {
  function find(call: Call): StoredUpload {
    const upload = store.uploads.entries.get(call.part('upload'));
    if (!upload || Date.parse(upload.expiresAt) < store.now().getTime()) {
      throw new GraphError(404, 'itemNotFound', { message: 'The upload session was not found' });
    }
    return upload;
  }
  const drop = (upload: StoredUpload) => {
    store.uploads.remove(upload.id);
    fs.rmSync(drives.draftPath(upload.id), { force: true });
  };

  function takePart(call: Call): GraphReply {
    const upload = find(call);
    const { from, to, total } = range(call, upload);
    const file = fs.openSync(drives.draftPath(upload.id), upload.received === 0 ? 'w' : 'r+');
    try {
      fs.writeSync(file, call.body, 0, call.body.byteLength, from);
    } finally {
      fs.closeSync(file);
    }
    if (to + 1 < total) {
      const next = { ...upload, received: to + 1, total };
      store.uploads.put(upload.id, next);
      return { status: 202, json: expected(next) };
    }
    const { item, isNew } = drives.file(upload, {
      path: drives.draftPath(upload.id),
      size: total,
      conflict: upload.conflict,
    });
    store.uploads.remove(upload.id);
    const { list } = drives.requireDrive(item.driveId);
    const view = driveItemView(call, item, { store, drives, list });
    return isNew ? created(view) : ok(view);
  }

  function download(call: Call): GraphReply {
    const id = call.part('item');
    const until = Number(call.query.get('until'));
    if (call.query.get('tempauth') !== downloadMark(store, id, until) || until < store.now().getTime()) {
      throw new GraphError(401, 'unauthenticated', { message: 'The link to the content has expired.' });
    }
    const item = store.driveItems.entries.get(id);
    if (!item?.content) throw itemNotFound();
    return content(call, { path: drives.contentPath(item), size: item.size }, item.mimeType);
  }

  return {
    'PUT /upload/{upload}': takePart,
    'GET /upload/{upload}': (call) => ok(expected(find(call))),
    'DELETE /upload/{upload}': (call) => {
      drop(find(call));
      return noContent;
    },
    'GET /download/{item}': download,
  };
}

/** A file, or what is left of it from a byte on. */
function content(call: Call, { path, size }: { path: string; size: number }, mimeType?: string): GraphReply {
  const headers = { 'Content-Type': mimeType ?? 'application/octet-stream', 'Accept-Ranges': 'bytes' };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(call.headers.get('range') ?? '');
  if (!asked) {
    return {
      status: 200,
      headers: { ...headers, 'Content-Length': String(size) },
      ...bytesOf(path, 0, size),
    };
  }
  const from = Number(asked[1]);
  const to = Math.min(asked[2] ? Number(asked[2]) : size - 1, size - 1);
  if (from > to) throw new GraphError(416, 'invalidRange', { message: 'There are no such bytes.' });
  const range = {
    'Content-Range': `bytes ${from}-${to}/${size}`,
    'Content-Length': String(to - from + 1),
  };
  return { status: 206, headers: { ...headers, ...range }, ...bytesOf(path, from, to + 1) };
}

const bytesOf = (path: string, from: number, end: number) =>
  end > from ? { part: { path, from, to: end - 1 } } : {};

/** The range of a part. Parts come in order; one that is there already, or ahead of its turn, is refused. */
function range(call: Call, upload: StoredUpload): { from: number; to: number; total: number } {
  const [, a, b, c] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.headers.get('content-range') ?? '') ?? [];
  const [from, to, total] = [Number(a), Number(b), Number(c)];
  if (c === undefined || to < from || to >= total || call.body.byteLength !== to - from + 1) {
    throw invalidRequest('The Content-Range header does not fit the content.');
  }
  if (upload.total !== undefined && upload.total !== total) {
    throw invalidRequest('The Content-Range header names another size than before.');
  }
  if (call.body.byteLength > largestPart) throw invalidRequest('A part must be smaller than 60 MiB.');
  if (from !== upload.received) {
    throw new GraphError(416, 'invalidRange', {
      message: 'The uploaded fragment has already been received, or is not next.',
    });
  }
  if (to + 1 < total && call.body.byteLength % partUnit !== 0) {
    throw invalidRequest('The size of every part but the last must be a multiple of 320 KiB.');
  }
  return { from, to, total };
}

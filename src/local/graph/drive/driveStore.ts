import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { localTenant } from '../../people.ts';
import { invalidRequest, itemNotFound, nameAlreadyExists } from '../errors.ts';
import { driveItemId } from '../ids.ts';
import type { StoredList } from '../sharepoint/stored.ts';
import type { GraphStore } from '../store.ts';
import type { ConflictBehaviour, StoredDriveItem } from './storedDriveItem.ts';

/** Where in a drive: a folder (undefined is the root) and a name in it. */
export type Place = { driveId: string; parentId?: string; name: string };

export type DriveStore = {
  drives(): { id: string; list: StoredList }[];
  requireDrive(id: string): { id: string; list: StoredList };
  byId(driveId: string, id: string): StoredDriveItem | undefined;
  child(driveId: string, parentId: string | undefined, name: string): StoredDriveItem | undefined;
  children(driveId: string, parentId: string | undefined): StoredDriveItem[];
  /** The folder at the end of the names, made where it is not there yet. */
  makeFolders(driveId: string, parentId: string | undefined, names: readonly string[]): string | undefined;
  folder(place: Place, conflict: ConflictBehaviour): StoredDriveItem;
  /** Puts a finished file (its path) in place. */
  file(
    place: Place,
    content: { path: string; size: number; conflict: ConflictBehaviour },
  ): { item: StoredDriveItem; isNew: boolean };
  change(item: StoredDriveItem, to: { name?: string; parentId?: string | undefined }): StoredDriveItem;
  remove(item: StoredDriveItem): void;
  contentPath(item: StoredDriveItem): string;
  /** Where bytes that are still coming in are kept. */
  draftPath(uploadId: string): string;
};

/** SharePoint's name for a library as a drive. */
export function driveIdOf(list: StoredList): string {
  const [, collection = '', web = ''] = localTenant.siteId.split(',');
  const bytes = [collection, web, list.id].map((guid) => Buffer.from(guid.replaceAll('-', ''), 'hex'));
  return `b!${Buffer.concat(bytes).toString('base64url')}`;
}

export const rootIdOf = (driveId: string) =>
  `01${createHash('sha256').update(driveId).digest('hex').toUpperCase().slice(0, 32)}`;

const mimeTypes: Record<string, string> = {
  csv: 'text/csv',
  txt: 'text/plain',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** SharePoint refuses these in a name, and names that end in a dot or begin with a space. */
const wrongName = /["*:<>?/\\|]|^\s|[\s.]$|^$/;

export function driveStore(store: GraphStore): DriveStore {
  const files = path.join(store.folder, 'files');
  fs.mkdirSync(files, { recursive: true });
  const all = () => [...store.driveItems.entries.values()];
  const children = (driveId: string, parentId: string | undefined) =>
    all()
      .filter((item) => item.driveId === driveId && item.parentId === parentId)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const child = (driveId: string, parentId: string | undefined, name: string) =>
    children(driveId, parentId).find((item) => item.name.toLowerCase() === name.toLowerCase());
  const now = () => store.now().toISOString();
  const put = (item: StoredDriveItem): StoredDriveItem => {
    store.driveItems.put(item.id, item);
    return item;
  };
  const fresh = ({ driveId, parentId, name }: Place): StoredDriveItem => {
    if (wrongName.test(name) || name.length > 255)
      throw invalidRequest('The name provided contains invalid characters.');
    return {
      id: driveItemId(),
      driveId,
      ...(parentId !== undefined && { parentId }),
      name,
      guid: randomUUID().toUpperCase(),
      size: 0,
      version: 1,
      contentVersion: 1,
      createdAt: now(),
      modifiedAt: now(),
    };
  };
  /** 'register.csv' becomes 'register 1.csv' where the name is taken and a new one may be found. */
  const freeName = ({ driveId, parentId, name }: Place): string => {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
    for (let n = 1; ; n += 1) {
      const candidate = `${stem} ${n}${ending}`;
      if (!child(driveId, parentId, candidate)) return candidate;
    }
  };
  const taken = () => nameAlreadyExists('An item with the same name already exists under the parent');

  function folder(place: Place, conflict: ConflictBehaviour): StoredDriveItem {
    const there = child(place.driveId, place.parentId, place.name);
    if (!there) return put(fresh(place));
    if (conflict === 'rename') return put(fresh({ ...place, name: freeName(place) }));
    if (conflict === 'fail' || there.content) throw taken();
    return there;
  }

  const drives = () =>
    [...store.lists.entries.values()]
      .filter((list) => list.template === 'documentLibrary')
      .map((list) => ({ id: driveIdOf(list), list }));

  return {
    drives,
    requireDrive(id) {
      const found = drives().find((drive) => drive.id === id);
      if (!found) throw itemNotFound();
      return found;
    },
    byId(driveId, id) {
      const item = store.driveItems.entries.get(id);
      return item?.driveId === driveId ? item : undefined;
    },
    child,
    children,
    makeFolders: (driveId, parentId, names) =>
      names.reduce<string | undefined>(
        (at, name) => folder({ driveId, name, ...(at !== undefined && { parentId: at }) }, 'replace').id,
        parentId,
      ),
    folder,
    file(place, { path: draft, size, conflict }) {
      const there = child(place.driveId, place.parentId, place.name);
      if (there && (conflict === 'fail' || !there.content)) throw taken();
      const content = randomUUID();
      fs.renameSync(draft, path.join(files, content));
      const base = there && conflict === 'replace' ? there : undefined;
      const mimeType =
        mimeTypes[path.extname(place.name).slice(1).toLowerCase()] ?? 'application/octet-stream';
      const item = put(
        base
          ? {
              ...base,
              content,
              size,
              mimeType,
              version: base.version + 1,
              contentVersion: base.contentVersion + 1,
              modifiedAt: now(),
            }
          : { ...fresh(there ? { ...place, name: freeName(place) } : place), content, size, mimeType },
      );
      if (base?.content) fs.rmSync(path.join(files, base.content), { force: true });
      return { item, isNew: base === undefined };
    },
    change(item, to) {
      const name = to.name ?? item.name;
      const parentId = 'parentId' in to ? to.parentId : item.parentId;
      if (wrongName.test(name)) throw invalidRequest('The name provided contains invalid characters.');
      const there = child(item.driveId, parentId, name);
      if (there && there.id !== item.id) throw taken();
      const { parentId: _, ...rest } = item;
      return put({
        ...rest,
        ...(parentId !== undefined && { parentId }),
        name,
        version: item.version + 1,
        modifiedAt: now(),
      });
    },
    remove(item) {
      for (const below of all().filter((each) => each.parentId === item.id)) this.remove(below);
      store.driveItems.remove(item.id);
      if (item.content) fs.rmSync(path.join(files, item.content), { force: true });
    },
    contentPath: (item) => path.join(files, item.content ?? ''),
    draftPath: (uploadId) => path.join(files, `${uploadId}.part`),
  };
}

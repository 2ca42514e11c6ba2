import { createHash } from 'node:crypto';
import { localTenant } from '../../people.ts';
import type { Call, GraphRequest, JsonObject } from '../exchange.ts';
import { names, option, select } from '../odata/shape.ts';
import { byApp, seconds, siteUrl } from '../sharepoint/site.ts';
import type { StoredList } from '../sharepoint/stored.ts';
import type { GraphStore } from '../store.ts';
import { type DriveStore, driveIdOf, rootIdOf } from './driveStore.ts';
import type { StoredDriveItem } from './storedDriveItem.ts';

export const driveItemEtag = (item: StoredDriveItem) => `"{${item.guid}},${item.version}"`;

export function driveView(call: GraphRequest, list: StoredList): JsonObject {
  return select(
    {
      createdDateTime: seconds(list.createdAt),
      description: list.description,
      id: driveIdOf(list),
      lastModifiedDateTime: seconds(list.modifiedAt),
      name: list.displayName,
      webUrl: `${siteUrl}/${encodeURI(list.name)}`,
      driveType: 'documentLibrary',
      createdBy: byApp,
      owner: { group: { displayName: 'School Attendance Support Team' } },
      quota: {
        deleted: 0,
        remaining: 27_487_790_694_400,
        state: 'normal',
        total: 27_487_790_694_400,
        used: 0,
      },
    },
    names(option(call, 'select')),
  );
}

/** A way to the content that needs no token, for an hour. */
export function downloadUrl(
  request: GraphRequest,
  { store, item }: { store: GraphStore; item: StoredDriveItem },
): string {
  const until = store.now().getTime() + 3_600_000;
  return `${request.contentBase}/download/${item.id}?until=${until}&tempauth=${downloadMark(store, item.id, until)}`;
}

export const downloadMark = (store: GraphStore, itemId: string, until: number) =>
  createHash('sha256').update(`${store.id} ${itemId} ${until}`).digest('base64url');

type Around = { store: GraphStore; drives: DriveStore; list: StoredList };

function pathOf(item: StoredDriveItem, drives: DriveStore): string {
  const parent = item.parentId === undefined ? undefined : drives.byId(item.driveId, item.parentId);
  return parent ? `${pathOf(parent, drives)}/${encodeURIComponent(parent.name)}` : '';
}

/** A file or folder as Graph shows it. */
export function driveItemView(
  call: Call,
  item: StoredDriveItem,
  { store, drives, list }: Around,
): JsonObject {
  const above = pathOf(item, drives);
  const isFile = item.content !== undefined;
  const view = {
    ...(isFile && { '@microsoft.graph.downloadUrl': downloadUrl(call, { store, item }) }),
    createdDateTime: seconds(item.createdAt),
    eTag: driveItemEtag(item),
    id: item.id,
    lastModifiedDateTime: seconds(item.modifiedAt),
    name: item.name,
    webUrl: `${siteUrl}/${encodeURI(list.name)}${above}/${encodeURIComponent(item.name)}`,
    cTag: `"c:{${item.guid}},${item.contentVersion}"`,
    size: item.size,
    createdBy: byApp,
    lastModifiedBy: byApp,
    parentReference: {
      driveType: 'documentLibrary',
      driveId: item.driveId,
      id: item.parentId ?? rootIdOf(item.driveId),
      path: `/drives/${item.driveId}/root:${above}`,
      siteId: localTenant.siteId.split(',')[1],
    },
    fileSystemInfo: {
      createdDateTime: seconds(item.createdAt),
      lastModifiedDateTime: seconds(item.modifiedAt),
    },
    ...(isFile
      ? { file: { mimeType: item.mimeType ?? 'application/octet-stream' } }
      : { folder: { childCount: drives.children(item.driveId, item.id).length } }),
  };
  return select(view, names(option(call, 'select')));
}

export function rootView(call: Call, driveId: string, { drives, list }: Around): JsonObject {
  return select(
    {
      createdDateTime: seconds(list.createdAt),
      id: rootIdOf(driveId),
      lastModifiedDateTime: seconds(list.modifiedAt),
      name: 'root',
      webUrl: `${siteUrl}/${encodeURI(list.name)}`,
      size: 0,
      parentReference: { driveType: 'documentLibrary', driveId },
      fileSystemInfo: {
        createdDateTime: seconds(list.createdAt),
        lastModifiedDateTime: seconds(list.modifiedAt),
      },
      folder: { childCount: drives.children(driveId, undefined).length },
      root: {},
    },
    names(option(call, 'select')),
  );
}

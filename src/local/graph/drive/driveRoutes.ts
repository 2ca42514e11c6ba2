import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { badRequest, invalidRequest, itemNotFound, resourceModified } from '../errors.ts';
import {
  type Call,
  created,
  type GraphReply,
  isObject,
  jsonBody,
  namesVersion,
  noContent,
  ok,
} from '../exchange.ts';
import { page, pageSize } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import { findList } from '../sharepoint/lists.ts';
import { requireSite } from '../sharepoint/site.ts';
import type { GraphStore } from '../store.ts';
import { downloadUrl, driveItemEtag, driveItemView, driveView, rootView } from './driveItemView.ts';
import { type DrivePath, drivePath, requireItem } from './drivePath.ts';
import { type DriveStore, driveIdOf, rootIdOf } from './driveStore.ts';
import type { ConflictBehaviour, StoredDriveItem } from './storedDriveItem.ts';
import { startUpload } from './uploads.ts';

/** Graph takes a file in one request up to this size. */
const largestPut = 250 * 1024 * 1024;

export function conflictBehaviour(text: unknown, otherwise: ConflictBehaviour): ConflictBehaviour {
  if (text === undefined || text === null) return otherwise;
  if (text === 'fail' || text === 'replace' || text === 'rename') return text;
  throw invalidRequest('The conflictBehavior must be fail, replace or rename.');
}

/** Libraries as drives: files, folders, content. */
export function driveRoutes(store: GraphStore, drives: DriveStore): Routes {
  const around = (driveId: string) => ({ store, drives, list: drives.requireDrive(driveId).list });
  const show = (call: Call, driveId: string, item: StoredDriveItem | undefined) =>
    item ? driveItemView(call, item, around(driveId)) : rootView(call, driveId, around(driveId));
  const requireVersion = (call: Call, item: StoredDriveItem | undefined) => {
    const wanted = call.headers.get('if-match');
    if (wanted !== null && (!item || !namesVersion(wanted, driveItemEtag(item)))) throw resourceModified();
  };

  type Action = (call: Call, driveId: string, where: DrivePath) => GraphReply;

  const read: Action = (call, driveId, where) => ok(show(call, driveId, requireItem(drives, driveId, where)));

  const listChildren: Action = (call, driveId, where) => {
    const item = requireItem(drives, driveId, where);
    const found = item?.content ? [] : drives.children(driveId, item?.id);
    const size = pageSize(call, { page: 200, most: 5000 });
    return ok({
      '@odata.context': `${call.base}/$metadata#drives('${driveId}')/items('${item?.id ?? rootIdOf(driveId)}')/children`,
      ...page(
        call,
        found.map((each) => show(call, driveId, each)),
        { size },
      ),
    });
  };

  const addFolder: Action = (call, driveId, where) => {
    const parent = requireItem(drives, driveId, where);
    const body = jsonBody(call);
    if (!isObject(body.folder) || typeof body.name !== 'string') {
      throw invalidRequest('A folder needs a name and the folder facet.');
    }
    const place = { driveId, name: body.name, ...(parent && { parentId: parent.id }) };
    const folder = drives.folder(place, conflictBehaviour(body['@microsoft.graph.conflictBehavior'], 'fail'));
    return created(show(call, driveId, folder));
  };

  /** The folder and the name that an upload goes to: an item that is there, or a path whose folders are made. */
  function target(driveId: string, where: DrivePath): { driveId: string; parentId?: string; name: string } {
    const name = where.names.at(-1);
    const start = where.startId === undefined ? undefined : drives.byId(driveId, where.startId);
    if (where.startId !== undefined && !start) throw itemNotFound();
    if (name === undefined) {
      if (!start?.content) throw invalidRequest('The upload must name a file.');
      return { driveId, name: start.name, ...(start.parentId !== undefined && { parentId: start.parentId }) };
    }
    const parentId = drives.makeFolders(driveId, start?.id, where.names.slice(0, -1));
    return { driveId, name, ...(parentId !== undefined && { parentId }) };
  }

  const upload: Action = (call, driveId, where) => {
    if (call.body.byteLength > largestPut) throw invalidRequest('The file is too large for one request.');
    const place = target(driveId, where);
    requireVersion(call, drives.child(driveId, place.parentId, place.name));
    const draft = drives.draftPath(randomUUID());
    fs.writeFileSync(draft, call.body);
    const conflict = conflictBehaviour(
      call.query.get('@microsoft.graph.conflictBehavior') ?? undefined,
      'replace',
    );
    const { item, isNew } = drives.file(place, { path: draft, size: call.body.byteLength, conflict });
    return { status: isNew ? 201 : 200, json: show(call, driveId, item) };
  };

  const session: Action = (call, driveId, where) => {
    const body = call.body.byteLength > 0 ? jsonBody(call) : {};
    const place = target(driveId, where);
    requireVersion(call, drives.child(driveId, place.parentId, place.name));
    const about = isObject(body.item) ? body.item : {};
    const conflict = conflictBehaviour(about['@microsoft.graph.conflictBehavior'], 'fail');
    return ok(startUpload(call, { store, upload: { ...place, conflict } }));
  };

  const content: Action = (call, driveId, where) => {
    const item = requireItem(drives, driveId, where);
    if (!item?.content) throw itemNotFound();
    return { status: 302, headers: { Location: downloadUrl(call, { store, item }) } };
  };

  const change: Action = (call, driveId, where) => {
    const item = requireItem(drives, driveId, where);
    if (!item) throw invalidRequest('The root cannot be changed.');
    requireVersion(call, item);
    const { name, parentReference } = jsonBody(call);
    const parent =
      isObject(parentReference) && typeof parentReference.id === 'string' ? parentReference.id : undefined;
    if (parent !== undefined && parent !== rootIdOf(driveId) && !drives.byId(driveId, parent))
      throw itemNotFound();
    const next = drives.change(item, {
      ...(typeof name === 'string' && { name }),
      ...(parent !== undefined && { parentId: parent === rootIdOf(driveId) ? undefined : parent }),
    });
    return ok(show(call, driveId, next));
  };

  const remove: Action = (call, driveId, where) => {
    const item = requireItem(drives, driveId, where);
    if (!item) throw invalidRequest('The root cannot be deleted.');
    requireVersion(call, item);
    drives.remove(item);
    return noContent;
  };

  const actions: Record<string, Action> = {
    'GET ': read,
    'PATCH ': change,
    'DELETE ': remove,
    'GET children': listChildren,
    'POST children': addFolder,
    'GET content': content,
    'PUT content': upload,
    'POST createuploadsession': session,
  };
  const within =
    (driveId: string) =>
    (call: Call): GraphReply => {
      const where = drivePath(call.part('rest'), driveId);
      const action = actions[`${call.method} ${where.action}`];
      if (!action) throw badRequest(`Resource not found for the segment '${where.action}'.`);
      return action(call, driveId, where);
    };
  const ofList = (call: Call) => {
    const list = findList(store, call);
    if (list.template !== 'documentLibrary') throw itemNotFound();
    return list;
  };
  const standard = (call: Call) => {
    requireSite(call.part('site'));
    const [first] = drives.drives();
    if (!first) throw itemNotFound();
    return first;
  };

  const routes: Routes = {
    'GET /sites/{site}/drives': (call) => {
      requireSite(call.part('site'));
      return ok({
        '@odata.context': `${call.base}/$metadata#drives`,
        value: drives.drives().map(({ list }) => driveView(call, list)),
      });
    },
    'GET /sites/{site}/drive': (call) => ok(driveView(call, standard(call).list)),
    'GET /sites/{site}/lists/{list}/drive': (call) => ok(driveView(call, ofList(call))),
    'GET /drives/{drive}': (call) => ok(driveView(call, drives.requireDrive(call.part('drive')).list)),
  };
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    routes[`${method} /drives/{drive}/{rest*}`] = (call) =>
      within(drives.requireDrive(call.part('drive')).id)(call);
    routes[`${method} /sites/{site}/drive/{rest*}`] = (call) => within(standard(call).id)(call);
    routes[`${method} /sites/{site}/drives/{drive}/{rest*}`] = (call) => {
      requireSite(call.part('site'));
      return within(drives.requireDrive(call.part('drive')).id)(call);
    };
    routes[`${method} /sites/{site}/lists/{list}/drive/{rest*}`] = (call) =>
      within(driveIdOf(ofList(call)))(call);
  }
  return routes;
}

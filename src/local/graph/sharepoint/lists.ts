import { randomUUID } from 'node:crypto';
import { driveIdOf } from '../drive/driveStore.ts';
import { invalidRequest, itemNotFound, nameAlreadyExists } from '../errors.ts';
import { type Call, created, isObject, type JsonObject, jsonBody, noContent, ok } from '../exchange.ts';
import { matches, parseFilter } from '../odata/filter.ts';
import { expansions, names, option, page, pageSize, select } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import type { GraphStore } from '../store.ts';
import { builtInColumns, columnView, withChangedColumn, withColumn } from './columns.ts';
import type { ItemIndex } from './itemIndex.ts';
import { byApp, requireSite, seconds, siteUrl } from './site.ts';
import type { StoredColumn, StoredList } from './stored.ts';

/** A list by its id or its name. Throws as Graph does where there is none. */
export function findList(store: GraphStore, call: Call): StoredList {
  requireSite(call.part('site'));
  const wanted = call.part('list').toLowerCase();
  for (const list of store.lists.entries.values()) {
    if ([list.id, list.displayName, list.name].some((name) => name.toLowerCase() === wanted)) return list;
  }
  throw itemNotFound();
}

export function newList(
  about: { displayName: string; description?: string; template: StoredList['template'] },
  now: Date,
): StoredList {
  return {
    id: randomUUID(),
    name: about.displayName,
    displayName: about.displayName,
    description: about.description ?? '',
    template: about.template,
    columns: builtInColumns(),
    createdAt: now.toISOString(),
    modifiedAt: now.toISOString(),
    version: 1,
  };
}

export function listView(call: Call, list: StoredList): JsonObject {
  const etag = `"${list.id},${list.version}"`;
  const within = list.template === 'documentLibrary' ? list.name : `Lists/${list.name}`;
  const expanded = new Set(expansions(option(call, 'expand')).map(({ name }) => name));
  const view = {
    '@odata.etag': etag,
    createdDateTime: seconds(list.createdAt),
    description: list.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: seconds(list.modifiedAt),
    name: list.name,
    webUrl: `${siteUrl}/${encodeURI(within)}`,
    displayName: list.displayName,
    createdBy: byApp,
    lastModifiedBy: byApp,
    parentReference: { siteId: call.part('site') },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
  const library = list.template === 'documentLibrary';
  return {
    ...select(view, names(option(call, 'select'))),
    ...(expanded.has('columns') && { columns: list.columns.map(columnView) }),
    ...(expanded.has('drive') && library && { drive: { id: driveIdOf(list) } }),
  };
}

/** Lists and their columns. */
export function listRoutes(store: GraphStore, items: ItemIndex): Routes {
  const save = (list: StoredList, change: Partial<StoredList>): StoredList => {
    const next = { ...list, ...change, modifiedAt: store.now().toISOString(), version: list.version + 1 };
    store.lists.put(list.id, next);
    return next;
  };
  const findColumn = (call: Call): { list: StoredList; column: StoredColumn } => {
    const list = findList(store, call);
    const column = list.columns.find(({ id, name }) => [id, name].includes(call.part('column')));
    if (!column) throw itemNotFound();
    return { list, column };
  };

  function create(call: Call) {
    requireSite(call.part('site'));
    const body = jsonBody(call);
    const displayName = typeof body.displayName === 'string' ? body.displayName.trim() : '';
    if (!displayName) throw invalidRequest('The list must have a displayName.');
    for (const { displayName: taken } of store.lists.entries.values()) {
      if (taken.toLowerCase() === displayName.toLowerCase()) {
        throw nameAlreadyExists('The specified list name is already in use.');
      }
    }
    const template = isObject(body.list) ? (body.list.template ?? 'genericList') : 'genericList';
    if (template !== 'genericList' && template !== 'documentLibrary') {
      throw invalidRequest(`The list template '${String(template)}' is not known.`);
    }
    const list = newList({ displayName, template, description: String(body.description ?? '') }, store.now());
    const asked = Array.isArray(body.columns) ? body.columns.filter(isObject) : [];
    const columns = asked.reduce<readonly StoredColumn[]>(
      (before, each) => withColumn(before, each).columns,
      list.columns,
    );
    store.lists.put(list.id, { ...list, columns });
    const context = `${call.base}/$metadata#sites('${call.part('site')}')/lists/$entity`;
    return created({ '@odata.context': context, ...listView(call, { ...list, columns }) });
  }

  function all(call: Call) {
    requireSite(call.part('site'));
    const text = option(call, 'filter');
    const filter = text === undefined ? undefined : parseFilter(text);
    const views = [...store.lists.entries.values()]
      .map((list) => listView(call, list))
      .filter((view) => !filter || matches(filter, (name) => view[name]));
    return ok({
      '@odata.context': `${call.base}/$metadata#sites('${call.part('site')}')/lists`,
      ...page(call, views, { size: pageSize(call, { page: 200, most: 999 }) }),
    });
  }

  function addColumn(call: Call) {
    const list = findList(store, call);
    const { columns, column } = withColumn(list.columns, jsonBody(call));
    save(list, { columns });
    return created({ '@odata.context': `${call.base}/$metadata#columnDefinition`, ...columnView(column) });
  }

  function changeColumn(call: Call) {
    const { list, column } = findColumn(call);
    const columns = withChangedColumn(list.columns, column, jsonBody(call));
    const next = columns.find(({ id }) => id === column.id) ?? column;
    if (next.unique && !column.unique) items.requireUnique(list.id, column.name);
    save(list, { columns });
    return ok(columnView(next));
  }

  return {
    'GET /sites/{site}/lists': all,
    'POST /sites/{site}/lists': create,
    'GET /sites/{site}/lists/{list}': (call) => ok(listView(call, findList(store, call))),
    'PATCH /sites/{site}/lists/{list}': (call) => {
      const { displayName, description } = jsonBody(call);
      const list = save(findList(store, call), {
        ...(typeof displayName === 'string' && { displayName }),
        ...(typeof description === 'string' && { description }),
      });
      return ok(listView(call, list));
    },
    'DELETE /sites/{site}/lists/{list}': (call) => {
      const list = findList(store, call);
      store.lists.remove(list.id);
      items.dropList(list.id);
      return noContent;
    },
    'GET /sites/{site}/lists/{list}/columns': (call) =>
      ok({
        '@odata.context': `${call.base}/$metadata#sites('${call.part('site')}')/lists('${call.part('list')}')/columns`,
        value: findList(store, call).columns.map(columnView),
      }),
    'POST /sites/{site}/lists/{list}/columns': addColumn,
    'GET /sites/{site}/lists/{list}/columns/{column}': (call) => ok(columnView(findColumn(call).column)),
    'PATCH /sites/{site}/lists/{list}/columns/{column}': changeColumn,
    'DELETE /sites/{site}/lists/{list}/columns/{column}': (call) => {
      const { list, column } = findColumn(call);
      if (column.builtIn) throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
      save(list, { columns: list.columns.filter((each) => each !== column) });
      return noContent;
    },
  };
}

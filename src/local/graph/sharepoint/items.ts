import { randomUUID } from 'node:crypto';
import { invalidRequest, itemNotFound, resourceModified } from '../errors.ts';
import {
  type Call,
  created,
  isObject,
  type JsonObject,
  jsonBody,
  namesVersion,
  noContent,
  ok,
} from '../exchange.ts';
import { linkTo, option, pageSize } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import type { GraphStore } from '../store.ts';
import { changedFields } from './fieldValues.ts';
import type { ItemIndex } from './itemIndex.ts';
import { queriedItems } from './itemQuery.ts';
import { fieldsView, itemEtag, itemView } from './itemView.ts';
import { findList } from './lists.ts';
import type { StoredItem, StoredList } from './stored.ts';

/** Items of lists: create, read, change, delete, find. */
export function itemRoutes(store: GraphStore, items: ItemIndex): Routes {
  const find = (call: Call): { list: StoredList; item: StoredItem } => {
    const list = findList(store, call);
    const item = items.get(list.id, call.part('item'));
    if (!item) throw itemNotFound();
    return { list, item };
  };
  /** With If-Match, only the version that it names: decided and written in one go. */
  const findForChange = (call: Call) => {
    const found = find(call);
    const wanted = call.headers.get('if-match');
    if (wanted !== null && !namesVersion(wanted, itemEtag(found.item))) throw resourceModified();
    return found;
  };
  const save = (list: StoredList, item: StoredItem): StoredItem => {
    const next = { ...item, sequence: store.nextSequence() };
    items.save(list, next);
    store.tell({
      resource: `sites/{site}/lists/${list.id}`,
      changeType: 'updated',
      entity: { type: '#Microsoft.Graph.ListItem', path: '', id: item.id, etag: itemEtag(item) },
    });
    return next;
  };

  function create(call: Call) {
    const list = findList(store, call);
    requireNoLibrary(list);
    const body = jsonBody(call);
    const fields = changedFields(list, {}, isObject(body.fields) ? body.fields : {});
    const now = store.now().toISOString();
    const item = save(list, {
      id: items.nextId(list.id),
      listId: list.id,
      guid: randomUUID(),
      version: 1,
      sequence: 0,
      createdAt: now,
      modifiedAt: now,
      fields,
    });
    const context = `${call.base}/$metadata#sites('${call.part('site')}')/lists('${list.id}')/items/$entity`;
    return created(
      { '@odata.context': context, ...itemView(call, { list, item, withFields: true }) },
      { ETag: itemEtag(item) },
    );
  }

  function change(call: Call, fields: JsonObject): { list: StoredList; item: StoredItem } {
    const { list, item } = findForChange(call);
    const next = save(list, {
      ...item,
      fields: changedFields(list, item.fields, fields),
      version: item.version + 1,
      modifiedAt: store.now().toISOString(),
    });
    return { list, item: next };
  }

  function all(call: Call) {
    const list = findList(store, call);
    const found = queriedItems(call, list, items.all(list.id));
    const size = pageSize(call, { page: 200, most: 5000 });
    const from = startOf(option(call, 'skiptoken'), found);
    const part = found.slice(from, from + size);
    const last = part.at(-1);
    const more = from + size < found.length && last !== undefined;
    const ordered = option(call, 'orderby') !== undefined;
    const token = ordered ? `p_Skip=${from + size}` : `p_ID=${last?.id}`;
    return ok({
      '@odata.context': `${call.base}/$metadata#sites('${call.part('site')}')/lists('${list.id}')/items`,
      value: part.map((item) => itemView(call, { list, item })),
      ...(more && {
        '@odata.nextLink': linkTo(call, {
          $skiptoken: Buffer.from(`Paged=TRUE&${token}`).toString('base64url'),
        }),
      }),
    });
  }

  return {
    'GET /sites/{site}/lists/{list}/items': all,
    'POST /sites/{site}/lists/{list}/items': create,
    'GET /sites/{site}/lists/{list}/items/{item}': (call) => {
      const { list, item } = find(call);
      return ok(itemView(call, { list, item }), { ETag: itemEtag(item) });
    },
    'PATCH /sites/{site}/lists/{list}/items/{item}': (call) => {
      const { fields } = jsonBody(call);
      if (!isObject(fields)) throw invalidRequest('Only the fields of an item can be changed.');
      const changed = change(call, fields);
      return ok(itemView(call, { ...changed, withFields: true }), { ETag: itemEtag(changed.item) });
    },
    'DELETE /sites/{site}/lists/{list}/items/{item}': (call) => {
      const { list, item } = findForChange(call);
      save(list, { ...item, deleted: true, fields: {} });
      return noContent;
    },
    'GET /sites/{site}/lists/{list}/items/{item}/fields': (call) => {
      const { item } = find(call);
      return ok(fieldsView(item), { ETag: itemEtag(item) });
    },
    'PATCH /sites/{site}/lists/{list}/items/{item}/fields': (call) => {
      const { item } = change(call, jsonBody(call));
      return ok(fieldsView(item), { ETag: itemEtag(item) });
    },
  };
}

/** In order of id the next page starts after an id, so that nothing is missed or doubled when items come and go. */
function startOf(token: string | undefined, found: readonly StoredItem[]): number {
  if (token === undefined) return 0;
  const text = Buffer.from(token, 'base64url').toString();
  const [, kind, number] = /^Paged=TRUE&p_(Skip|ID)=(\d+)$/.exec(text) ?? [];
  if (!number) throw invalidRequest('The skip token is not valid.');
  if (kind === 'Skip') return Number(number);
  const next = found.findIndex((item) => Number(item.id) > Number(number));
  return next < 0 ? found.length : next;
}

function requireNoLibrary(list: StoredList): void {
  if (list.template === 'documentLibrary') {
    throw invalidRequest('Items of a document library are made by uploading a file.');
  }
}

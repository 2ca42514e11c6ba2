import type { Call, JsonObject } from '../exchange.ts';
import { expansions, names, option, select } from '../odata/shape.ts';
import { byApp, seconds, siteUrl } from './site.ts';
import type { StoredItem, StoredList } from './stored.ts';

export const itemEtag = (item: StoredItem) => `"${item.guid},${item.version}"`;

const contentType = { id: '0x0100B8C4E1D7A2F94B4C8E5D3F6A7B1C2D90', name: 'Item' };

/** Everything in `fields`: what was stored, and what SharePoint adds of itself. */
export function fieldsView(item: StoredItem): JsonObject {
  return {
    '@odata.etag': itemEtag(item),
    ...item.fields,
    id: item.id,
    ContentType: contentType.name,
    Modified: seconds(item.modifiedAt),
    Created: seconds(item.createdAt),
    AuthorLookupId: '1073741822',
    EditorLookupId: '1073741822',
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
}

/** An item as Graph shows it. Its fields only come where $expand asks for them, and only those that it names. */
export function itemView(
  call: Call,
  { list, item, withFields }: { list: StoredList; item: StoredItem; withFields?: boolean },
): JsonObject {
  const parentReference = { id: list.id, siteId: call.part('site') };
  if (item.deleted) {
    return {
      id: item.id,
      parentReference: { siteId: parentReference.siteId },
      contentType,
      deleted: { state: 'deleted' },
    };
  }
  const etag = itemEtag(item);
  const view = {
    '@odata.etag': etag,
    createdDateTime: seconds(item.createdAt),
    eTag: etag,
    id: item.id,
    lastModifiedDateTime: seconds(item.modifiedAt),
    webUrl: `${siteUrl}/Lists/${encodeURI(list.name)}/${item.id}_.000`,
    createdBy: byApp,
    lastModifiedBy: byApp,
    parentReference,
    contentType,
  };
  const asked = expansions(option(call, 'expand')).find(({ name }) => name === 'fields');
  const chosen = select(view, names(option(call, 'select')));
  if (!asked && !withFields) return chosen;
  const wanted = names(asked?.options.get('$select') ?? asked?.options.get('select'));
  return {
    ...chosen,
    'fields@odata.context': `${call.base}/$metadata#sites('${parentReference.siteId}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
    fields: wanted ? only(fieldsView(item), wanted) : fieldsView(item),
  };
}

/** Within fields, `id` too has to be asked for; names compare as they are written. */
function only(fields: JsonObject, wanted: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name.startsWith('@') || wanted.includes(name)),
  );
}

import { readToken, writeToken } from '../deltaToken.ts';
import { GraphError } from '../errors.ts';
import { type Call, ok } from '../exchange.ts';
import { linkTo, option, pageSize } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import type { GraphStore } from '../store.ts';
import type { ItemIndex } from './itemIndex.ts';
import { itemView } from './itemView.ts';
import { findList } from './lists.ts';

/** What changed in a list since a token, in the order of the changes; without a token, all of it. */
export function itemsDeltaRoutes(store: GraphStore, items: ItemIndex): Routes {
  return {
    'GET /sites/{site}/lists/{list}/items/delta': (call) => {
      const list = findList(store, call);
      const given = option(call, 'token');
      const write = (after: number, begun?: number) =>
        writeToken(store, { list: list.id, after, ...(begun !== undefined && { begun }) });
      if (given?.toLowerCase() === 'latest') {
        return answer(call, [], { '@odata.deltaLink': linkTo(call, { token: write(store.sequence()) }) });
      }
      const token =
        given === undefined ? { after: 0, begun: store.sequence(), list: list.id } : readToken(store, given);
      if (token?.list !== list.id) throw resync(linkTo(call, { token: undefined }));

      // Whoever enumerates has never seen what was deleted before they began; what went since, they may have.
      const begun = typeof token.begun === 'number' ? token.begun : undefined;
      const changed = items
        .changedAfter(list.id, Number(token.after))
        .filter((item) => !(item.deleted && begun !== undefined && item.sequence <= begun));
      const part = changed.slice(0, pageSize(call, { page: 200, most: 5000 }));
      const value = part.map((item) => itemView(call, { list, item }));
      const last = part.at(-1);
      return changed.length > part.length && last
        ? answer(call, value, { '@odata.nextLink': linkTo(call, { token: write(last.sequence, begun) }) })
        : answer(call, value, { '@odata.deltaLink': linkTo(call, { token: write(store.sequence()) }) });
    },
  };
}

const answer = (call: Call, value: unknown[], link: Record<string, string>) =>
  ok({ '@odata.context': `${call.base}/$metadata#Collection(listItem)`, value, ...link });

const resync = (location: string) =>
  new GraphError(410, 'resyncRequired', {
    message:
      "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
    headers: { Location: location },
  });

import type { Context, TypedResponse } from 'hono';
import { breathe } from '../../casework/imports/breathe.ts';

/** So many items are written at once before others have their turn. */
const atOnce = 500;

type LongAnswer<Name extends string, Item, Out> = {
  /** Everything of the answer but the list. */
  head: object;
  name: Name;
  items: readonly Item[];
  view(item: Item): Out;
};

function* pieces<Item, Out>({ head, name, items, view }: LongAnswer<string, Item, Out>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)}${Object.keys(head).length > 0 ? ',' : ''}${JSON.stringify(name)}:[`;
  for (let from = 0; from < items.length; from += atOnce) {
    const some = items.slice(from, from + atOnce).map((item) => JSON.stringify(view(item)));
    yield `${from > 0 ? ',' : ''}${some.join(',')}`;
  }
  yield ']}';
}

/**
 * A JSON answer that ends in a list of thousands, written piece by piece: nobody else waits for the whole of it. What would
 * make a refusal has to be found before.
 */
export function longJson<Head extends object, Name extends string, Item, Out>(
  c: Context,
  answer: LongAnswer<Name, Item, Out> & { head: Head },
): TypedResponse<Head & { [N in Name]: Out[] }, 200, 'json'> {
  const parts = pieces(answer);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await breathe();
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const response = c.body(stream, 200, { 'content-type': 'application/json' });
  return response as unknown as TypedResponse<Head & { [N in Name]: Out[] }, 200, 'json'>;
}

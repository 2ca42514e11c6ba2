import type { Context, TypedResponse } from 'hono';
import { breathe } from '../../casework/imports/breathe.ts';

/** JSON text of a value of this type. */
export type JsonOf<T> = string & { readonly of?: T };

/** So many items are written at once before others have their turn. */
const atOnce = 500;

type LongAnswer<Head extends object, Name extends string, Item, Out> = {
  /** Everything of the answer but the list. Never empty. */
  head: Head;
  name: Name;
  items: readonly Item[];
  text(item: Item): JsonOf<Out>;
};

function* pieces<Item>({ head, name, items, text }: LongAnswer<object, string, Item, unknown>) {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  for (let from = 0; from < items.length; from += atOnce) {
    const some = items.slice(from, from + atOnce).map(text);
    yield `${from > 0 ? ',' : ''}${some.join(',')}`;
  }
  yield ']}';
}

/**
 * A JSON answer that ends in a list of thousands, written piece by piece, so that nobody else waits for the whole of it. What
 * makes a refusal has to be found before.
 */
export function longJson<Head extends object, Name extends string, Item, Out>(
  c: Context,
  answer: LongAnswer<Head, Name, Item, Out>,
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

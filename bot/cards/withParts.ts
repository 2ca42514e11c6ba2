import heldActions from './parts/heldActions.json';
import heldPlaces from './parts/heldPlaces.json';

/** Pieces that stand in several templates, where those say `{ "$part": "heldPlaces" }`. */
const parts: Readonly<Record<string, unknown>> = { heldActions, heldPlaces };

/** A template with its pieces in place. */
export function withParts(template: object): object {
  return whole(template) as object;
}

function whole(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(whole);
  if (typeof node !== 'object' || node === null) return node;
  const { $part } = node as { $part?: unknown };
  if (typeof $part === 'string') return whole(parts[$part]);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, whole(value)]));
}

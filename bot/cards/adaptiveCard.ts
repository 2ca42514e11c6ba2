import { compiled } from './compiledTemplate.ts';
import heldActions from './templates/heldActions.json';
import heldPlaces from './templates/heldPlaces.json';

/** A card as Teams takes it. Mobile clients draw nothing at all without a version. */
export type AdaptiveCard = { type: 'AdaptiveCard'; version: '1.5'; [property: string]: unknown };

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** Pieces that stand in several templates: `{ "$part": "heldPlaces" }`. */
const parts: Readonly<Record<string, unknown>> = { heldActions, heldPlaces };

/** Prepares a template once; what comes back fills it with data. Data is never read as a template. */
export function cardFrom<Data extends object>(template: {
  type: string;
  version: string;
}): (data: Data) => AdaptiveCard {
  const fill = compiled(withParts(template) as object);
  return (data) => fill(data) as AdaptiveCard;
}

function withParts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withParts);
  if (typeof node !== 'object' || node === null) return node;
  const { $part } = node as { $part?: unknown };
  if (typeof $part === 'string') return withParts(parts[$part]);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withParts(value)]));
}

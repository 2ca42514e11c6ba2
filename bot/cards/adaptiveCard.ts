import { compiled } from './compiledTemplate.ts';
import { withParts } from './withParts.ts';

/** A card as Teams takes it. Mobile clients draw nothing at all without a version. */
export type AdaptiveCard = { type: 'AdaptiveCard'; version: '1.5'; [property: string]: unknown };

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** Prepares a template once; what comes back fills it with data. Data is never read as a template. */
export function cardFrom<Data extends object>(template: {
  type: string;
  version: string;
}): (data: Data) => AdaptiveCard {
  const fill = compiled(withParts(template));
  return (data) => fill(data) as AdaptiveCard;
}

import type { AdaptiveCard } from 'adaptivecards';

/** What has been put into a card, by the id of the input. */
export type Inputs = ReadonlyMap<string, unknown>;

export function inputsOf(card: AdaptiveCard): Inputs {
  return new Map(
    card.getAllInputs().flatMap(({ id, value }) => (id && value !== undefined ? [[id, value] as const] : [])),
  );
}

/** Puts into a card that is not drawn yet what was put into an earlier drawing of it. */
export function giveInputs(card: AdaptiveCard, inputs: Inputs): void {
  for (const input of card.getAllInputs()) {
    // Each kind of input has one of its own, so their common type has none.
    if (input.id && inputs.has(input.id)) Reflect.set(input, 'defaultValue', inputs.get(input.id));
  }
}

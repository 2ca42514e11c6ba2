import type { LegalStep } from '../../../../../../src/casework/legal/legalContent.ts';
import type { Readiness } from '../../../../../app/apiTypes.ts';
import { amount } from '../../../../../parts/amount.ts';
import { type Way, wayNames } from '../../../../../parts/checklistNames.ts';
import type { LegalFields } from '../forms/legalField.ts';

export type ReadinessItem = Readiness['items'][number];
export type Answer = 'yes' | 'no' | 'not-applicable';
type Checked = NonNullable<LegalStep['checked']>;

export const answerName = (itemId: string): string => `answer-${itemId}`;
export const noteName = (itemId: string): string => `note-${itemId}`;

/** The answer to an item: what the person said, else what was found; empty where neither is there. */
export function answerOf({ id, found }: ReadinessItem, written: LegalFields): Answer | '' {
  const said = written[answerName(id)];
  if (said === 'yes' || said === 'no' || said === 'not-applicable') return said;
  return found === 'ask' ? '' : found;
}

/** The answers as they are kept with a step; nothing where none was given. `on` is ISO. */
export function checkedOf(
  items: readonly ReadinessItem[],
  written: LegalFields,
  { on, by }: Pick<Checked, 'on' | 'by'>,
): Checked | undefined {
  const answers = items.flatMap((item) => {
    const answer = answerOf(item, written);
    const note = (written[noteName(item.id)] ?? '').trim();
    return answer === '' ? [] : [{ id: item.id, answer, ...(note && { note }) }];
  });
  return answers.length === 0 ? undefined : { on, by, items: answers };
}

export type ItemGroup = {
  heading: string;
  items: readonly ReadinessItem[];
  /** One of the ways that the case does not look like: there to be looked up. */
  isAside: boolean;
};

const ways = Object.keys(wayNames) as Way[];

/** The two ways of sufficient support. Once the case looks like one of them, the other is there only to be looked up. */
const isAside = (name: Way | undefined, way: Readiness['way']): boolean =>
  (name === 'not-engaging' || name === 'no-improvement') &&
  (way === 'not-engaging' || way === 'no-improvement') &&
  name !== way;

/** The items by where they belong, what holds for every case first. */
export function groupsOf({ items, way }: Pick<Readiness, 'items' | 'way'>): ItemGroup[] {
  const group = (name: Way | undefined, heading: string): ItemGroup => ({
    heading,
    items: items.filter((item) => item.way === name),
    isAside: isAside(name, way),
  });
  return [group(undefined, 'In every case'), ...ways.map((name) => group(name, wayNames[name]))].filter(
    (found) => found.items.length > 0,
  );
}

/** What is needed and not there, by the answers; and what nobody has said. */
export function tallyOf({ items, way }: Pick<Readiness, 'items' | 'way'>, written: LegalFields) {
  const needed = items
    .filter((item) => item.needed && !isAside(item.way, way))
    .map((item) => answerOf(item, written));
  return {
    missing: needed.filter((answer) => answer === 'no').length,
    toSay: needed.filter((answer) => answer === '').length,
  };
}

/** 'Of what is needed, 2 items are missing and 5 are for you to say.' */
export function tallyWords({ missing, toSay }: ReturnType<typeof tallyOf>): string {
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  if (missing === 0 && toSay === 0) return 'Nothing that is needed is missing.';
  const parts = [
    missing > 0 ? `${amount(missing, 'item')} ${is(missing)} missing` : '',
    toSay > 0 ? `${amount(toSay, 'item')} ${is(toSay)} for you to say` : '',
  ].filter(Boolean);
  return `Of what is needed, ${parts.join(' and ')}.`;
}

export const foundNames: Record<ReadinessItem['found'], string> = {
  yes: 'Found',
  no: 'Missing',
  ask: 'For you to say',
  'not-applicable': 'Does not apply',
};

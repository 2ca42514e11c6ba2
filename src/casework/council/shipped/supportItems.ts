import { council } from '../../../guidance/local/council.ts';
import type { SupportItem } from '../../../guidance/supportFirst/sufficientSupport.ts';
import type { ChecklistItem, EvidenceTest } from '../councilSettings.ts';

const { sufficientSupport } = council;

/** What the product looks for in a case, by the ids of the council's own tests. */
const testOf: Readonly<Record<string, EvidenceTest>> = {
  'two-attempts': 'two-attempts',
  'offer-to-meet': 'offer-to-meet',
  'no-engagement': 'no-engagement',
  assessment: 'assessment',
  'full-cycle': 'full-cycle',
  'in-school': 'in-school-support',
  agencies: 'agencies',
  'follow-up': 'meeting-after-legal',
};

const wayOf: Readonly<Record<string, ChecklistItem['way']>> = {
  'not-engaging': 'not-engaging',
  'no-improvement': 'no-improvement',
};

function supportItem({ id, text, hint }: SupportItem, way: ChecklistItem['way']): ChecklistItem {
  const test = testOf[id];
  return {
    ...{ id, text, needed: true, source: sufficientSupport.source },
    ...(hint && { hint }),
    ...(way && { way }),
    ...(test && { test }),
  };
}

/** The council's tests of sufficient support, in its order: by the way that the case went, and after earlier legal action. */
export const supportItems: readonly ChecklistItem[] = [
  ...sufficientSupport.cases.flatMap(({ id, items }) => items.map((item) => supportItem(item, wayOf[id]))),
  supportItem(sufficientSupport.afterLegalAction, 'after-legal'),
];

import type { Checklist, ChecklistItem, EvidenceTest } from '../../council/councilSettings.ts';
import { engagementFindings } from './engagementFindings.ts';
import { familyFindings } from './familyFindings.ts';
import { ask, type Finding, type FoundItem, type Readiness, type Way } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';
import { registerFindings } from './registerFindings.ts';
import { stepFindings } from './stepFindings.ts';
import { supportFindings } from './supportFindings.ts';

const findings: Readonly<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>> = {
  ...registerFindings,
  ...engagementFindings,
  ...supportFindings,
  ...stepFindings,
  ...familyFindings,
};

const ways = ['not-engaging', 'no-improvement'] as const;

const isOfWay = (way: Way) => (item: Pick<FoundItem, 'way'>) => item.way === way;
const isMissing = ({ needed, found }: FoundItem) => needed && found === 'no';
const isToSay = ({ needed, found }: FoundItem) => needed && found === 'ask';

const share = (items: readonly FoundItem[]) =>
  items.length === 0 ? 0 : items.filter(({ found }) => found === 'yes').length / items.length;

/** The way of which more was found; none where that is nothing, or the same of both. */
function wayOf(step: Checklist['step'], items: readonly FoundItem[]): Way | undefined {
  if (step === 'penalty-notice-holiday') return 'holiday';
  const [first, second] = ways.map((way) => share(items.filter(isOfWay(way))));
  if (first === undefined || second === undefined || first === second) return undefined;
  return first > second ? ways[0] : ways[1];
}

/** One way is enough: where the case looks like neither, the one of which less is missing. */
function countedItems(items: readonly FoundItem[], way: Way | undefined): readonly FoundItem[] {
  const rest = items.filter((item) => !ways.some((one) => one === item.way));
  const missing = (list: readonly FoundItem[]) => list.filter(isMissing).length;
  const [easiest = []] = ways
    .filter((one) => way === undefined || one === way)
    .map((one) => items.filter(isOfWay(one)))
    .filter((list) => list.length > 0)
    .sort((a, b) => missing(a) - missing(b));
  return [...rest, ...easiest];
}

function found(item: ChecklistItem, facts: ReadinessFacts): FoundItem {
  return { ...item, ...(item.test ? findings[item.test](facts) : ask()) };
}

/**
 * Whether a case holds what a checklist of the council wants before a step, each item with what was found. It counts what is
 * missing and gives no verdict.
 */
export function readinessOf(checklist: Checklist, facts: ReadinessFacts): Readiness {
  const { step, about } = checklist;
  const items = checklist.items.map((item) => found(item, facts));
  const way = wayOf(step, items);
  const counted = countedItems(items, way);
  return {
    step,
    asAt: facts.today,
    ...(about !== undefined && { about }),
    ...(way && { way }),
    items,
    wholeCouncil: facts.wholeCouncil,
    missing: counted.filter(isMissing).length,
    toSay: counted.filter(isToSay).length,
  };
}

import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { todayHere } from '../../../parts/today.ts';
import type { CaseloadIndex } from './caseloadIndex.ts';
import { type CaseloadView, isChosen, leadIs, notSeenDays } from './caseloadView.ts';
import { daysUnseen } from './daysUnseen.ts';
import { type FacetName, thresholdStanding } from './facets.ts';
import { plain } from './plainText.ts';

/** Whether the row at a place stays. A filter that a chart shows as well names its facet. */
export type RowFilter = { facet?: FacetName; keeps(at: number): boolean };

type Test = (row: CaseloadRow) => boolean;

/** The filters of a view that leave anyone out. */
export function rowFilters({ rows, searchable }: CaseloadIndex, view: CaseloadView): RowFilter[] {
  const filters: RowFilter[] = [];
  const add = (test: Test | undefined, facet?: FacetName) => {
    if (!test) return;
    const keeps = (at: number) => {
      const row = rows[at];
      return row !== undefined && test(row);
    };
    filters.push(facet ? { facet, keeps } : { keeps });
  };
  add(bandTest(view), 'band');
  add(thresholdTest(view), 'threshold');
  add(view.stage === 'all' ? undefined : (row) => String(row.case.stage) === view.stage, 'stage');
  add(view.plan === 'all' ? undefined : (row) => row.case.plan === view.plan, 'plan');
  add(isChosen(view, 'years') ? oneOf(view.years, ({ yearGroup }) => yearGroup) : undefined, 'year');
  add(isChosen(view, 'schools') ? oneOf(view.schools, ({ schoolId }) => schoolId) : undefined);
  add(groupTest(view));
  add(seenTest(view));
  add(leadTest(view));
  add(legalTest(view));
  add(actionTest(view));
  if (view.scope !== 'all') {
    const wanted = view.scope === 'by-figures';
    add(({ onCaseload }) => onCaseload === wanted);
  }
  const words = plain(view.search).split(' ').filter(Boolean);
  if (words.length > 0)
    filters.push({
      keeps(at) {
        const text = searchable[at] ?? '';
        return words.every((word) => text.includes(word));
      },
    });
  return filters;
}

function oneOf(wanted: readonly string[], value: (row: CaseloadRow) => string): Test {
  const set = new Set(wanted);
  return (row) => set.has(value(row));
}

function bandTest({ band }: CaseloadView): Test | undefined {
  if (band === 'all') return undefined;
  return band === 'on-the-line' ? ({ onTheLine }) => onTheLine : (row) => row.band === band;
}

function thresholdTest({ threshold }: CaseloadView): Test | undefined {
  if (threshold === 'all') return undefined;
  if (threshold === 'unexplained') return (row) => (row.threshold?.unexplainedInWindow ?? 0) > 0;
  return (row) => thresholdStanding(row) === threshold;
}

function groupTest({ groups }: CaseloadView): Test | undefined {
  return groups.length === 0 ? undefined : ({ flags }) => groups.some((group) => flags.includes(group));
}

function seenTest({ seen }: CaseloadView): Test | undefined {
  switch (seen) {
    case 'all':
      return undefined;
    case 'not-for-10': {
      const today = todayHere();
      return (row) => (daysUnseen(row.case, today) ?? 0) >= notSeenDays;
    }
    case 'check-due':
      return (row) => row.case.checkDueOn !== undefined;
    case 'check-overdue':
      return (row) => row.case.checkOverdue;
    case 'not-known':
      return (row) => row.case.seenOn === undefined;
  }
}

function leadTest({ lead }: CaseloadView): Test | undefined {
  if (lead === 'all') return undefined;
  if (lead === 'none') return (row) => row.case.lead === undefined;
  return (row) => row.case.lead !== undefined && leadIs(row.case.lead) === lead;
}

function legalTest({ legal }: CaseloadView): Test | undefined {
  if (legal === 'all') return undefined;
  if (legal === 'none') return (row) => row.case.legal.length === 0;
  return legal === 'any' ? (row) => row.case.legal.length > 0 : (row) => row.case.legal.includes(legal);
}

function actionTest({ actions }: CaseloadView): Test | undefined {
  if (actions === 'all') return undefined;
  return actions === 'open' ? (row) => row.case.openActions > 0 : (row) => row.case.overdueActions > 0;
}

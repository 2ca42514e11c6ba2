import type { Approach, StageNumber } from '../../guidance/toolkit/approach.ts';
import { approaches } from '../../guidance/toolkit/approaches.ts';
import type { Profile } from '../profiles/profileContent.ts';

export type Suggestion = Pick<Approach, 'approachId' | 'stage' | 'title' | 'summary'> & {
  rowId: string;
  /** The pupil's barriers that it is for. */
  barriers: Approach['barriers'];
};

const mostSuggested = 12;

/** What a school does for everyone, what is a duty or a legal step, and so nothing that is tried for one pupil. */
const notForOnePupil = new Set(
  `attendance-culture attendance-policy expectations everybodys-business registers attendance-champion data-analysis
  staff-training whole-school-mental-health home-education missing-education sufficient-support notice-to-improve
  penalty-notice supervision-order prosecution parenting-orders`.split(/\s+/),
);
const forOnePupil = approaches.filter(({ approachId }) => !notForOnePupil.has(approachId));

/** The row of each approach in the highest stage up to this one. */
function rowsUpTo(stage: StageNumber): Approach[] {
  const rows = new Map<string, Approach>();
  for (const row of forOnePupil.filter((each) => each.stage <= stage)) {
    // It stands where its last row does.
    rows.delete(row.approachId);
    rows.set(row.approachId, row);
  }
  return [...rows.values()];
}

/**
 * What the toolkit has for a pupil's barriers at their stage and below, and nobody has tried yet. What meets most of the barriers comes
 * first, and of those what belongs to the pupil's own stage.
 */
export function suggestionsOf(
  { barriers, support }: Pick<Profile, 'barriers' | 'support'>,
  stage: StageNumber,
): Suggestion[] {
  const tried = new Set(support.map(({ approachId }) => approachId));
  return rowsUpTo(stage)
    .filter(({ approachId }) => !tried.has(approachId))
    .map((row) => ({ row, met: row.barriers.filter((barrier) => barriers.includes(barrier)) }))
    .filter(({ met }) => met.length > 0)
    .sort((a, b) => b.met.length - a.met.length || b.row.stage - a.row.stage)
    .slice(0, mostSuggested)
    .map(({ row, met }) => ({
      rowId: row.id,
      approachId: row.approachId,
      stage: row.stage,
      title: row.title,
      summary: row.summary,
      barriers: met,
    }));
}

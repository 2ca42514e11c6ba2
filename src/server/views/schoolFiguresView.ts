import type { z } from '@hono/zod-openapi';
import { attendancePercent } from '../../attendance/band.ts';
import { publishedFor } from '../../attendance/publishedFigures.ts';
import type { GroupFigures, HalfTermFigures } from '../../attendance/school/schoolFigures.ts';
import { suppressed } from '../../attendance/school/suppression.ts';
import type { ListedComparison } from '../../casework/comparisons/comparison.ts';
import type { ImportRecord } from '../../casework/imports/importRecord.ts';
import type { School } from '../../casework/school.ts';
import type { schoolFigures } from '../contract/schoolFigures.ts';

/** A share in tenths of a per cent, rounded half up in integers. */
function share(count: number, of: number) {
  return { count, of, tenths: of === 0 ? 0 : Math.floor((count * 2000 + of) / (2 * of)) };
}

function groupView(figures: GroupFigures) {
  const { pupils, possible, attended, authorised, unauthorised, persistent, severe } = figures;
  // Pupils without a possible session are in no band, and can be neither here nor there.
  const withSessions = figures.bands.reduce((sum, count) => sum + count, 0);
  return {
    ...{ pupils, possible, attended },
    attendance: attendancePercent(figures),
    authorised: share(authorised, possible),
    unauthorised: share(unauthorised, possible),
    persistent: share(persistent, withSessions),
    severe: share(severe, withSessions),
    fiveToFifteen: share(figures.fiveToFifteen, withSessions),
    bands: [...figures.bands],
  };
}

function halfTermView(halfTerm: HalfTermFigures) {
  const { name, from, to, pupils, persistent, severe } = halfTerm;
  return {
    ...{ name, from, to },
    attendance: attendancePercent(halfTerm),
    persistent: share(persistent, pupils),
    severe: share(severe, pupils),
  };
}

function registerView(record: ImportRecord, savedAt: string) {
  const { fileName, layout, from, to, begunBy: savedBy, hasMarks, counts } = record;
  const { possible, outsideAge } = counts;
  return { fileName, layout, from, to, savedAt, savedBy, hasMarks, possible, outsideAge };
}

/** Figures of all schools, and of schools like this one. */
function comparable(comparisons: readonly ListedComparison[], { phase }: School) {
  const kind = publishedFor(phase).find((figures) => figures.phase !== undefined)?.phase ?? phase;
  const like = (other: string) => [kind, phase].some((one) => one.toLowerCase() === other.toLowerCase());
  return comparisons.filter((one) => one.phase === undefined || like(one.phase));
}

type Found = {
  school: School;
  standing?: ImportRecord;
  comparisons: readonly ListedComparison[];
  /** Groups with fewer pupils are not shown. */
  smallest: number;
};

export function schoolFiguresView({
  school,
  standing,
  comparisons,
  smallest,
}: Found): z.infer<typeof schoolFigures> {
  const { id, name, phase, register } = school;
  const figures = standing?.figures;
  const isShown = figures !== undefined && figures.all.pupils >= smallest;
  return {
    school: { id, name, phase },
    ...(standing && { register: registerView(standing, standing.savedAt ?? register?.uploadedAt ?? '') }),
    ...(isShown && { all: groupView(figures.all) }),
    groups: suppressed(figures?.groups ?? [], smallest).map(({ by, name: group, figures: own }) => ({
      by,
      name: group,
      ...(isShown && own && { figures: groupView(own) }),
    })),
    smallest,
    halfTerms: isShown ? figures.halfTerms.filter(({ pupils }) => pupils >= smallest).map(halfTermView) : [],
    comparisons: comparable(comparisons, school).map(({ own, ...one }) => ({ ...one, own })),
  };
}

import type { Caseload, CaseloadRow, WholeCaseload } from '../../../app/apiTypes.ts';
import type { FigureSource } from '../../../parts/WhyThis.tsx';

/** A caseload as the page shows it: of one school, or of all of a person's schools together. */
export type ShownCaseload = {
  /** The id of the school, or 'all'. */
  key: string;
  schools: WholeCaseload['schools'];
  pupils: readonly CaseloadRow[];
  /** What the figures come from; undefined where there are several registers, or none. */
  source: FigureSource | undefined;
};

export const allSchools = 'all';

export const ofSchool = ({ school, asAt, from, fileName, pupils }: Caseload): ShownCaseload => ({
  key: school.id,
  schools: [{ ...school, ...(asAt === undefined ? {} : { asAt }) }],
  pupils,
  source:
    asAt === undefined
      ? undefined
      : { fileName: fileName ?? 'the saved register', from: from ?? asAt, to: asAt },
});

export const ofAllSchools = ({ schools, pupils }: WholeCaseload): ShownCaseload => ({
  key: allSchools,
  schools,
  pupils,
  source: undefined,
});

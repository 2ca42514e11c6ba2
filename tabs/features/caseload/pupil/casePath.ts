/** The parts of a case, as addresses name them, in their order. */
export const casePartNames = ['overview', 'figures', 'plan', 'contacts', 'legal', 'papers', 'notes'] as const;
export type CasePartName = (typeof casePartNames)[number];

/** A page of the tab: the case of a pupil, or a part of it. */
export const casePath = (pupilId: string, name: CasePartName = 'overview'): string =>
  name === 'overview' ? `/pupils/${pupilId}` : `/pupils/${pupilId}/${name}`;

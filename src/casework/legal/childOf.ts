import type { FoundPupil } from '../cases/findPupil.ts';

/** A child as other schools know them too. */
export type Child = { id: string; upn: string };

/** The UPN goes with a child from school to school; empty where nobody knows it. The case's first: notices hang on cases. */
export const childOf = ({ id, pupilCase, row }: FoundPupil): Child => ({
  id,
  upn: (pupilCase ?? row)?.upn ?? '',
});

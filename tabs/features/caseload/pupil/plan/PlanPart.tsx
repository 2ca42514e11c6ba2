import { amount } from '../../../../parts/amount.ts';
import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Plan of a case. */
export default function PlanPart({ file }: CasePartProps) {
  const entries = file.entries.filter(({ kind, removed }) => kind === 'plan' && !removed);
  return (
    <>
      <PartHeading>Plan</PartHeading>
      <p>{entries.length === 0 ? 'No plan yet.' : amount(entries.length, 'plan')}</p>
    </>
  );
}

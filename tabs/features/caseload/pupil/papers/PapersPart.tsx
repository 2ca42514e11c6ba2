import { amount } from '../../../../parts/amount.ts';
import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Papers of a case. */
export default function PapersPart({ file }: CasePartProps) {
  const entries = file.entries.filter(({ kind, removed }) => kind === 'letter' && !removed);
  return (
    <>
      <PartHeading>Papers</PartHeading>
      <p>{entries.length === 0 ? 'No letters yet.' : amount(entries.length, 'letter')}</p>
    </>
  );
}

import { amount } from '../../../../parts/amount.ts';
import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Legal steps of a case. */
export default function LegalPart({ file }: CasePartProps) {
  const entries = file.entries.filter(({ kind, removed }) => kind === 'legal' && !removed);
  return (
    <>
      <PartHeading>Legal steps</PartHeading>
      <p>{entries.length === 0 ? 'No legal steps.' : amount(entries.length, 'legal step')}</p>
    </>
  );
}

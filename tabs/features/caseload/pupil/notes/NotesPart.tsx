import { amount } from '../../../../parts/amount.ts';
import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Notes of a case. */
export default function NotesPart({ file }: CasePartProps) {
  const entries = file.entries.filter(({ kind, removed }) => kind === 'note' && !removed);
  return (
    <>
      <PartHeading>Notes</PartHeading>
      <p>{entries.length === 0 ? 'No notes yet.' : amount(entries.length, 'note')}</p>
    </>
  );
}

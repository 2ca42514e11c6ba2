import { amount } from '../../../../parts/amount.ts';
import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Contacts of a case. */
export default function ContactsPart({ file }: CasePartProps) {
  const entries = file.entries.filter(({ kind, removed }) => kind === 'contact' && !removed);
  return (
    <>
      <PartHeading>Contacts</PartHeading>
      <p>{entries.length === 0 ? 'No contacts yet.' : amount(entries.length, 'contact')}</p>
    </>
  );
}

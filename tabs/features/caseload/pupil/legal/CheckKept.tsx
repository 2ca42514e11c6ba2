import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import { amount } from '../../../../parts/amount.ts';
import { legalValueNames } from '../words/legalNames.ts';

type Props = {
  checked: NonNullable<LegalStep['checked']>;
  /** Of the checklist as it is today, by the id of an item. */
  textOf(itemId: string): string;
};

/** The answers that were given when the step was written down. */
export function CheckKept({ checked: { on, by, items }, textOf }: Props) {
  return (
    <details>
      <summary>
        Check of {ukDate(on)} by {by}: {amount(items.length, 'answer')}
      </summary>
      <ul>
        {items.map(({ id, answer, note }) => (
          <li key={id}>
            {textOf(id)}: <strong>{legalValueNames.answer?.[answer] ?? answer}</strong>
            {note ? `. ${note}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}

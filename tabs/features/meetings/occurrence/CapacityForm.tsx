import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { most } from '../../../../src/meetings/series/seriesFaults.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useDateChange } from './useOccurrencePage.ts';

type Props = { page: OccurrencePage; onDone(words: string): void };

const fault = `Enter a whole number from 1 to ${most.capacity}.`;

/** How many schools can book this date. */
export function CapacityForm({ page, onDone }: Props) {
  const [text, setText] = useState(String(page.capacity));
  const [isWrong, setWrong] = useState(false);
  const save = useDateChange<number>(page.id, (date, param, capacity) =>
    bodyOf(date.capacity.$put({ param, json: { capacity } })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const capacity = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
    if (capacity < 1 || capacity > most.capacity) return setWrong(true);
    save.mutate(capacity, { onSuccess: (after) => onDone(doneWords(page, after)) });
  };
  return (
    <form className="row not-printed" onSubmit={submit} noValidate>
      <Field
        label="Schools that can book"
        {...(isWrong && { validationState: 'error' as const, validationMessage: fault })}
      >
        <Input
          value={text}
          inputMode="numeric"
          maxLength={3}
          onChange={(_, { value }) => {
            setText(value);
            setWrong(false);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={save.isPending}>
        Save number
      </Button>
      {save.error ? <ProblemPanel error={save.error} /> : null}
    </form>
  );
}

function doneWords(before: OccurrencePage, { capacity, places, waiting }: OccurrencePage): string {
  const words = `${amount(capacity, 'school')} can book this date.`;
  const over = places.length - capacity;
  if (over > 0)
    return `${words} ${amount(over, 'place')} more than that ${over === 1 ? 'is' : 'are'} taken. Nobody is taken off.`;
  const promoted = before.waiting.length - waiting.length;
  return promoted > 0 ? `${words} ${amount(promoted, 'place')} went to those who waited.` : words;
}

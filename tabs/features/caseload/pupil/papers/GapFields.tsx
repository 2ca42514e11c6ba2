import { useEffect, useState } from 'react';
import type { LetterPreview } from '../../../../app/apiTypes.ts';
import { capital } from '../../../../parts/firstLetter.ts';
import { TextField } from '../../../../parts/form/TextField.tsx';
import styles from './papers.module.css';

type Gap = LetterPreview['gaps'][number];
type Fill = Readonly<Record<string, string>>;
type Props = { prefix: string; gaps: readonly Gap[]; fill: Fill; onChange(fill: Fill): void };

/** What the case does not say and a person can type in. A field stays while it is being filled, though it is no gap any more. */
export function GapFields({ prefix, gaps, fill, onChange }: Props) {
  const [seen, setSeen] = useState<readonly Gap[]>(gaps);
  useEffect(() => {
    setSeen((before) => {
      const added = gaps.filter(({ field }) => !before.some((one) => one.field === field));
      return added.length === 0 ? before : [...before, ...added];
    });
  }, [gaps]);
  const shown = seen.filter(({ field }) => gaps.some((gap) => gap.field === field) || fill[field]);
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.gaps}>
      <legend>What the case does not say</legend>
      {shown.map(({ field, what }) => (
        <TextField
          key={field}
          id={`${prefix}fill-${field}`}
          label={capital(what)}
          value={fill[field] ?? ''}
          onChange={(value) => onChange({ ...fill, [field]: value })}
          maxLength={500}
        />
      ))}
    </fieldset>
  );
}

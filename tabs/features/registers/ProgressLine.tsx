import { Field, ProgressBar } from '@fluentui/react-components';
import type { Progress } from './queue/queueTypes.ts';

/** How far something has come: in words, and as a bar that is full when it is done. */
export function ProgressLine({ progress, of }: { progress: Progress; of: string }) {
  const { words, part } = progress;
  const said = part === undefined || part >= 1 ? words : `${words}, ${Math.floor(part * 100)}%`;
  return (
    <Field validationMessage={said} validationState="none">
      <ProgressBar
        aria-label={`${words}: ${of}`}
        thickness="large"
        {...(part === undefined ? {} : { value: part })}
      />
    </Field>
  );
}

import { Button } from '@fluentui/react-components';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { ComparisonForm } from './ComparisonForm.tsx';
import type { Comparison } from './comparisonShape.ts';
import { useRemoveComparison } from './useComparisonChanges.ts';

type Props = { phase: string; own: readonly Comparison[] };

/** For officers: figures of the council's own are added and taken away here. */
export function OwnFigures({ phase, own }: Props) {
  const { notice, place, tell } = useNotice();
  const remove = useRemoveComparison();
  const named = ({ name, year }: Pick<Comparison, 'name' | 'year'>) => `${name}, ${year}`;
  return (
    <div className="stack not-printed">
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {remove.error ? <ProblemPanel error={remove.error} /> : null}
      {own.length === 0 ? null : (
        <div className="row">
          {own.map((one) => (
            <Button
              key={one.id}
              size="small"
              disabledFocusable={remove.isPending}
              onClick={() =>
                remove.mutate(one.id, { onSuccess: () => tell(`${named(one)} is no longer shown.`) })
              }
            >
              Remove {named(one)}
            </Button>
          ))}
        </div>
      )}
      <details>
        <summary>Add figures of the council’s own</summary>
        <ComparisonForm phase={phase} onAdded={(draft) => tell(`${named(draft)} is now shown.`)} />
      </details>
    </div>
  );
}

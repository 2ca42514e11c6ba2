import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import type { Comparison } from '../calendarTypes.ts';
import { ComparisonForm } from './ComparisonForm.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { useAddComparison, useComparisons, useRemoveComparison } from './useComparisons.ts';

/** The published figures that a school is shown beside: the council's own, and those that come with the app. */
export default function ComparisonsPanel() {
  const comparisons = useComparisons();
  if (comparisons.data) return <Loaded comparisons={comparisons.data} />;
  if (comparisons.error)
    return <ProblemPanel error={comparisons.error} retry={() => void comparisons.refetch()} />;
  return <Waiting what="the figures" lines={6} />;
}

function Loaded({ comparisons }: { comparisons: readonly Comparison[] }) {
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Comparison>();
  const { notice, place, tell } = useNotice();
  const remove = useRemoveComparison();
  const putBack = useAddComparison();
  const error = remove.error ?? putBack.error;
  const undo = ({ id: _, own: __, asOf: ___, confidence: ____, ...draft }: Comparison) =>
    putBack.mutate(draft, {
      onSuccess: () => {
        setRemoved(undefined);
        tell('The figures are back.');
      },
    });
  const own = comparisons.filter((one) => one.own);
  return (
    <>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {removed ? (
            <Button size="small" disabledFocusable={putBack.isPending} onClick={() => undo(removed)}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {error ? <ProblemPanel error={error} /> : null}
      <section className="stack" aria-labelledby="own-figures">
        <h2 id="own-figures">Your council’s figures</h2>
        {own.length === 0 ? (
          <p>None yet. Add figures that your council or region has published.</p>
        ) : (
          <ComparisonTable
            caption="Figures that your council added"
            comparisons={own}
            onRemove={(one) =>
              remove.mutate(one.id, {
                onSuccess: () => {
                  setRemoved(one);
                  tell(`${one.name}, ${one.year}, is removed.`);
                },
              })
            }
          />
        )}
        {adding ? (
          <ComparisonForm
            onClose={() => setAdding(false)}
            onAdded={() => {
              setAdding(false);
              setRemoved(undefined);
              tell('Added. School pages show these figures from now on.');
            }}
          />
        ) : (
          <Button icon={<AddRegular />} onClick={() => setAdding(true)} className="not-printed">
            Add figures
          </Button>
        )}
      </section>
      <section className="stack" aria-labelledby="published-figures">
        <h2 id="published-figures">Published figures</h2>
        <p>These come with the app.</p>
        <ComparisonTable
          caption="Published figures that come with the app"
          comparisons={comparisons.filter((one) => !one.own)}
        />
      </section>
    </>
  );
}

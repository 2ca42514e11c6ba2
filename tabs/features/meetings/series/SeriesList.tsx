import { Button } from '@fluentui/react-components';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { useUndo } from '../../../parts/undo/useUndo.ts';
import styles from './series.module.css';
import type { Series } from './seriesTypes.ts';
import { kindNames, ruleWords, seriesTimes, stateWords } from './seriesWords.ts';
import { useSeriesChanges } from './useSeries.ts';

export function SeriesList({ series }: { series: readonly Series[] }) {
  const { remove, restore } = useSeriesChanges();
  const offer = useUndo();
  if (series.length === 0)
    return (
      <EmptyState heading="No series yet">
        <p>Begin one: its dates are worked out from the council’s term dates, and you see them all first.</p>
      </EmptyState>
    );
  const takeOff = ({ id, title, changed }: Series) =>
    remove.mutate(
      { id, version: changed.at },
      {
        onSuccess: (removed) =>
          offer({
            words: `The draft “${title}” is removed.`,
            back: {
              undo: () => restore.mutateAsync({ id, version: removed.changed.at }),
              words: `The draft “${title}” is back.`,
            },
          }),
      },
    );
  return (
    <>
      {remove.error ? <ProblemPanel error={remove.error} /> : null}
      <ul className={styles.list} aria-label="Series">
        {series
          .filter(({ state }) => state !== 'removed')
          .map((one) => (
            <li key={one.id}>
              <h2>
                <PageLink to={`/meetings/series/${one.id}`}>
                  {one.title}, {ukDate(one.from)} to {ukDate(one.to)}
                </PageLink>
              </h2>
              <p>
                {kindNames[one.kind]}. {ruleWords(one.rule)}, {seriesTimes(one)}.
              </p>
              <p>
                <strong>{stateWords(one)}</strong>
              </p>
              <p className="quiet">
                Changed by {one.changed.by} on {ukInstant(one.changed.at)}
              </p>
              {one.state === 'draft' ? (
                <Button
                  size="small"
                  className="not-printed"
                  disabledFocusable={remove.isPending}
                  onClick={() => takeOff(one)}
                >
                  Remove this draft<span className="unseen"> of {one.title}</span>
                </Button>
              ) : null}
            </li>
          ))}
      </ul>
    </>
  );
}

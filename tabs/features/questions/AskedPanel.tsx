import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { AskedTopics } from '../../app/apiTypes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { AskedChart } from './AskedChart.tsx';
import { AskedTable } from './AskedTable.tsx';
import styles from './questions.module.css';
import { useAskedTopics } from './useQuestions.ts';

/** What people asked about in this half term: topics in words of ours, and counts. */
export function AskedPanel() {
  const asked = useAskedTopics();
  if (asked.data) return <Loaded asked={asked.data} />;
  if (asked.error) return <ProblemPanel error={asked.error} retry={() => void asked.refetch()} />;
  return <Waiting what="the counts" lines={8} />;
}

function Loaded({ asked }: { asked: AskedTopics }) {
  const { name, from, to, topics } = asked;
  return (
    <section className="stack" aria-labelledby="asked-heading">
      <h2 id="asked-heading">What people asked this half term</h2>
      <p>
        {name}: {ukDate(from)} to {ukDate(to)}. Only the topic of a question is counted, never its words or
        who asked.
      </p>
      {topics.length === 0 ? (
        <EmptyState heading="No questions yet">
          <p>Counts appear here a minute or two after somebody asks.</p>
        </EmptyState>
      ) : (
        <>
          <div className={styles.asking}>
            <AskedChart topics={topics} />
            <AskedTable asked={asked} />
          </div>
          <Button icon={<PrintRegular />} onClick={() => print()} className="not-printed">
            Print
          </Button>
        </>
      )}
    </section>
  );
}

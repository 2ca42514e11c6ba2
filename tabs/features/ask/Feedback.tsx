import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../../parts/Notice.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import styles from './ask.module.css';
import { type Exchange, useReport } from './useAsk.ts';

const longestLead = 1000;

/** Whether the answer helped, and if not, why; and the way to the next drop-in. */
export function Feedback({ exchange: { question, previous, answer } }: { exchange: Exchange }) {
  const [asksWhy, setAsksWhy] = useState(false);
  const [why, setWhy] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const { notice, place, tell } = useNotice();
  const report = useReport();

  const done = (what: string, words: string) => {
    setSent((before) => [...before, what]);
    setAsksWhy(false);
    tell(words);
  };
  const send = (reason: 'unhelpful' | 'drop-in', words: string) => {
    if (report.isPending) return;
    const answerLead = answer.lead.slice(0, longestLead);
    const said = why.trim();
    report.mutate(
      { question, ...(previous && { previous }), reason, answerLead, ...(said && { why: said }) },
      { onSuccess: () => done(reason, words) },
    );
  };
  const sendWhy = () =>
    send('unhelpful', 'Thank you. Your council’s attendance team will look at this question.');
  const isSent = (what: string) => sent.includes(what);

  return (
    <section className="stack not-printed" aria-label="Did this help?">
      <h3>Did this help?</h3>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {report.error ? <ProblemPanel error={report.error} /> : null}
      <div className="row">
        {isSent('helpful') || isSent('unhelpful') ? null : (
          <>
            <Button onClick={() => done('helpful', 'Thank you.')}>Helpful</Button>
            <Button onClick={() => setAsksWhy(true)} aria-expanded={asksWhy}>
              Not helpful
            </Button>
          </>
        )}
        {isSent('drop-in') ? null : (
          <Button
            onClick={() => send('drop-in', 'The team has your question for the next drop-in.')}
            disabledFocusable={report.isPending}
          >
            Ask at the next drop-in
          </Button>
        )}
      </div>
      {isSent('drop-in') ? (
        <p>
          <PageLink to="/meetings">Book a place at a drop-in</PageLink>
        </p>
      ) : null}
      {asksWhy ? (
        <div className={`stack ${styles.why}`}>
          <Field label="What was wrong with it? (optional)" hint="Do not name pupils.">
            <Textarea value={why} onChange={(_, { value }) => setWhy(value)} maxLength={500} rows={2} />
          </Field>
          <Button appearance="primary" onClick={sendWhy} disabledFocusable={report.isPending}>
            Send to the attendance team
          </Button>
        </div>
      ) : null}
    </section>
  );
}

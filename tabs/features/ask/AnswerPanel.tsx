import { AnswerText } from '../../parts/AnswerText.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import styles from './ask.module.css';
import { Feedback } from './Feedback.tsx';
import { QuestionButtons } from './QuestionButtons.tsx';
import type { Exchange } from './useAsk.ts';

type Props = { exchange: Exchange; onAsk(question: string): void };

/** What an answer is about: nobody is asked whether a greeting helped, and what concerns a child at risk is not kept. */
const withoutFeedback = ['greeting', 'help', 'safeguarding'];

/** The answer in full, where it comes from, what else one could ask, and whether it helped. */
export function AnswerPanel({ exchange, onAsk }: Props) {
  const { question, answer } = exchange;
  const { lead, parts, codes, sources, readings, nearest, note, kind } = answer;
  return (
    <section className="stack" aria-label="Answer">
      <StepHeading>Answer</StepHeading>
      <p className={styles.asked}>
        <span className="quiet">You asked:</span> {question}
      </p>
      {note ? <Notice>{note}</Notice> : null}
      <AnswerText lead={lead} parts={parts} />
      {codes.length > 0 ? (
        <p>
          Read more about{' '}
          {codes.map((code, at) => (
            <span key={code}>
              {at > 0 ? ', ' : ''}
              <PageLink to={`/codes/${encodeURIComponent(code)}`}>code {code}</PageLink>
            </span>
          ))}
          .
        </p>
      ) : null}
      <SourceList sources={sources} />
      <QuestionButtons heading="Did you mean" questions={readings} onAsk={onAsk} />
      <QuestionButtons heading="You could also ask" questions={nearest} onAsk={onAsk} />
      {withoutFeedback.includes(kind) ? null : <Feedback exchange={exchange} />}
    </section>
  );
}

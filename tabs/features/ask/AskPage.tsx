import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import styles from './ask.module.css';
import { QuestionButtons } from './QuestionButtons.tsx';
import { type Exchange, useAsk } from './useAsk.ts';

const longestQuestion = 1000;

/** One of each kind, so that a newcomer sees what can be asked. */
const examples = [
  'Which code for a dentist appointment?',
  '6 U and 5 G in 9 school weeks, is the threshold met?',
  'What does a second penalty notice cost?',
  'When is the next drop-in?',
];

/** Asks what the bot would be asked, and gets the same answer. A question goes on from the one before it. */
export default function AskPage() {
  const [question, setQuestion] = useState('');
  const [missing, setMissing] = useState(false);
  const [last, setLast] = useState<Exchange & { number: number }>();
  const ask = useAsk();

  const send = (wanted: string, previous = last?.question) => {
    const asked = wanted.trim();
    setMissing(asked === '');
    if (asked === '' || ask.isPending) return;
    ask.mutate(
      { question: asked, ...(previous !== undefined && { previous }) },
      {
        onSuccess: (exchange) => {
          setLast((before) => ({ ...exchange, number: (before?.number ?? 0) + 1 }));
          setQuestion('');
        },
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(question);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send(question);
  };

  return (
    <>
      <PageHeading
        title="Ask"
        intro="Ask about a code, the law or how the council works, in your own words. Each answer says where it comes from."
      >
        Ask a question
      </PageHeading>
      <form onSubmit={submit} className={`${styles.form} not-printed`} noValidate>
        <Field
          label={last ? 'Your next question' : 'Your question'}
          hint="Do not name pupils. Press Enter to ask."
          {...(missing && { validationMessage: 'Write a question.' })}
        >
          <Textarea
            value={question}
            onChange={(_, { value }) => setQuestion(value)}
            onKeyDown={onKeyDown}
            maxLength={longestQuestion}
            rows={2}
            resize="vertical"
          />
        </Field>
        <div className="row">
          <Button appearance="primary" type="submit" disabledFocusable={ask.isPending}>
            {ask.isPending ? 'Looking it up' : 'Ask'}
          </Button>
          {last ? <Button onClick={() => setLast(undefined)}>Start a new topic</Button> : null}
        </div>
      </form>
      {ask.error ? <ProblemPanel error={ask.error} retry={() => send(question)} /> : null}
      {last ? (
        <AnswerPanel key={last.number} exchange={last} onAsk={(other) => send(other)} />
      ) : (
        <QuestionButtons
          heading="For example"
          level="h2"
          questions={examples}
          onAsk={(other) => send(other)}
        />
      )}
    </>
  );
}

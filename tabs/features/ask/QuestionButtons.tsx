import { Button } from '@fluentui/react-components';
import styles from './ask.module.css';

type Props = {
  heading: string;
  /** Below what it stands: the page itself, or an answer. */
  level?: 'h2' | 'h3';
  questions: readonly string[];
  onAsk(question: string): void;
};

/** Questions that are asked at the press of a button. */
export function QuestionButtons({ heading, level: Heading = 'h3', questions, onAsk }: Props) {
  if (questions.length === 0) return null;
  return (
    <div className="stack not-printed">
      <Heading>{heading}</Heading>
      <ul className={styles.buttons}>
        {questions.map((question) => (
          <li key={question}>
            <Button onClick={() => onAsk(question)} className={styles.question ?? ''}>
              {question}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

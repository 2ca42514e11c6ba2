import type { QuestionGroup } from '../../app/apiTypes.ts';
import { ukInstant } from '../../parts/ukInstant.ts';
import styles from './questions.module.css';

/** Everything that is known of a group of questions. */
export function GroupFacts({ group }: { group: QuestionGroup }) {
  const { question, wordings, previous, whys, answerLeads, firstAsked, topic } = group;
  const others = wordings.filter((wording) => wording !== question);
  return (
    <div className={`stack ${styles.facts}`}>
      <Texts heading="Other wordings" texts={others} />
      <Texts heading="Asked just before" texts={previous} />
      <Texts heading="What was wrong" texts={whys} />
      <Texts heading="What the answer said" texts={answerLeads} />
      <p className="quiet">
        First asked on {ukInstant(firstAsked)}. Topic: {topic}.
      </p>
    </div>
  );
}

function Texts({ heading, texts }: { heading: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { SupportItem } from '../../../../src/guidance/supportFirst/sufficientSupport.ts';
import styles from './checklist.module.css';
import { missingOf } from './checklistText.ts';

type Props = { items: readonly SupportItem[]; done: readonly string[] };

/** Says what is missing as boxes are ticked. */
export function ChecklistResult({ items, done }: Props) {
  const missing = missingOf(items, done);
  const words = `${items.length - missing.length} of ${items.length} done`;
  return (
    <section className={`stack ${styles.result}`} data-complete={missing.length === 0 || undefined}>
      <h2>
        {missing.length === 0 ? <CheckmarkCircleFilled aria-hidden="true" className="inline-icon" /> : null}{' '}
        {words}
      </h2>
      {missing.length === 0 ? (
        <p>
          Nothing on this list is missing. Whether the support was sufficient is for people to judge, in this
          case and for this family.
        </p>
      ) : (
        <>
          <p>Still missing before a legal step is considered:</p>
          <ul>
            {missing.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="unseen">
        {words}
      </p>
    </section>
  );
}

import styles from './plan.module.css';

const signers = ['Pupil', 'Parent or carer', 'School'] as const;

/** On paper, room for those who agree to the plan. */
export function Signatures() {
  return (
    <dl className={styles.signatures}>
      {signers.map((signer) => (
        <div key={signer}>
          <dt>{signer}: name, signature and date</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

import { LetterText } from './LetterText.tsx';
import styles from './newsletter.module.css';
import type { NewsletterFields } from './newsletterDraft.ts';

/** The card as people will have it in Teams. Its buttons only show where they will be. */
export function CardPreview({ fields }: { fields: NewsletterFields }) {
  const { halfTerm, title, text, links } = fields;
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">As people get it</h2>
      <div className={styles.card}>
        <p className="quiet">Newsletter, {halfTerm || 'half term'}</p>
        <h3>{title.trim() || 'Title'}</h3>
        {text.trim() === '' ? <p className="quiet">The text comes here.</p> : <LetterText text={text} />}
        {links.length > 0 ? (
          <p>
            {links.map(({ id, title: name }) => (
              <span key={id} className={styles.button}>
                {name.trim() || 'Link'}
              </span>
            ))}
          </p>
        ) : null}
        <p>
          <span className={styles.button}>Acknowledge</span>
          <span className={styles.button}>Open in the tab</span>
        </p>
      </div>
    </section>
  );
}

import type { LetterPreview } from '../../../../app/apiTypes.ts';
import styles from './papers.module.css';

type Block = { kind: 'heading' | 'text'; text: string } | { kind: 'items'; items: string[] };

/** Items that follow each other are one list. */
function blocksOf(paragraphs: LetterPreview['paragraphs']): Block[] {
  const blocks: Block[] = [];
  for (const { style, text } of paragraphs) {
    const last = blocks.at(-1);
    if (style !== 'item') blocks.push({ kind: style, text });
    else if (last?.kind === 'items') last.items.push(text);
    else blocks.push({ kind: 'items', items: [text] });
  }
  return blocks;
}

/** What a letter would say, paragraph by paragraph; how it looks is for its Word file. */
export function LetterPaper({ preview: { title, paragraphs } }: { preview: LetterPreview }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
    <section className={styles.paper} aria-label={`Preview: ${title}`} tabIndex={0}>
      {blocksOf(paragraphs).map((block, at) => {
        const key = `${at} ${block.kind}`;
        if (block.kind === 'items')
          return (
            <ul key={key}>
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        return block.kind === 'heading' ? (
          <p key={key}>
            <strong>{block.text}</strong>
          </p>
        ) : (
          <p key={key}>{block.text}</p>
        );
      })}
    </section>
  );
}

import { piecesOfText } from '../../../src/meetings/newsletter/paragraphs.ts';
import styles from './newsletter.module.css';

/** The text of a newsletter, in the pieces that its card has. */
export function LetterText({ text }: { text: string }) {
  return piecesOfText(text).map((piece, at) =>
    piece.items ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity
      <ul key={at} className={piece.isFirst ? undefined : styles.next}>
        {piece.items.map((item, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={line}>{item}</li>
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity
      <p key={at} className={piece.isFirst ? undefined : styles.next}>
        {piece.text}
      </p>
    ),
  );
}

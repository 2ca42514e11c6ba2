import { memo } from 'react';
import { classOfCode } from '../codeFacts.ts';
import type { GridPlace } from './gridKeys.ts';
import styles from './marks.module.css';
import type { SessionMark } from './markWeeks.ts';

type Props = {
  session: SessionMark;
  words: string;
  place: GridPlace;
  /** The one cell that is in the tab order. */
  isCurrent: boolean;
  onFocus(place: GridPlace): void;
  onLook(session: SessionMark): void;
};

export const MarkCell = memo(
  function MarkCell({ session, words, place, isCurrent, onFocus, onLook }: Props) {
    const codeClass = session.code === undefined ? undefined : classOfCode(session.code);
    const look = () => onLook(session);
    return (
      <td
        tabIndex={isCurrent ? 0 : -1}
        data-place={`${place.row}-${place.column}`}
        aria-label={words}
        className={`${styles.mark} ${codeClass ? styles[codeClass] : styles.none}`}
        onMouseEnter={look}
        onFocus={() => {
          onFocus(place);
          look();
        }}
      >
        {session.code ?? '·'}
      </td>
    );
  },
  (a, b) => a.session === b.session && a.isCurrent === b.isCurrent,
);

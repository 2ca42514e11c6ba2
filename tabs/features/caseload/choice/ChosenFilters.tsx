import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type RefObject, useRef } from 'react';
import { type CaseloadView, isFiltered } from '../finding/caseloadView.ts';
import styles from './choice.module.css';
import { chosenFilters } from './chosenWords.ts';

type Props = {
  view: CaseloadView;
  names: ReadonlyMap<string, string>;
  onChange(part: Partial<CaseloadView>): void;
  onClear(): void;
  /** Takes the focus when the last filter is taken away. */
  after: RefObject<HTMLElement | null>;
};

/** What leaves pupils out at the moment, each to be taken away by itself. */
export function ChosenFilters({ view, names, onChange, onClear, after }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (!isFiltered(view)) return null;
  const chosen = chosenFilters(view, names);
  const takeAway = (without: Partial<CaseloadView>, at: number) => {
    onChange(without);
    // The button is gone: the keyboard goes on from the one that takes its place.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      const next = buttons?.[Math.min(at, buttons.length - 1)] ?? after.current;
      next?.focus();
    });
  };
  return (
    <ul ref={list} className={`not-printed ${styles.chips}`} aria-label="Filters that are set">
      {chosen.map(({ key, words, without }, at) => (
        <li key={key}>
          <button type="button" className={styles.chip} onClick={() => takeAway(without, at)}>
            {words}
            <DismissRegular aria-hidden="true" />
            <span className="unseen">, take away</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            onClear();
            requestAnimationFrame(() => after.current?.focus());
          }}
        >
          Clear filters
        </button>
      </li>
    </ul>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './fileButton.module.css';

type Props = {
  /** What the browser offers to choose from: '.docx,.pdf'. */
  accept: string;
  isBusy: boolean;
  onChoose(file: File): void;
  /** The words on it. */
  children: ReactNode;
};

/** Asks for one file. The browser's own field is there for the keyboard; what is seen is its label. */
export function FileButton({ accept, isBusy, onChoose, children }: Props) {
  const input = useId();
  return (
    <span className={styles.file}>
      <input
        id={input}
        type="file"
        accept={accept}
        className={styles.input}
        disabled={isBusy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = '';
          if (file) onChoose(file);
        }}
      />
      <label htmlFor={input} className={styles.put}>
        {children}
      </label>
    </span>
  );
}

import { Button, type ButtonProps, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classList } from '../../../parts/classList.ts';
import styles from './choice.module.css';

type Props = {
  /** On the button. */
  children: ReactNode;
  /** Id of a label that stands beside the button and belongs to its name. */
  labelId?: string;
  icon?: ButtonProps['icon'];
  /** As a field among fields, or as a quiet tool. */
  look: 'field' | 'tool';
  /** What opens below. `close` gives the focus back to the button. */
  panel(close: () => void): ReactNode;
};

/** A button that opens a panel below itself. It closes with Escape, and when the focus or a click goes elsewhere. */
export function DropPanel({ children, labelId, icon, look, panel }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const restoreFocus = useRestoreFocusTarget();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setIsOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  useLayoutEffect(() => {
    const { current } = below;
    if (!isOpen || !current) return;
    // A button near the right edge would send its panel out of the page.
    const over = current.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (over > 0) current.style.translate = `${-over}px 0`;
    current.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !whole.current?.contains(relatedTarget)) setIsOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what happens to the controls inside
    <div ref={whole} className={styles.drop} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        id={id}
        appearance={look === 'tool' ? 'subtle' : 'secondary'}
        className={look === 'field' ? (styles.field ?? '') : ''}
        aria-expanded={isOpen}
        {...(labelId ? { 'aria-labelledby': `${labelId} ${id}` } : {})}
        {...(icon ? { icon } : {})}
        {...restoreFocus}
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
        <ChevronDownRegular
          aria-hidden="true"
          className={classList(styles.chevron, isOpen && styles.turned)}
        />
      </Button>
      {isOpen ? (
        <div ref={below} className={styles.panel}>
          {panel(close)}
        </div>
      ) : null}
    </div>
  );
}

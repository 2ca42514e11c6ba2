import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { type CSSProperties, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

type Props = {
  title: string;
  onClose(): void;
  children: ReactNode;
  footer?: ReactNode;
  style?: CSSProperties;
};

/** A dialog of the browser's own: it keeps the focus, also round a frame, and closes with Escape. */
export function Modal({ title, onClose, children, footer, style }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Remembered before anything within takes the focus, and given it back before the dialog is taken away.
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      opened?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="modalHead">
        <h2 id={titleId}>{title}</h2>
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={onClose} />
      </div>
      <div className="modalBody">{children}</div>
      {footer && <div className="modalFoot">{footer}</div>}
    </dialog>
  );
}

import { type RefObject, useRef, useState } from 'react';
import { Modal } from '../app/Modal.tsx';
import { dialogStyle } from './dialogSize.ts';
import type { FrameChannel } from './frameChannel.ts';
import { HostedFrame } from './HostedFrame.tsx';
import type { DialogInfo } from './hostCalls.ts';
import { type HostSituation, portsFor } from './ports.ts';

export type OpenDialog = { info: DialogInfo; done: (error: string | null, result?: unknown) => void };

type Props = {
  dialog: OpenDialog;
  situation: HostSituation;
  entityId: string;
  /** The frame that opened the dialog. */
  parent: RefObject<FrameChannel | null>;
  channel: RefObject<FrameChannel | null>;
  onClosed(): void;
};

/** A page of the app in a window over the client; it ends with a result, or by being closed. */
export function TaskDialog({ dialog, situation, entityId, parent, channel, onClosed }: Props) {
  const [size, setSize] = useState({ width: dialog.info.width, height: dialog.info.height });
  const [attempt, setAttempt] = useState(0);
  const finished = useRef(false);
  const finish = (error: string | null, result?: unknown): void => {
    if (finished.current) return;
    finished.current = true;
    dialog.done(error, result);
    onClosed();
  };
  return (
    <Modal
      title={dialog.info.title || situation.setup.app.name}
      style={dialogStyle(size)}
      onClose={() => finish('User cancelled/closed the task module.')}
    >
      <HostedFrame
        key={attempt}
        title={dialog.info.title || 'Dialog of the app'}
        src={dialog.info.url}
        theme={situation.choices.theme}
        channel={channel}
        onRetry={() => setAttempt(attempt + 1)}
        ports={{
          ...portsFor(situation, { frameContext: 'task', entityId }),
          resizeDialog: (change) => setSize((old) => ({ ...old, ...change })),
          completeDialog: (result) => finish(null, result),
          messageParent: (message) => parent.current?.tell('messageForParent', message),
        }}
      />
    </Modal>
  );
}

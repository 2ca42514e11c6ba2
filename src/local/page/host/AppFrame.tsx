import { useRef, useState } from 'react';
import type { FrameChannel } from './frameChannel.ts';
import { HostedFrame } from './HostedFrame.tsx';
import type { TabSettings } from './hostCalls.ts';
import type { FrameContext } from './legacyContext.ts';
import { type HostSituation, portsFor } from './ports.ts';
import { type OpenDialog, TaskDialog } from './TaskDialog.tsx';

type Props = {
  situation: HostSituation;
  frameContext: FrameContext;
  entityId: string;
  src: string;
  /** What a channel tab was set up with. */
  settings?: TabSettings | undefined;
  onRetry(): void;
};

/** The tab itself, with whatever dialog it opens. */
export function AppFrame({ situation, frameContext, entityId, src, settings, onRetry }: Props) {
  const frame = useRef<FrameChannel>(null);
  const dialogFrame = useRef<FrameChannel>(null);
  const [dialog, setDialog] = useState<OpenDialog>();
  return (
    <>
      <HostedFrame
        title="Graduated Response tab"
        src={src}
        theme={situation.choices.theme}
        channel={frame}
        onRetry={onRetry}
        ports={{
          ...portsFor(situation, { frameContext, entityId }),
          settings: () => settings,
          openDialog: (info, done) => setDialog({ info, done }),
          messageDialog: (message) => dialogFrame.current?.tell('messageForChild', message),
        }}
      />
      {dialog && (
        <TaskDialog
          dialog={dialog}
          situation={situation}
          entityId={entityId}
          parent={frame}
          channel={dialogFrame}
          onClosed={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

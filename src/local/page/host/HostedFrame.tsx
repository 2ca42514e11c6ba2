import { Button, Spinner } from '@fluentui/react-components';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Theme } from '../app/choices.ts';
import { type FrameChannel, openFrameChannel } from './frameChannel.ts';
import { answerCall, type HostPorts } from './hostCalls.ts';

export type FramePorts = Omit<HostPorts, 'onLoaded' | 'onFailed'>;

/** An app that has not shown itself by then is not going to. */
const patience = 20_000;

type Props = {
  title: string;
  src: string;
  theme: Theme;
  ports: FramePorts;
  /** To tell the app of events; empty before it is there. */
  channel?: RefObject<FrameChannel | null>;
  onRetry(): void;
};

type State = { at: 'loading' } | { at: 'shown' } | { at: 'failed'; reason: string };

/** An app in a frame, spoken to as the Teams client does, with the client's picture over it until it is ready. */
export function HostedFrame({ title, src, theme, ports, channel, onRetry }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const own = useRef<FrameChannel | null>(null);
  const latest = useRef(ports);
  latest.current = ports;
  const [state, setState] = useState<State>({ at: 'loading' });

  useLayoutEffect(() => {
    if (!frame.current) return;
    const opened = openFrameChannel(frame.current, (call) =>
      answerCall(call, {
        ...latest.current,
        onLoaded: () => setState({ at: 'shown' }),
        onFailed: (reason) => setState({ at: 'failed', reason }),
      }),
    );
    own.current = opened;
    if (channel) channel.current = opened;
    return () => opened.close();
  }, [channel]);

  useEffect(() => own.current?.tell('themeChange', theme), [theme]);

  useEffect(() => {
    if (state.at !== 'loading') return;
    const timer = setTimeout(
      () => setState({ at: 'failed', reason: 'The app did not answer within 20 seconds.' }),
      patience,
    );
    return () => clearTimeout(timer);
  }, [state.at]);

  return (
    <div className="hostedFrame">
      <iframe
        ref={frame}
        title={title}
        src={src}
        inert={state.at === 'failed'}
        allow="clipboard-read; clipboard-write"
        sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
      />
      {state.at === 'loading' && (
        <div className="frameCover" data-testid="frame-loading">
          <Spinner label="Loading" labelPosition="below" />
        </div>
      )}
      {state.at === 'failed' && (
        <div className="frameCover" role="alert" data-testid="frame-failed">
          <h3>There was a problem reaching this app</h3>
          <p>{state.reason}</p>
          <Button appearance="primary" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

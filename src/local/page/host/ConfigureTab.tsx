import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Modal } from '../app/Modal.tsx';
import { dialogStyle } from './dialogSize.ts';
import type { FrameChannel } from './frameChannel.ts';
import { HostedFrame } from './HostedFrame.tsx';
import type { TabSettings } from './hostCalls.ts';
import { type HostSituation, portsFor } from './ports.ts';

type Props = { situation: HostSituation; onSaved(tab: TabSettings): void; onClose(): void };

/** The window in which a channel tab is set up: the app says when it can be saved, and what to keep. */
export function ConfigureTab({ situation, onSaved, onClose }: Props) {
  const frame = useRef<FrameChannel>(null);
  const settings = useRef<TabSettings>(undefined);
  const [valid, setValid] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  const finish = (refusal?: string): void => {
    setSaving(false);
    if (refusal) setFailure(refusal);
    else if (settings.current) onSaved(settings.current);
    else setFailure('The app did not say what the tab should show.');
  };

  return (
    <Modal
      title={`Add ${situation.setup.app.name} to this channel`}
      style={dialogStyle({ width: 640, height: 480 })}
      onClose={onClose}
      footer={
        <>
          {failure && <p role="alert">{failure}</p>}
          <Button onClick={onClose}>Cancel</Button>
          <Button
            appearance="primary"
            disabled={!valid || saving}
            onClick={() => {
              setFailure(undefined);
              setSaving(true);
              frame.current?.tell('settings.save', {});
            }}
          >
            Save
          </Button>
        </>
      }
    >
      <HostedFrame
        key={attempt}
        title="Set up the tab"
        src={situation.setup.app.configurationPath}
        theme={situation.choices.theme}
        channel={frame}
        onRetry={() => setAttempt(attempt + 1)}
        ports={{
          ...portsFor(situation, { frameContext: 'settings', entityId: '' }),
          settings: () => settings.current,
          setSettings: (given) => {
            settings.current = given;
          },
          setValidity: setValid,
          onSaved: finish,
        }}
      />
    </Modal>
  );
}

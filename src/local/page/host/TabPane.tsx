import { Button } from '@fluentui/react-components';
import { Add20Regular, ArrowClockwise20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AppFrame } from './AppFrame.tsx';
import { ConfigureTab } from './ConfigureTab.tsx';
import { keepChannelTab, readChannelTab } from './channelTab.ts';
import type { TabSettings } from './hostCalls.ts';
import { channel, meeting } from './legacyContext.ts';
import { MeetingStage } from './MeetingStage.tsx';
import type { HostSituation } from './ports.ts';

type Props = { situation: HostSituation; reloads: number; onReload(): void };

/** The app's half of the client: alone, as a tab of a channel, or beside a meeting. */
export function TabPane({ situation, reloads, onReload }: Props) {
  const { setup, person, choices, onNotice } = situation;
  const [channelTab, setChannelTab] = useState(() => readChannelTab(window.localStorage));
  const [adding, setAdding] = useState(false);
  const { context, subPageId, thread } = choices;

  const keep = (tab: TabSettings | undefined): void => {
    keepChannelTab(window.localStorage, tab);
    setChannelTab(tab);
    setAdding(false);
  };

  const key = [person.id, context, subPageId, thread, reloads].join('|');
  const shared = { situation, onRetry: onReload };
  const inMeeting = context === 'meeting';
  const tab = inMeeting ? setup.app.meetingTab : setup.app.personalTab;
  const title = context === 'channel' ? `${channel.teamName} › ${channel.channelName}` : setup.app.name;
  const tabName = context === 'channel' ? channelTab?.suggestedDisplayName : tab.name;

  return (
    <section className="tabPane" aria-label="App" data-testid="tab-pane" data-context={context}>
      {inMeeting && <MeetingStage people={setup.people} person={person} />}
      <div className="tabColumn">
        <div className="tabHead">
          <h2>{inMeeting ? meeting.title : title}</h2>
          {tabName && !inMeeting && <span className="tabName">{tabName}</span>}
          {context === 'channel' && channelTab && (
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label="Remove the tab"
              onClick={() => {
                keep(undefined);
                onNotice('The tab was removed from the channel.');
              }}
            />
          )}
          {(context !== 'channel' || channelTab) && (
            <Button
              appearance="subtle"
              icon={<ArrowClockwise20Regular />}
              aria-label="Reload the tab"
              onClick={onReload}
            />
          )}
        </div>
        {context !== 'channel' && (
          <AppFrame
            key={key}
            {...shared}
            frameContext={inMeeting ? 'sidePanel' : 'content'}
            entityId={tab.entityId}
            src={tab.path}
          />
        )}
        {context === 'channel' && channelTab && (
          <AppFrame
            key={key}
            {...shared}
            frameContext="content"
            entityId={channelTab.entityId}
            src={channelTab.contentUrl}
            settings={channelTab}
          />
        )}
        {context === 'channel' && !channelTab && (
          <div className="emptyChannel">
            <h3>This channel has no tab of the app yet</h3>
            <p>Adding one shows the page on which the app is set up for a channel.</p>
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
              Add a tab
            </Button>
          </div>
        )}
      </div>
      {adding && <ConfigureTab situation={situation} onSaved={keep} onClose={() => setAdding(false)} />}
    </section>
  );
}

import { Badge } from '@fluentui/react-components';
import {
  AppGeneric24Filled,
  AppGeneric24Regular,
  Chat24Filled,
  Chat24Regular,
  Folder24Regular,
} from '@fluentui/react-icons';

export type Pane = 'app' | 'chat';

type Props = { appName: string; pane: Pane; unread: number; onPane(pane: Pane): void; onFiles(): void };

/** The bar of apps: at the left, and at the foot of a narrow screen. */
export function Rail({ appName, pane, unread, onPane, onFiles }: Props) {
  return (
    <nav className="rail" aria-label="Apps">
      <button type="button" aria-current={pane === 'app' ? 'page' : undefined} onClick={() => onPane('app')}>
        {pane === 'app' ? <AppGeneric24Filled /> : <AppGeneric24Regular />}
        {appName}
      </button>
      <button
        type="button"
        aria-current={pane === 'chat' ? 'page' : undefined}
        onClick={() => onPane('chat')}
      >
        <span className="railIcon">
          {pane === 'chat' ? <Chat24Filled /> : <Chat24Regular />}
          {unread > 0 && (
            <Badge size="small" color="danger" className="railBadge">
              {unread}
            </Badge>
          )}
        </span>
        Chat
      </button>
      <button type="button" onClick={onFiles}>
        <Folder24Regular />
        Files
      </button>
    </nav>
  );
}

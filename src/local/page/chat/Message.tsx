import {
  Avatar,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { Fragment, useRef } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { MarkdownText } from '../cards/MarkdownText.ts';
import type { ChatActions } from './chatActions.ts';
import { MessageCard } from './MessageCard.tsx';
import { plainText } from './plainText.ts';
import { Sources } from './Sources.tsx';
import { useRefresh } from './useRefresh.ts';

type Props = { message: ChatMessage; personId: string; theme: Theme; actions: ChatActions };

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message, of the bot at the left or of a person at the right. */
export function Message({ message, personId, theme, actions }: Props) {
  const place = useRef<HTMLLIElement>(null);
  const { refreshing, refresh } = useRefresh(personId, message, { place, actions });
  const own = message.from.kind === 'person' && message.from.id === personId;
  const footnoteId = (position: number) => `source-${message.id}-${position}`;

  return (
    <li
      ref={place}
      className={own ? 'message own' : 'message'}
      data-testid="message"
      data-from={message.from.kind}
    >
      {!own && (
        <Avatar
          name={message.from.name}
          size={32}
          shape={message.from.kind === 'bot' ? 'square' : 'circular'}
          color={message.from.kind === 'bot' ? 'brand' : 'colorful'}
          aria-hidden
        />
      )}
      <div className="messageBody">
        <div className="messageHead">
          <span className="author">{own ? 'You' : message.from.name}</span>
          <time dateTime={message.sentAt}>{clock.format(new Date(message.sentAt))}</time>
          {message.editedAt && <span>Edited</span>}
          {message.refresh && (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<MoreHorizontal20Regular />}
                  aria-label="More options"
                />
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  <MenuItem onClick={() => void refresh()}>Refresh card</MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
        </div>
        {message.deleted && <p className="deleted">This message has been deleted.</p>}
        {message.text !== '' && (
          <div className="bubble">
            {message.textFormat === 'markdown' ? (
              <MarkdownText
                text={message.text}
                footnotes={new Set(message.citations.map(({ position }) => position))}
                footnoteId={footnoteId}
                onLink={actions.followLink}
              />
            ) : (
              <p className="plain">{message.textFormat === 'xml' ? plainText(message.text) : message.text}</p>
            )}
            {message.citations.length > 0 && (
              <Sources citations={message.citations} footnoteId={footnoteId} onLink={actions.followLink} />
            )}
          </div>
        )}
        <div className={message.attachmentLayout === 'carousel' ? 'cards carousel' : 'cards'}>
          {message.attachments.map((attachment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a message's attachments keep their order
            <Fragment key={`${index}`}>
              {attachment.contentType === cardType ? (
                <MessageCard
                  {...{ message, theme, actions }}
                  content={attachment.content}
                  busy={refreshing}
                />
              ) : (
                <p className="deleted">This stand-in for Teams does not show {attachment.contentType}.</p>
              )}
            </Fragment>
          ))}
        </div>
        {message.failed && (
          <p className="failed" role="alert">
            The bot did not get this message: {message.failed}.
          </p>
        )}
      </div>
    </li>
  );
}

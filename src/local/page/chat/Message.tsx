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
import { Fragment, memo, type ReactNode, useRef } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { MarkdownText } from '../cards/MarkdownText.ts';
import type { ChatActions } from './chatActions.ts';
import { MessageCard } from './MessageCard.tsx';
import { plainText } from './plainText.ts';
import { SourceMark, Sources } from './Sources.tsx';
import { sentTime } from './sentTime.ts';
import { useRefresh } from './useRefresh.ts';

type Props = { message: ChatMessage; personId: string; theme: Theme; actions: ChatActions };

const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message, of the bot at the left or of a person at the right. Drawn again only where something in it changed. */
export const Message = memo(function Message({ message, personId, theme, actions }: Props) {
  const place = useRef<HTMLLIElement>(null);
  const { refreshing, refresh } = useRefresh(personId, message, { place, actions });
  const own = message.from.kind === 'person' && message.from.id === personId;

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
          <time dateTime={message.sentAt}>{sentTime(message.sentAt, new Date())}</time>
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
                footnotes={footnotesOf(message, actions.followLink)}
                onLink={actions.followLink}
              />
            ) : (
              <p className="plain">{message.textFormat === 'xml' ? plainText(message.text) : message.text}</p>
            )}
            {message.citations.length > 0 && (
              <Sources citations={message.citations} onLink={actions.followLink} />
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
          <div className="failed">
            <p>The bot did not get this message: {message.failed}.</p>
            {own && (
              <Button size="small" onClick={() => actions.sendAgain(message)}>
                Send it again
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
});

function footnotesOf({ citations }: ChatMessage, onLink: (href: string) => void): Map<number, ReactNode> {
  return new Map(
    citations.map((citation) => [
      citation.position,
      <SourceMark key={citation.position} {...{ citation, onLink }} />,
    ]),
  );
}

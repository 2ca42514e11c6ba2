import { type Action, AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import type { Theme } from '../app/choices.ts';
import { hostConfig } from './hostConfig.ts';
import { markdownHtml } from './markdownHtml.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

type Props = {
  content: unknown;
  theme: Theme;
  busy: boolean;
  onAction(action: Action): void;
  onLink(href: string): void;
};

/** An adaptive card, drawn by Microsoft's renderer. While it is busy nothing in it can be pressed. */
export function Card({ content, theme, busy, onAction, onLink }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ onAction, onLink });
  latest.current = { onAction, onLink };
  // A card is drawn again only where it says something new: what has been typed into it stays.
  const text = JSON.stringify(content);

  useEffect(() => {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfig(theme));
    card.onExecuteAction = (action) => latest.current.onAction(action);
    card.onAnchorClicked = (_element, anchor, event) => {
      event?.preventDefault();
      latest.current.onLink(anchor.href);
      return true;
    };
    card.parse(JSON.parse(text));
    const drawn = card.render();
    if (drawn) place.current?.replaceChildren(drawn);
    return () => card.releaseDOMResources();
  }, [text, theme]);

  return (
    <div className="card" data-testid="card" aria-busy={busy} inert={busy}>
      <div ref={place} />
      {busy && <div className="cardBusy" data-testid="card-busy" />}
    </div>
  );
}

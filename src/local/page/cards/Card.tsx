import { type Action, AdaptiveCard, type CardElement, HostConfig } from 'adaptivecards';
import { useEffect, useId, useRef } from 'react';
import type { Theme } from '../app/choices.ts';
import { hostConfig } from './hostConfig.ts';
import { giveInputs, type Inputs, inputsOf } from './inputs.ts';
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
  const id = useId();
  const latest = useRef({ onAction, onLink });
  latest.current = { onAction, onLink };
  const typed = useRef<{ text: string; inputs: Inputs }>(undefined);
  /** Somebody pressed a button of this card: what it leads to is where they go on. */
  const pressed = useRef(false);
  // A card is drawn again only where it says something new or in another theme: what has been typed into it stays.
  const text = JSON.stringify(content);

  useEffect(() => {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfig(theme));
    card.onExecuteAction = (action) => {
      pressed.current = true;
      latest.current.onAction(action);
    };
    card.onAnchorClicked = (_element, anchor, event) => {
      event?.preventDefault();
      latest.current.onLink(anchor.href);
      return true;
    };
    card.onElementVisibilityChanged = (element) => queueMicrotask(() => afterFolding(element));
    card.parse(JSON.parse(text));
    if (typed.current?.text === text) giveInputs(card, typed.current.inputs);
    const drawn = card.render();
    if (drawn) {
      dress(drawn, id);
      const within = place.current?.contains(document.activeElement) ?? false;
      place.current?.replaceChildren(drawn);
      if (within) drawn.focus({ preventScroll: true });
    }
    return () => {
      typed.current = { text, inputs: inputsOf(card) };
      card.releaseDOMResources();
    };
  }, [text, theme, id]);

  // What cannot be pressed cannot keep the focus either: it comes back to the card when the work is done.
  useEffect(() => {
    if (busy || !pressed.current) return;
    pressed.current = false;
    const drawn = place.current?.firstElementChild;
    if (document.activeElement !== document.body || !(drawn instanceof HTMLElement)) return;
    drawn.focus({ preventScroll: true });
    drawn.scrollIntoView({ block: 'nearest' });
  }, [busy]);

  return (
    <div className="card" data-testid="card" aria-busy={busy} inert={busy}>
      <div ref={place} />
      {busy && <div className="cardBusy" data-testid="card-busy" />}
    </div>
  );
}

/** The renderer says of what was unfolded that it unfolds, and leaves the focus on a button that is gone. */
function afterFolding({ renderedElement, isVisible }: CardElement): void {
  renderedElement?.removeAttribute('aria-expanded');
  const { activeElement } = document;
  const lost = activeElement === document.body || !(activeElement as HTMLElement | null)?.checkVisibility();
  if (isVisible && lost) renderedElement?.querySelector('button')?.focus();
}

/** Puts right what the renderer leaves to a page that shows one card only. */
function dress(drawn: HTMLElement, id: string): void {
  drawn.tabIndex = -1;
  drawn.setAttribute('role', 'group');
  if (!drawn.hasAttribute('aria-label')) drawn.setAttribute('aria-label', 'Card');
  // Choices are named by their input alone: the same input of two cards would be one choice.
  for (const input of drawn.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    input.name = `${id} ${input.name}`;
}

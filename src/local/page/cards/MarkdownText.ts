import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { type Block, type Inline, readMarkdown } from './markdown.ts';

type Props = {
  text: string;
  /** What stands for [1] in the text, by its number. */
  footnotes?: ReadonlyMap<number, ReactNode>;
  onLink(href: string): void;
};

const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

/** Text of a message, with its links opened as the client opens links. */
export function MarkdownText({ text, footnotes, onLink }: Props): ReactElement {
  const inline = (parts: readonly Inline[]): ReactNode[] => parts.map(draw);

  const draw = (part: Inline): ReactNode => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'code':
        return createElement('code', null, part.text);
      case 'mention':
        return createElement('span', { className: 'mention' }, ...inline(part.children));
      case 'footnote':
        return createElement(Fragment, null, footnotes?.get(part.position));
      case 'link':
        return createElement(
          'a',
          {
            href: part.href,
            onClick: (event: { preventDefault(): void }) => {
              event.preventDefault();
              onLink(part.href);
            },
          },
          ...inline(part.children),
        );
      default:
        return createElement(tags[part.kind], null, ...inline(part.children));
    }
  };

  return createElement(
    Fragment,
    null,
    ...readMarkdown(text, new Set(footnotes?.keys())).map((block) => drawBlock(block, inline)),
  );
}

function drawBlock(block: Block, inline: (parts: readonly Inline[]) => ReactNode[]): ReactElement {
  switch (block.kind) {
    case 'heading':
      return createElement('p', null, createElement('strong', null, ...inline(block.children)));
    case 'paragraph': {
      const lines = block.lines.map((line, number) =>
        createElement(Fragment, null, number > 0 && createElement('br'), ...inline(line)),
      );
      return createElement('p', null, ...lines);
    }
    case 'list': {
      const items = block.items.map((item) => createElement('li', null, ...inline(item)));
      return block.ordered
        ? createElement('ol', { start: block.start }, ...items)
        : createElement('ul', null, ...items);
    }
  }
}

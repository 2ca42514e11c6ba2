import { type Block, type Inline, readMarkdown } from './markdown.ts';

const tags = { strong: 'strong', emphasis: 'em', strike: 's', mention: 'strong' } as const;

/** Markdown as HTML that holds only the elements below: every character of the text is escaped. */
export function markdownHtml(text: string): string {
  return readMarkdown(text).map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<p><strong>${inlineHtml(block.children)}</strong></p>`;
    case 'paragraph':
      return `<p>${block.lines.map(inlineHtml).join('<br>')}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

function inlineHtml(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return escapeHtml(part.text);
        case 'code':
          return `<code>${escapeHtml(part.text)}</code>`;
        case 'footnote':
          return `[${part.position}]`;
        case 'link':
          return `<a href="${escapeHtml(part.href)}" target="_blank" rel="noopener noreferrer">${inlineHtml(part.children)}</a>`;
        default:
          return `<${tags[part.kind]}>${inlineHtml(part.children)}</${tags[part.kind]}>`;
      }
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

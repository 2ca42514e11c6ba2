/** Text that is safe in a page as it is. */
export type Html = { readonly html: string };

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

type Part = string | number | Html | readonly Html[] | undefined;

function partOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return escaped(String(part)).replaceAll('\n', '<br>');
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** html`<p>${words}</p>`: what stands in the braces is text, unless it was made this way itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + partOf(parts[index])).join('') };
}

export const nothing: Html = { html: '' };

/**
 * Plain text for where Teams reads Markdown: in cards always, and in messages because it draws citations in no other.
 * The codes \ and # would vanish or make a heading there; lists and paragraphs of plain text look the same.
 */
export function inMarkdown(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/^((?:- )?)#(?=\s|$)/gm, '$1\\#');
}

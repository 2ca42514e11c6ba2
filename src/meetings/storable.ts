/** Without what no XML can hold, and SharePoint's lists are XML: control characters and halves of a character. */
export function storable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').toWellFormed();
}

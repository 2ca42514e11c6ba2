/** The text of a message in Teams' small HTML (`textFormat: 'xml'`), without its tags. */
export function plainText(xml: string): string {
  const broken = xml.replace(/<(br|\/p|\/li|\/div)\b[^>]*>/gi, '$&\n');
  return new DOMParser().parseFromString(broken, 'text/html').body.textContent.trim();
}

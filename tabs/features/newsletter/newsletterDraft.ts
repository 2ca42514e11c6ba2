import { newsletterContent } from '../../../src/meetings/newsletter/newsletterContent.ts';
import { issueWords } from '../../parts/form/issueWords.ts';
import type { NewsletterContent } from './useNewsletters.ts';

export type LinkRow = { id: string; title: string; url: string };
export type NewsletterFields = {
  halfTerm: string;
  title: string;
  text: string;
  links: readonly LinkRow[];
};

export const newLink = (): LinkRow => ({ id: crypto.randomUUID(), title: '', url: '' });

type Read = { content: NewsletterContent } | { faults: Readonly<Record<string, string>> };

/** The content of the fields, or what is wrong with them by path: 'links.0.url'. */
export function contentOfFields(fields: NewsletterFields): Read {
  const read = newsletterContent.safeParse({ ...fields, links: [...fields.links] });
  if (read.success) return { content: read.data };
  const faults = read.error.issues.map((issue) => [issue.path.join('.'), issueWords(issue)]);
  return { faults: Object.fromEntries(faults) };
}

const names: Readonly<Record<string, string>> = {
  halfTerm: 'Half term',
  title: 'Title',
  text: 'Text',
  links: 'Links',
  url: 'address',
};

/** 'links.1.url' -> 'Link 2, address'. */
export function labelOfPath(path: string): string {
  const [name = '', at, field = ''] = path.split('.');
  if (name !== 'links' || at === undefined) return names[name] ?? name;
  return `Link ${Number(at) + 1}, ${(names[field] ?? field).toLowerCase()}`;
}

export function nameOfDifference(path: string): string {
  const [name = '', id] = path.split('.');
  return id === undefined ? (names[name] ?? name) : 'A link';
}

export function textOfDifference(_: string, value: unknown): string {
  if (value === undefined) return 'Not there';
  if (typeof value === 'string') return value || 'Empty';
  if (Array.isArray(value)) return value.length === 0 ? 'None' : `${value.length}`;
  const { title, url } = value as LinkRow;
  return `${title} (${url})`;
}

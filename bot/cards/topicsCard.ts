import { inMarkdown } from '../inMarkdown.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/topics.json';

type TopicsData = {
  heading: string;
  paragraphs: readonly { text: string }[];
  prompt?: string;
  suggestions: readonly { text: string }[];
};

type Topics = { heading: string; text: string; prompt?: string; suggestions: readonly string[] };

const fill = cardFrom<TopicsData>(template);

/** Clients need not draw more actions of one card than this. */
const mostSuggestions = 5;

/** A message with things to say next, each as a button that says it. Paragraphs are separated by an empty line. */
export function topicsCard({ heading, text, prompt, suggestions }: Topics) {
  return fill({
    heading,
    paragraphs: text.split(/\n{2,}/).map((paragraph) => ({ text: inMarkdown(paragraph) })),
    ...(prompt && { prompt }),
    suggestions: suggestions.slice(0, mostSuggestions).map((suggestion) => ({ text: suggestion })),
  });
}

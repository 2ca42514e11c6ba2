/** Sentences of a text: a line of a list is one too, and so is what stands before a colon. */
function sentencesOf(text: string): string[][] {
  return text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Syllables by the groups of vowels, less the silent endings of English. Good enough for an average. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end[0] ?? '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}

/** The age in years at which a text can be read: the grade of Flesch and Kincaid, and the 5 years before school. */
export function readingAge(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Words in the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((words) => words.length));
}

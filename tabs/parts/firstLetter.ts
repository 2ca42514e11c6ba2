/** 'the plan' as a sentence begins with it: 'The plan'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Notice to improve of 3 November 2026' within a sentence: 'notice to …'. What is written in capitals stays so: 'SEND'. */
export const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

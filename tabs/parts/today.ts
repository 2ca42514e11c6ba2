/** The date in England, ISO. Swedish writes dates so. */
export const todayHere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());

/** The time in England, as the browser's own field has it: '15:30'. */
export const timeHere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', timeStyle: 'short' }).format(new Date());

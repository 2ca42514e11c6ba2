/** The date in England, ISO. Swedish writes dates so. */
export const todayHere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());

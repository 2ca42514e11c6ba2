import type { Turn } from '../turn.ts';
import { ask } from './ask.ts';
import { changeBooking } from './changeBooking.ts';
import { recognise } from './recognise.ts';
import type { Reply } from './reply.ts';
import { showBookings } from './showBookings.ts';
import { showDates } from './showDates.ts';
import { askForSituation, begunAgain, welcome } from './welcome.ts';
import { whenIsNext } from './whenIsNext.ts';

/** What to say to what a person wrote. A question is answered without finding out who asks: anyone may. */
export function answerMessage(said: string, turn: Turn): Reply | Promise<Reply> {
  if (said === '') return welcome(turn);
  const intent = recognise(said);
  switch (intent.kind) {
    case 'ask':
      return ask(intent.question, turn);
    case 'begin-again':
      turn.memory.lastQuestions.forget(turn);
      return begunAgain;
    case 'which-code':
      return askForSituation();
    case 'book':
      return showDates(turn, intent.what);
    case 'when':
      return whenIsNext(turn, intent.what);
    case 'bookings':
      return showBookings(turn);
    case 'give-up':
    case 'move':
      return changeBooking(turn, intent);
  }
}

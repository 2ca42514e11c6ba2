import { type Call, ok } from '../exchange.ts';
import { derivedExchangeId } from '../ids.ts';
import type { Routes } from '../router.ts';
import { requireMailbox } from './mailboxes.ts';

/** Each mailbox has the one calendar here. */
function calendar(call: Call) {
  const { id, name, email } = requireMailbox(call.part('user'));
  return {
    id: derivedExchangeId('calendar', id),
    name: 'Calendar',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: true,
    changeKey: derivedExchangeId('calendar key', id).slice(6, 32),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name, address: email },
  };
}

export const calendarRoutes: Routes = {
  'GET /users/{user}/calendar': (call) =>
    ok({
      '@odata.context': `${call.base}/$metadata#users('${call.part('user')}')/calendar/$entity`,
      ...calendar(call),
    }),
  'GET /users/{user}/calendars': (call) =>
    ok({
      '@odata.context': `${call.base}/$metadata#users('${call.part('user')}')/calendars`,
      value: [calendar(call)],
    }),
};

import type { Profile } from '../../../../../src/casework/profiles/profileContent.ts';

type EarlyHelpState = NonNullable<Profile['earlyHelp']>['state'];

export const earlyHelpNames: Readonly<Record<EarlyHelpState, string>> = {
  offered: 'Offered',
  declined: 'Declined',
  open: 'Open',
  closed: 'Closed',
  'not-needed': 'Not needed',
  'social-care': 'Social care is involved',
};

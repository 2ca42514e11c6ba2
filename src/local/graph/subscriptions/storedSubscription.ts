export type StoredSubscription = {
  id: string;
  /** As the caller wrote it, and what it means: 'users/{mailbox id}/events'. */
  resource: string;
  watches: string;
  changeTypes: readonly string[];
  notificationUrl: string;
  lifecycleNotificationUrl?: string;
  clientState?: string;
  expiresAt: string;
};

/** 'consent': the person or an administrator has yet to agree to the app. 'failed': anything else. */
export type SignInFault = 'consent' | 'failed';

/** Teams did not give us a token. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly fault: SignInFault;

  constructor(fault: SignInFault, options?: { cause: unknown }) {
    super(`Sign-in: ${fault}`, options);
    this.fault = fault;
  }
}

const consentReasons = /resourceRequiresConsent|resourceRequiresMfa|interaction_required|consent_required/i;

/** What lies behind the reason that Teams rejects a token request with: text, an Error or an object. */
export function signInFault(error: unknown): SignInFault {
  const text =
    error instanceof Error ? error.message : typeof error === 'string' ? error : JSON.stringify(error);
  return consentReasons.test(text ?? '') ? 'consent' : 'failed';
}

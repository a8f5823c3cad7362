/** What a session knows of its owner's second factor. */
export type ProofView = {
  /** Proven anew of late, and not spent on a change yet. */
  isFresh: boolean;
  /** Signed in with a recovery code: the authenticator may be lost. */
  byRecoveryCode: boolean;
};

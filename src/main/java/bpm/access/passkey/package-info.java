/** Passkeys (พาสคีย์, WebAuthn): signing in by the lock of a telephone or computer. */
@NullMarked
package bpm.access.passkey;

import org.jspecify.annotations.NullMarked;

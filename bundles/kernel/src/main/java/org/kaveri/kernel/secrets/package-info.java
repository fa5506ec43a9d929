/**
 * What must not stand anywhere in the clear: {@link org.kaveri.kernel.secrets.Vault} encrypts what
 * has to be read again, {@link org.kaveri.kernel.secrets.PasswordHasher} keeps what only has to be
 * recognised, {@link org.kaveri.kernel.secrets.Tokens} makes what cannot be guessed.
 */
@NullMarked
package org.kaveri.kernel.secrets;

import org.jspecify.annotations.NullMarked;

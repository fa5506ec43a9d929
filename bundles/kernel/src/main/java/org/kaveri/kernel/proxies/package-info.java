/**
 * Who asks, where proxies stand before the server. {@link org.kaveri.kernel.proxies.BehindProxies}
 * is the entry point. Headers of strangers are never believed.
 */
@NullMarked
package org.kaveri.kernel.proxies;

import org.jspecify.annotations.NullMarked;

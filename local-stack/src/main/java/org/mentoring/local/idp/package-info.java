/// The development identity provider: OpenID Connect for people and programs that exist only on
/// this machine.
@NullMarked
package org.mentoring.local.idp;

import org.jspecify.annotations.NullMarked;

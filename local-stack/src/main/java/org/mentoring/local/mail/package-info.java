/// A page and a small API that show what the mail catcher caught.
@NullMarked
package org.mentoring.local.mail;

import org.jspecify.annotations.NullMarked;

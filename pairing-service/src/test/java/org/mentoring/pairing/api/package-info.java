/// The whole service, over HTTP, on a real broker and a real store.
@NullMarked
package org.mentoring.pairing.api;

import org.jspecify.annotations.NullMarked;

/// A small application that uses everything, for the tests of this module.
@NullMarked
package org.mentoring.web.sample;

import org.jspecify.annotations.NullMarked;

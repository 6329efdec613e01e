/// How every program tells what it measured: tables for people, targets, one line of JSON.
@NullMarked
package org.mentoring.benchmarks.report;

import org.jspecify.annotations.NullMarked;

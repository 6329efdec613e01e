package org.mentoring.web.problem;

import java.util.Optional;

/// Says which problem an exception means. Every bean of this type is asked, in order, before the
/// framework's own meanings; the first answer counts. Asked for the exception and then for each of
/// its causes, so a mapper looks at the given exception only.
@FunctionalInterface
public interface ProblemMapper {

    Optional<Problem> problemOf(Throwable failure);
}

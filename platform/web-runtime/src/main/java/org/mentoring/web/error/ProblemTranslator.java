package org.mentoring.web.error;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds the problem that an exception means. What nobody knows is 500 with an id and nothing else:
/// the exception itself goes to the log under the same id.
final class ProblemTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);
    private static final int LONGEST_CHAIN = 16;
    private static final int FIRST_SERVER_ERROR = 500;

    private final List<ProblemMapper> mappers;

    ProblemTranslator(List<ProblemMapper> mappers) {
        this.mappers = List.copyOf(mappers);
    }

    Problem problemOf(Throwable failure) {
        Problem known = known(failure).orElse(null);
        return known == null ? unknown(failure) : logged(known, failure);
    }

    private Optional<Problem> known(Throwable failure) {
        @Nullable Throwable link = failure;
        for (int i = 0; link != null && i < LONGEST_CHAIN; i++, link = link.getCause()) {
            for (ProblemMapper mapper : mappers) {
                Optional<Problem> problem = mapper.problemOf(link);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private static Problem logged(Problem problem, Throwable failure) {
        if (problem.status() >= FIRST_SERVER_ERROR) {
            LOG.warn("{} {}: {}", problem.status(), problem.type().slug(), failure.toString());
        }
        return problem;
    }

    private static Problem unknown(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.error("500 internal-error {}", id, failure);
        return Problem.of(
                        ProblemType.INTERNAL_ERROR,
                        "Tell the operators the instance of this problem.")
                .withInstance("urn:uuid:" + id);
    }
}

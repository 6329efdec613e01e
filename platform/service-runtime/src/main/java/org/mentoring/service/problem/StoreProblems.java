package org.mentoring.service.problem;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;

import org.bson.BsonMaximumSizeExceededException;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What the driver's failures mean: an unreachable, slow or electing server is 503, a document over
/// the server's own limit 422, anything else a fault of ours. After a 503 the write may have
/// happened or not: that is what Idempotency-Key and If-Match are for.
final class StoreProblems implements ProblemMapper {

    private static final Duration RETRY = Duration.ofSeconds(5);

    /// Error codes of the server that pass by themselves:
    /// https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml
    private static final Set<Integer> PASSING =
            Set.of(
                    24, // LockTimeout
                    50, // MaxTimeMSExpired
                    91, // ShutdownInProgress
                    112, // WriteConflict
                    189, // PrimarySteppedDown
                    262, // ExceededTimeLimit
                    10107, // NotWritablePrimary
                    11600, // InterruptedAtShutdown
                    11602, // InterruptedDueToReplStateChange
                    13435, // NotPrimaryNoSecondaryOk
                    13436); // NotPrimaryOrSecondary

    private static final Set<Integer> TOO_LARGE =
            Set.of(
                    10334, // BSONObjectTooLarge
                    17280); // KeyTooLong

    @Override
    public Optional<Problem> problemOf(Throwable failure) {
        return switch (failure) {
            case BsonMaximumSizeExceededException _ -> Optional.of(full());
            case MongoTimeoutException _,
                    MongoExecutionTimeoutException _,
                    MongoSocketException _,
                    MongoServerUnavailableException _,
                    MongoConnectionPoolClearedException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoInterruptedException _,
                    MongoSecurityException _,
                    MongoWriteConcernException _ ->
                    Optional.of(unavailable());
            case MongoCommandException refused -> byCode(refused);
            case MongoWriteException refused -> byCode(refused);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> byCode(MongoException refused) {
        if (TOO_LARGE.contains(refused.getCode())) {
            return Optional.of(full());
        }
        return PASSING.contains(refused.getCode()) ? Optional.of(unavailable()) : Optional.empty();
    }

    private static Problem unavailable() {
        return Problem.of(ProblemType.UNAVAILABLE, "The store does not answer: try again later.")
                .withRetryAfter(RETRY);
    }

    private static Problem full() {
        return Problem.of(ProblemType.RECORD_FULL, "Remove something before you add more.");
    }
}

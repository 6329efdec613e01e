package org.mentoring.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

class StoreProblemsTest {

    private static final ServerAddress SERVER = new ServerAddress();

    private final StoreProblems problems = new StoreProblems();

    static Stream<MongoException> passingFailures() {
        IOException cause = new IOException("gone");
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoOperationTimeoutException("too slow"),
                new MongoSocketOpenException("refused", SERVER, cause),
                new MongoSocketReadTimeoutException("silent", SERVER, cause),
                new MongoNotPrimaryException(answer(10107), SERVER),
                new MongoNodeIsRecoveringException(answer(11600), SERVER),
                new MongoInterruptedException("stopping", new InterruptedException()),
                new MongoSecurityException(null, "refused"));
    }

    @ParameterizedTest
    @MethodSource("passingFailures")
    void asksToComeBack(MongoException failure) {
        assertUnavailable(problems.problemOf(failure).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 91, 112, 189, 262})
    void knowsTheServersPassingErrors(int code) {
        assertUnavailable(
                problems.problemOf(new MongoCommandException(answer(code), SERVER)).orElseThrow());
        assertUnavailable(problems.problemOf(write(code)).orElseThrow());
    }

    @Test
    void saysThatARecordIsFull() {
        assertThat(problems.problemOf(write(10334)).orElseThrow().type())
                .isEqualTo(ProblemType.RECORD_FULL);
        assertThat(
                        problems.problemOf(new BsonMaximumSizeExceededException("big"))
                                .orElseThrow()
                                .type())
                .isEqualTo(ProblemType.RECORD_FULL);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 13, 11000})
    void leavesWhatIsOurFaultToTheLog(int code) {
        assertThat(problems.problemOf(new MongoCommandException(answer(code), SERVER))).isEmpty();
        assertThat(problems.problemOf(write(code))).isEmpty();
    }

    private static void assertUnavailable(Problem problem) {
        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(problem.retryAfter()).isPositive();
    }

    private static MongoWriteException write(int code) {
        return new MongoWriteException(
                new WriteError(code, "no", new BsonDocument()), SERVER, Set.of());
    }

    private static BsonDocument answer(int code) {
        return new BsonDocument("ok", new BsonInt32(0))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString("no"));
    }
}

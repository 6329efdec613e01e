package org.mentoring.pairing;

import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

/// Answers a repeated creation with what the first one made.
public final class Creations {

    private Creations() {}

    /// What has the id now.
    ///
    /// @throws ProblemException 422 when another request used the same key
    public static <S> Stored<S> stored(Creation<S> creation, String fingerprint) {
        return switch (creation) {
            case Creation.Created(var stored) -> stored;
            case Creation.Existing(var stored, var earlier) when earlier.equals(fingerprint) ->
                    stored;
            case Creation.Existing<S> _ ->
                    throw new ProblemException(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "Send a new key for another request.");
        };
    }
}

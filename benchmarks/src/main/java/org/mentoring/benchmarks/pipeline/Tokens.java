package org.mentoring.benchmarks.pipeline;

import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.mentoring.benchmarks.pipeline.Http.Answer;
import org.mentoring.local.stack.StackException;

import tools.jackson.databind.json.JsonMapper;

/// Access tokens of participants, from the development identity provider. Good for an hour, which
/// is longer than a run.
record Tokens(Http http, String issuer) {

    String of(String email) {
        Answer answer =
                http.send(
                        ClassicRequestBuilder.post(issuer + "/dev/token")
                                .setEntity(
                                        "name=Participant&email=" + email,
                                        ContentType.APPLICATION_FORM_URLENCODED)
                                .build());
        if (answer.status() != 200) {
            throw new StackException(
                    issuer
                            + " hands out no tokens by itself: unset MENTORING_OIDC_ISSUER to"
                            + " measure.");
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
}

package org.mentoring.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp.Answer;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class StrictInputTest {

    @Autowired SampleClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'oak'}",
                "{'name':'Eiche\\nim Wald','kind':'broad-leaved'}",
                "{'name':'oak','plantedAt':'2026-03-01T09:00:00Z','seenOn':'2026-03-01'}",
                "{'name':'oak','plantedAt':'2026-03-01T09:00:00.123456789+02:00'}",
                "{'name':'oak','zone':'Europe/Berlin','nearestZone':'UTC','height':5}",
                "{'name':'oak','height':5.5,'old':true,'branches':[{'name':'b','leaves':1}]}",
                "{'name':'oak','kind':null,'branches':[]}",
                "{'name':'\\ud83c\\udf33'}",
            })
    void acceptsWhatItDescribes(String body) {
        assertThat(post(body).status()).as(post(body).text()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nul",
                "null",
                "{'name':'oak'",
                "{'name':'oak'} x",
                "{'name':'oak','name':'elm'}",
                "{'name':NaN}",
                "{name:1}",
                "{'name':'a\u0000b'}",
                "{'name':'\\x'}",
                "/* */ {}",
            })
    void refusesWhatIsNotJson(String body) {
        assertProblem(post(body), ProblemType.MALFORMED_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|~~",
                "{'name':'oak'}{}|~~",
                "'oak'|~~",
                "1|~~",
                "true|~~",
                "{'name':5}|/name",
                "{'name':true}|/name",
                "{'name':['oak']}|/name",
                "{'name':{'$ne':null}}|/name",
                "{'name':'oak\\u0000'}|/name",
                "{'name':'oak\\u001b[31m'}|/name",
                "{'name':'oak\\ud800'}|/name",
                "{'name':''}|/name",
                "{}|/name",
                "{'name':null}|/name",
                "{'name':'oak','x':1}|/x",
                "{'name':'oak','_id':1}|/_id",
                "{'name':'oak','$set':{}}|/$set",
                "{'name':'oak','a/b~c':1}|/a~1b~0c",
                "{'name':'oak','kind':1}|/kind",
                "{'name':'oak','kind':'palm'}|/kind",
                "{'name':'oak','kind':''}|/kind",
                "{'name':'oak','kind':'BROAD_LEAVED'}|/kind",
                "{'name':'oak','plantedAt':1767225600}|/plantedAt",
                "{'name':'oak','plantedAt':'yesterday'}|/plantedAt",
                "{'name':'oak','plantedAt':'2026-02-30T00:00:00Z'}|/plantedAt",
                "{'name':'oak','plantedAt':'+999999999-01-01T00:00:00Z'}|/plantedAt",
                "{'name':'oak','plantedAt':'1969-12-31T23:59:59Z'}|/plantedAt",
                "{'name':'oak','seenOn':'2026-02-30'}|/seenOn",
                "{'name':'oak','seenOn':'2026-03-01T00:00:00Z'}|/seenOn",
                "{'name':'oak','seenOn':[2026,3,1]}|/seenOn",
                "{'name':'oak','zone':'+02:00'}|/zone",
                "{'name':'oak','zone':'Mars/Olympus'}|/zone",
                "{'name':'oak','zone':''}|/zone",
                "{'name':'oak','nearestZone':'Mars/Olympus'}|/nearestZone",
                "{'name':'oak','height':'5'}|/height",
                "{'name':'oak','height':1e400}|/height",
                "{'name':'oak','old':'true'}|/old",
                "{'name':'oak','old':1}|/old",
                "{'name':'oak','branches':{}}|/branches",
                "{'name':'oak','branches':'b'}|/branches",
                "{'name':'oak','branches':[null]}|/branches/0",
                "{'name':'oak','branches':['b']}|/branches/0",
                "{'name':'oak','branches':[{'name':'b'}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':null}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':1.5}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':'1'}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':99999999999}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':101}]}|/branches/0/leaves",
                "{'name':'oak','branches':[{'name':'b','leaves':1,'x':1}]}|/branches/0/x",
            })
    void namesThePlaceThatIsWrong(String body, String pointer) {
        assertProblem(post(body), ProblemType.INVALID_INPUT)
                .at("pointer", pointer)
                .mentionsNot("mentoring.web.sample")
                .mentionsNot("java.");
    }

    @Test
    void refusesDeepJson() {
        String deep = "{'name':" + "[".repeat(10_000);
        assertThat(post(deep).status()).isEqualTo(400);
        String deepAndUnknown = "{'x':" + "{'x':".repeat(40) + "1" + "}".repeat(41);
        assertThat(post(deepAndUnknown).status()).isEqualTo(400);
    }

    @Test
    void refusesLongValues() {
        String text = "{'name':'" + "x".repeat(200_000) + "'}";
        String number = "{'name':'oak','height':" + "9".repeat(2_000) + "}";
        String field = "{'" + "x".repeat(2_000) + "':1}";
        assertProblem(post(text), ProblemType.MALFORMED_JSON);
        assertProblem(post(number), ProblemType.MALFORMED_JSON);
        assertProblem(post(field), ProblemType.MALFORMED_JSON);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] body = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'};
        Answer answer =
                client.http()
                        .send(
                                "POST",
                                "/api/trees",
                                java.util.Map.of(
                                        "Authorization",
                                        client.bearer(),
                                        "Content-Type",
                                        "application/json"),
                                body);
        assertProblem(answer, ProblemType.MALFORMED_JSON);
    }

    private Answer post(String body) {
        return client.postJson("/api/trees", body.replace('\'', '"'));
    }
}

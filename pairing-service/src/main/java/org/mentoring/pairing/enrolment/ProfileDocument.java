package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toMap;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Seniority;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is known of a person, inside the document of their enrolment. Earlier releases had no
/// `answers`.
///
/// ```
/// { zone: "Europe/Berlin", languages: ["de", "en"], skills: ["delegation"], goals: [],
///   location: "Berlin" | null, seniority: "lead", manager: "k3j…" | null,
///   answers: [ { question: "office", entries: ["Berlin"] } ] }
/// ```
final class ProfileDocument {

    private static final String ZONE = "zone";
    static final String LANGUAGES = "languages";
    private static final String SKILLS = "skills";
    private static final String GOALS = "goals";
    private static final String LOCATION = "location";
    private static final String SENIORITY = "seniority";
    private static final String MANAGER = "manager";
    private static final String ANSWERS = "answers";
    private static final String QUESTION = "question";
    private static final String ENTRIES = "entries";

    private ProfileDocument() {}

    static Document encode(Profile profile) {
        var manager = profile.manager();
        return new Document(ZONE, profile.zone().getId())
                .append(LANGUAGES, profile.languages())
                .append(SKILLS, profile.skills())
                .append(GOALS, profile.goals())
                .append(LOCATION, profile.location())
                .append(SENIORITY, profile.seniority().wireName())
                .append(MANAGER, manager == null ? null : manager.value())
                .append(ANSWERS, encode(profile.answers()));
    }

    private static List<Document> encode(Answers answers) {
        return answers.given().entrySet().stream()
                .map(it -> new Document(QUESTION, it.getKey()).append(ENTRIES, it.getValue()))
                .toList();
    }

    static Profile decode(Document profile) {
        return new Profile(
                ZoneId.of(profile.getString(ZONE)),
                profile.getList(LANGUAGES, String.class),
                profile.getList(SKILLS, String.class),
                profile.getList(GOALS, String.class),
                profile.getString(LOCATION),
                WireNamed.parse(Seniority.class, profile.getString(SENIORITY)),
                Optional.ofNullable(profile.getString(MANAGER)).map(PersonId::new).orElse(null),
                answers(profile.getList(ANSWERS, Document.class, List.of())));
    }

    private static Answers answers(List<Document> rows) {
        return Answers.of(
                rows.stream()
                        .collect(
                                toMap(
                                        row -> row.getString(QUESTION),
                                        row -> row.getList(ENTRIES, String.class))));
    }
}

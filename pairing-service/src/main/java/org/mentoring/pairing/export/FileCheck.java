package org.mentoring.pairing.export;

import static java.util.Objects.requireNonNullElse;

import org.mentoring.pairing.cohort.CohortTransfers;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.export.CohortFile.EnrolmentPart;
import org.mentoring.web.problem.InputError;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the parts of a document fit together: what no single field shows.
final class FileCheck {

    private final List<InputError> errors = new ArrayList<>();

    private final EnrolmentTransfers enrolled;

    private FileCheck(EnrolmentTransfers enrolled) {
        this.enrolled = enrolled;
    }

    /// Everything that is wrong, each where it stands.
    static List<InputError> errorsIn(
            CohortFile file, CohortTransfers cohorts, EnrolmentTransfers enrolled) {
        var check = new FileCheck(enrolled);
        cohorts.faultsOf(file.settings())
                .forEach(fault -> check.wrong("/settings" + fault.pointer(), fault.words()));
        var questions = cohorts.questionsIn(file.settings());
        check.enrolments(file.enrolments(), check.people(file), questions);
        return List.copyOf(check.errors);
    }

    private Set<String> people(CohortFile file) {
        var known = new HashSet<String>();
        for (int i = 0; i < file.people().size(); i++) {
            if (!known.add(PersonParts.address(file.people().get(i).email()))) {
                wrong("/people/" + i + "/email", "Somebody else in the file has this address.");
            }
        }
        return known;
    }

    private void enrolments(
            List<EnrolmentPart> enrolments, Set<String> people, Questionnaire questions) {
        var places = new HashSet<List<String>>();
        for (int i = 0; i < enrolments.size(); i++) {
            var part = enrolments.get(i);
            var email = PersonParts.address(part.email());
            if (!people.contains(email)) {
                wrong("/enrolments/" + i + "/email", "Nobody in the file has this address.");
            }
            if (!places.add(List.of(email, part.role()))) {
                wrong("/enrolments/" + i + "/email", "This person has this role already.");
            }
            if (part.capacity() > enrolled.largestCapacity(part.role())) {
                wrong("/enrolments/" + i + "/capacity", "Nobody in this role takes so many.");
            }
            answers("/enrolments/" + i + "/answers", part, questions);
            tags("/enrolments/" + i + "/tags/", requireNonNullElse(part.tags(), List.of()));
        }
    }

    /// A file is not asked for what nobody has answered: a question may be younger than the people.
    private void answers(String where, EnrolmentPart part, Questionnaire questions) {
        questions
                .faultsIn(requireNonNullElse(part.answers(), Map.of()))
                .forEach(fault -> wrong(where + fault.pointer(), fault.words()));
    }

    private void tags(String where, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            var pointer = where + i;
            enrolled.faultOfTag(tags.get(i)).ifPresent(words -> wrong(pointer, words));
        }
    }

    private void wrong(String pointer, String words) {
        errors.add(InputError.at(pointer, words));
    }
}

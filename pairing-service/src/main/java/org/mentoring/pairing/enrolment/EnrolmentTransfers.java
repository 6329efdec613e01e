package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Seniority;
import org.mentoring.pairing.enrolment.domain.Tag;
import org.mentoring.pairing.enrolment.domain.Tags;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the people of a whole cohort elsewhere.
public final class EnrolmentTransfers {

    /// Whoever repeats a transfer does not ask what the first one did.
    private static final String ANY_REQUEST = "";

    private final EnrolmentService enrolments;

    EnrolmentTransfers(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    /// Who is in a cohort, and as what.
    public List<EnrolledAs> everybodyOf(CohortId cohort) {
        return enrolments.everybodyOf(cohort);
    }

    /// What there is of these enrolments, by id.
    public Map<EnrolmentId, EnrolmentForm> formsOf(Collection<EnrolmentId> ids) {
        var forms = new HashMap<EnrolmentId, EnrolmentForm>();
        enrolments.find(ids).forEach((id, enrolment) -> forms.put(id, EnrolmentForm.of(enrolment)));
        return forms;
    }

    /// Partners that nobody in this role exceeds.
    ///
    /// @param role `mentor` or `mentee`
    public int largestCapacity(String role) {
        return WireNamed.parse(Role.class, role).largestCapacity();
    }

    /// What is wrong with a tag that is written so; empty where it is one.
    public Optional<String> faultOfTag(String words) {
        return Tag.of(words).isEmpty() ? Optional.of(Tag.EXPECTED) : Optional.empty();
    }

    /// Enrols somebody; doing it again changes nothing.
    ///
    /// @throws RejectedException the capacity is out of range
    public void enrol(CohortId cohort, EnrolmentForm form) {
        var role = WireNamed.parse(Role.class, form.role());
        var id = Enrolling.idOf(cohort, form.person(), role);
        var enrolment =
                Enrolment.begin(id, cohort, form.person(), role, form.capacity(), profile(form))
                        .labelled(Tags.of(form.tags()));
        enrolments.enrol(enrolment, Set.of(), null, ANY_REQUEST);
    }

    private static Profile profile(EnrolmentForm form) {
        return new Profile(
                form.zone(),
                form.languages(),
                form.skills(),
                form.goals(),
                form.location(),
                WireNamed.parse(Seniority.class, form.seniority()),
                form.manager(),
                Answers.of(form.answers()));
    }

    /// A person of a cohort.
    ///
    /// @param role `mentor` or `mentee`
    public record EnrolledAs(EnrolmentId id, PersonId person, String role) {}
}

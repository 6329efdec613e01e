package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentDecider;
import org.mentoring.pairing.enrolment.domain.Moves;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.people.PeopleService.KnownPeople;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.problem.ProblemException;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Registers people and enrols them. A person's enrolment has an id that follows from cohort,
/// person and role, so whoever enrols the same person again, beside another or after a crash, finds
/// what is there.
public final class Enrolling {

    private final PeopleService people;
    private final EnrolmentService enrolments;
    private final CohortService cohorts;
    private final MongoEnrolmentRequests requests;

    Enrolling(
            PeopleService people,
            EnrolmentService enrolments,
            CohortService cohorts,
            MongoEnrolmentRequests requests) {
        this.cohorts = cohorts;
        this.people = people;
        this.enrolments = enrolments;
        this.requests = requests;
    }

    /// What everybody who joins this cohort is asked.
    public Questionnaire questionsOf(CohortId cohort) {
        return cohorts.questionsOf(cohort);
    }

    /// What is known of these people in this cohort now, read at once. Claims nothing.
    public Known known(CohortId cohort, Collection<DescribedPerson> described) {
        return known(cohort, described, people.known(addresses(described)));
    }

    /// The same, and every address among them is somebody's from then on.
    public Known claimed(CohortId cohort, Collection<DescribedPerson> described) {
        return known(cohort, described, people.claimed(addresses(described)));
    }

    private Known known(
            CohortId cohort, Collection<DescribedPerson> described, KnownPeople knownPeople) {
        var ids =
                described.stream()
                        .flatMap(it -> idOf(cohort, it, knownPeople).stream())
                        .collect(toSet());
        var questions = cohorts.questionsOf(cohort);
        return new Known(cohort, questions, knownPeople, enrolments.find(ids));
    }

    private static Set<String> addresses(Collection<DescribedPerson> described) {
        return described.stream().flatMap(it -> it.addresses().stream()).collect(toSet());
    }

    private static Optional<EnrolmentId> idOf(
            CohortId cohort, DescribedPerson described, KnownPeople people) {
        return people.owner(described.email()).map(it -> idOf(cohort, it, described.role()));
    }

    /// What the enrolment of this person in this role is called.
    public static EnrolmentId idOf(CohortId cohort, PersonId person, Role role) {
        return new EnrolmentId(
                Ids.derivedFrom("enrolment", cohort.value(), person.value(), role.wireName()));
    }

    /// Registers this person and enrols them, or describes them anew. Of who is known as described
    /// nothing is read and nothing written.
    ///
    /// @param known from [#claimed], of this person among others
    /// @param request kept with what it adds: asked again with the same one after a failure, the
    ///   answer is the same
    /// @throws RejectedException the capacity differs from what it was, or the answers do not fit
    public Outcome enrol(DescribedPerson described, Known known, String request) {
        known.requireAnswers(described);
        var person = people.register(described.person(), known.people);
        var wanted = enrolment(known, person, described);
        var before = known.enrolments.get(wanted.id());
        return enrolments.enrol(wanted, described.place().unsaid(), before, request);
    }

    /// Registers and enrols this person, who is not enrolled yet, or answers a repetition of the
    /// same request with what the first one did.
    ///
    /// @param known from [#claimed]
    /// @throws ProblemException 409 for who is enrolled already, 422 for a key that came with
    ///   another request
    public Stored<Enrolment> enrolNew(DescribedPerson described, Known known, RequestKey request) {
        requests.remember(request);
        var before = known.enrolmentOf(described);
        var wanted =
                before.orElseGet(() ->
                        enrolment(
                                known,
                                people.register(described.person(), known.people),
                                described));
        return switch (enrolments.create(wanted, request.id())) {
            case Creation.Created(var created) -> created;
            case Creation.Existing(var existing, var by) when by.equals(request.id()) -> existing;
            case Creation.Existing(var other, _) -> throw refused(other.state());
        };
    }

    private static RuntimeException refused(Enrolment existing) {
        return existing.move() == null
                ? enrolledAlready(existing.role())
                : new RejectedException(Moves.AWAY);
    }

    private static ProblemException enrolledAlready(Role role) {
        return ProblemException.conflict(
                "enrolled-already",
                "This person is a " + role.wireName() + " in this cohort already.");
    }

    private static Enrolment enrolment(Known known, PersonId person, DescribedPerson described) {
        return Enrolment.begin(
                idOf(known.cohort, person, described.role()),
                known.cohort,
                person,
                described.role(),
                described.place().capacity(),
                described.place().profileIn(known.people));
    }

    /// What was known at one moment. It may be out of date when it is used: then a write finds out
    /// and looks again.
    public record Known(
            CohortId cohort,
            Questionnaire questions,
            KnownPeople people,
            Map<EnrolmentId, Enrolment> enrolments) {

        /// Whether this person is in the cohort, in this role.
        public boolean isEnrolled(DescribedPerson described) {
            return enrolmentOf(described).isPresent();
        }

        /// This person's enrolment, if there is one.
        private Optional<Enrolment> enrolmentOf(DescribedPerson described) {
            return idOf(cohort, described, people).map(enrolments::get);
        }

        /// Whoever joins answers what is required; of whoever is in, only what is said is looked
        /// at.
        ///
        /// @throws RejectedException naming each answer that does not fit
        public void requireAnswers(DescribedPerson described) {
            var said = described.place().profile().answers().given();
            EnrolmentAnswers.requireNone(
                    isEnrolled(described) ? questions.faultsIn(said) : questions.faultsOf(said));
        }

        /// Ends here what [Enrolling#enrol] would refuse.
        ///
        /// @throws RejectedException the capacity differs from what it was, or the answers do not
        ///   fit the cohort's questions
        public void requireAcceptable(DescribedPerson described) {
            requireAnswers(described);
            enrolmentOf(described)
                    .ifPresent(before ->
                            Decider.accepted(
                                    EnrolmentDecider.decide(before, described.place().describe())));
        }
    }

    /// What enrolling did to one person.
    public enum Outcome {
        ADDED,
        UPDATED,
        UNCHANGED
    }
}

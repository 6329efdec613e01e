package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.PersonId;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which mentors are out of the question for a mentee because of who they are: the same person, one
/// the manager of the other, partners before, or kept apart.
final class Ties {

    private final Postings<PersonId> mentors;
    private final Postings<PersonId> tiesOfMentors;

    Ties(List<Candidate> mentors) {
        this.mentors = Postings.of(mentors, mentor -> Stream.of(mentor.person()));
        this.tiesOfMentors = Postings.of(mentors, Ties::of);
    }

    /// The numbers of these mentors, some perhaps more than once.
    IntStream mentorsTiedTo(Candidate mentee) {
        return IntStream.concat(
                mentors.ofAll(Stream.concat(Stream.of(mentee.person()), of(mentee))),
                tiesOfMentors.ofAll(Stream.of(mentee.person())));
    }

    /// The numbers of the mentors that these people are.
    IntStream mentorsCalled(PersonId person) {
        return mentors.ofAll(Stream.of(person));
    }

    private static Stream<PersonId> of(Candidate person) {
        var bonds = person.bonds();
        return Stream.of(bonds.managers(), bonds.partners(), bonds.apart(), bonds.dismissed())
                .flatMap(Set::stream);
    }
}

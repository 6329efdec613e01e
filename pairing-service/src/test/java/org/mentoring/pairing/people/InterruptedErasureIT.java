package org.mentoring.pairing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.WholeService;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A process that dies while it removes what somebody has left.
@WholeService
class InterruptedErasureIT {

    private static final Caller ADMINISTRATOR =
            new Caller(null, Set.of(Role.ADMINISTRATOR), null, "administrator");

    private final PeopleService people;

    @Autowired
    InterruptedErasureIT(PeopleService people) {
        this.people = people;
    }

    @Test
    void isFinishedByTheNextLookAndThenOver() {
        var id = people.register(new ImportedPerson("I", "interrupted@example.org", null, null));
        var removed = new ArrayList<PersonId>();
        Traces dying =
                _ -> {
                    throw new IllegalStateException("the end of this process");
                };

        erasures(removed::add, dying).erase(ADMINISTRATOR, id);

        assertThat(removed).containsExactly(id);
        assertThat(people.find("interrupted@example.org")).isEmpty();
        assertThat(people.leavingTraces(100)).contains(id);

        var living = erasures(removed::add);
        living.finishLeftOvers();
        living.finishLeftOvers();

        assertThat(removed.stream().filter(id::equals)).hasSize(2);
        assertThat(people.leavingTraces(100)).doesNotContain(id);
    }

    private Erasures erasures(Traces... traces) {
        return new Erasures(people, List::of, () -> List.of(traces));
    }
}

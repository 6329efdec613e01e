package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.optimum.Choice;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Says of each pair that is made what speaks for it.
final class Drafts {

    static final Comparator<Draft> BEST_FIRST =
            comparingInt(Draft::score)
                    .reversed()
                    .thenComparing(draft -> draft.mentee().enrolment().value())
                    .thenComparing(draft -> draft.mentor().enrolment().value());

    private final Pool pool;
    private final Kept kept;
    private final Choice choice;
    private final RunnersUp runnersUp;

    /// @param firstPartnerBonus what the choice counted for everybody's first partner
    Drafts(Pool pool, Kept kept, Fits fits, Choice choice, int firstPartnerBonus) {
        this.pool = pool;
        this.kept = kept;
        this.choice = choice;
        this.runnersUp = new RunnersUp(pool, fits, choice, firstPartnerBonus);
    }

    List<Draft> bestFirst() {
        var locked =
                kept.pairs().stream().map(pair -> draft(pair.mentee(), pair.mentor(), null, true));
        var chosen = choice.made().mapToObj(this::chosen);
        return Stream.concat(locked, chosen).sorted(BEST_FIRST).toList();
    }

    private Draft chosen(int pair) {
        var pairs = choice.pairs();
        return draft(pairs.mentee(pair), pairs.mentor(pair), runnersUp.of(pair), false);
    }

    private Draft draft(int mentee, int mentor, @Nullable RunnerUp runnerUp, boolean locked) {
        return pool.draft(pool.mentors().get(mentor), pool.mentees().get(mentee), runnerUp, locked);
    }
}

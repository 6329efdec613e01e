package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The scores of a pool's pairs: what [Scoring] and [MandatoryRules] say of each, a hundred times
/// faster.
///
/// Where many people are alike, the two are asked once: clocks, languages, seniority and places of
/// work count by the kinds that occur, and mentors who are alike in all of them are of one class.
/// Skills are counted along the lists of who has which. Wishes are added where there are some, and
/// whom a mentee is tied to is struck out at last.
public final class PoolFits implements Fits {

    /// Outweighs every sum of points.
    private static final int FORBIDDEN = -(1 << 28);

    private final Pool pool;
    private final List<Kinds> aspects;
    private final MentorClasses classes;
    private final Postings<String> mentorsBySkill;
    private final Ties ties;
    private final short[] scores;

    public PoolFits(Pool pool) {
        this.pool = pool;
        var rules = pool.rules();
        this.aspects =
                List.of(
                        aspect(Criterion.ZONE, Candidate::zone, rules::tooFarApart),
                        aspect(
                                Criterion.LANGUAGE,
                                Candidate::languages,
                                MandatoryRules::withoutCommonLanguage),
                        aspect(Criterion.SENIORITY, Candidate::level, (_, _) -> false),
                        aspect(
                                Criterion.LOCATION,
                                person -> Optional.ofNullable(person.location()),
                                (_, _) -> false),
                        Kinds.of(pool, MandatoryRules::hasPlace, PoolFits::bothHavePlaces));
        this.classes = MentorClasses.of(aspects);
        this.mentorsBySkill = Postings.of(pool.mentors(), mentor -> mentor.skills().stream());
        this.ties = new Ties(pool.mentors());
        this.scores = pool.scoring().scores();
    }

    private Kinds aspect(
            Criterion criterion,
            Function<Candidate, ?> key,
            BiPredicate<Candidate, Candidate> forbidden) {
        return Kinds.of(
                pool,
                key,
                (mentor, mentee) ->
                        forbidden.test(mentor, mentee)
                                ? FORBIDDEN
                                : pool.scoring().weighted(criterion, mentor, mentee));
    }

    private static int bothHavePlaces(Candidate mentor, Candidate mentee) {
        return MandatoryRules.hasPlace(mentor) && MandatoryRules.hasPlace(mentee) ? 0 : FORBIDDEN;
    }

    @Override
    public int mentees() {
        return pool.mentees().size();
    }

    @Override
    public int mentors() {
        return pool.mentors().size();
    }

    @Override
    public Reader reader() {
        return new RowReader();
    }

    private final class RowReader implements Reader {

        private final short[] row = new short[mentors()];
        private final int[] ofClasses = new int[classes.size()];
        private final short[] covered = new short[mentors()];

        @Override
        public short[] row(int number) {
            var mentee = pool.mentees().get(number);
            addAspects(number);
            countSkills(mentee);
            var ofSkills = pool.scoring().weightedSkillsUnwished(mentee);
            fill(ofSkills);
            addWishes(mentee, ofSkills);
            ties.mentorsTiedTo(mentee).forEach(mentor -> row[mentor] = 0);
            return row;
        }

        private void addAspects(int mentee) {
            Arrays.fill(ofClasses, 0);
            for (var aspect = 0; aspect < aspects.size(); aspect++) {
                var values = aspects.get(aspect).row(mentee);
                var kinds = classes.kinds(aspect);
                for (var each = 0; each < ofClasses.length; each++) {
                    ofClasses[each] += values[kinds[each]];
                }
            }
        }

        private void countSkills(Candidate mentee) {
            Arrays.fill(covered, (short) 0);
            for (var skill : mentee.wants()) {
                for (var mentor : mentorsBySkill.of(skill)) {
                    covered[mentor]++;
                }
            }
        }

        /// @param ofSkills by number of covered skills
        private void fill(int[] ofSkills) {
            var ofMentors = classes.ofMentors();
            for (var mentor = 0; mentor < row.length; mentor++) {
                var weighted = ofClasses[ofMentors[mentor]] + ofSkills[covered[mentor]];
                row[mentor] = weighted < 0 ? 0 : scores[weighted];
            }
        }

        /// Instead of a look at everybody: few have a wish, and each has few.
        private void addWishes(Candidate mentee, int[] ofSkills) {
            for (var wish : mentee.bonds().wishes()) {
                ties.mentorsCalled(wish)
                        .filter(mentor -> row[mentor] > 0)
                        .forEach(mentor -> row[mentor] = scores[wished(mentor, mentee, ofSkills)]);
            }
        }

        private int wished(int mentor, Candidate mentee, int[] ofSkills) {
            return ofClasses[classes.ofMentors()[mentor]]
                    + ofSkills[covered[mentor]]
                    + pool.scoring().weighted(Criterion.WISHES, pool.mentors().get(mentor), mentee);
        }
    }
}

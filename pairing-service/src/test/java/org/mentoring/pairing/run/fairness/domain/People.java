package org.mentoring.pairing.run.fairness.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Sides of runs for tests. Who says nothing else is like everybody.
final class People {

    private final List<Participant> people = new ArrayList<>();

    static People nobody() {
        return new People();
    }

    /// So many people of one place, of whom so many have a partner they fit with this score.
    People at(String location, int count, int withPartner, int score) {
        for (var person = 0; person < count; person++) {
            var partners = person < withPartner ? 1 : 0;
            people.add(new Participant(groups("senior", location, "en"), partners, score));
        }
        return this;
    }

    /// So many people of one place and language, all with a partner.
    People speaking(String language, String location, int count) {
        for (var person = 0; person < count; person++) {
            people.add(new Participant(groups("senior", location, language), 1, 500));
        }
        return this;
    }

    List<Participant> all() {
        return people;
    }

    List<Map<Grouping, String>> groups() {
        return people.stream().map(Participant::groups).toList();
    }

    private static Map<Grouping, String> groups(
            String seniority, String location, String language) {
        return Map.of(
                Grouping.SENIORITY,
                seniority,
                Grouping.LOCATION,
                location,
                Grouping.LANGUAGE,
                language,
                Grouping.ZONE,
                "UTC+0 to +3");
    }

    /// A few dozen people, in groups of very different sizes, where places often lie within one
    /// language or one zone.
    static List<Participant> random(long seed, int least) {
        var random = new SplittableRandom(seed);
        var counts = Arrays.stream(new int[] {5, 8, 4, 4}).map(it -> 1 + random.nextInt(it));
        var kinds = counts.toArray();
        var nested = random.nextInt(3);
        var luck = random.nextDouble();
        var all = new ArrayList<Participant>();
        for (var person = random.nextInt(50) + least; person > 0; person--) {
            var place = mostlyLow(random, kinds[1]);
            var groups = new EnumMap<Grouping, String>(Grouping.class);
            groups.put(Grouping.SENIORITY, "s" + mostlyLow(random, kinds[0]));
            groups.put(Grouping.LOCATION, "p" + place);
            groups.put(Grouping.LANGUAGE, "l" + within(random, nested > 0, place, kinds, 2));
            groups.put(Grouping.ZONE, "z" + within(random, nested > 1, place, kinds, 3));
            var partners = random.nextDouble() < luck ? 1 + random.nextInt(2) : 0;
            all.add(new Participant(groups, partners, partners * random.nextLong(1000)));
        }
        return all;
    }

    private static int mostlyLow(SplittableRandom random, int kinds) {
        return (int) (kinds * random.nextDouble() * random.nextDouble());
    }

    private static int within(
            SplittableRandom random, boolean nested, int place, int[] kinds, int grouping) {
        return nested ? place * kinds[grouping] / kinds[1] : random.nextInt(kinds[grouping]);
    }
}

package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.PersonId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names what a computation was given: equal fingerprints, equal people, rules, weights, aim and
/// locked pairs, and therefore equal pairs.
public final class InputFingerprint {

    private InputFingerprint() {}

    public static String of(Pool pool, boolean peopleFirst) {
        return of(pool, List.of(), peopleFirst);
    }

    public static String of(Pool pool, List<LockedPair> locked, boolean peopleFirst) {
        var digest = sha256();
        locked.forEach(pair -> update(digest, "locked " + pair.mentor() + " " + pair.mentee()));
        update(digest, "peopleFirst=" + peopleFirst + " " + pool.rules() + " " + pool.scoring());
        update(digest, pool.form().toString());
        addPeople(pool, digest);
        pool.mentees().forEach(it -> update(digest, sorted(it.bonds().dismissed())));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /// Names the people alone: equal for equal people, whatever is asked of a computation, and
    /// whatever was dismissed in the one that it is based on.
    public static String ofPeople(Pool pool) {
        var digest = sha256();
        addPeople(pool, digest);
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void addPeople(Pool pool, MessageDigest digest) {
        pool.mentees().forEach(mentee -> update(digest, "mentee " + canonical(mentee)));
        pool.mentors().forEach(mentor -> update(digest, "mentor " + canonical(mentor)));
    }

    /// The sets in alphabetical order: their own order changes from one process to the next.
    private static String canonical(Candidate person) {
        return String.join(
                "|",
                person.enrolment().value(),
                person.person().value(),
                Integer.toString(person.places()),
                Integer.toString(person.held()),
                person.zone().getId(),
                person.languages().toString(),
                new TreeSet<>(person.skills()).toString(),
                new TreeSet<>(person.wants()).toString(),
                String.valueOf(person.location()),
                Integer.toString(person.level()),
                Integer.toString(person.waited()),
                canonical(person.bonds()));
    }

    private static String canonical(Bonds bonds) {
        return String.join(
                "|",
                sorted(bonds.managers()),
                sorted(bonds.partners()),
                sorted(bonds.apart()),
                bonds.wishes().toString());
    }

    private static String sorted(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList().toString();
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

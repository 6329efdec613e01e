package org.mentoring.pairing.run.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// For each term, the numbers of the people it occurs with (an inverted index).
record Postings<T>(Map<T, int[]> numbers) {

    private static final int[] NOBODY = {};

    static <T> Postings<T> of(List<Candidate> people, Function<Candidate, Stream<T>> terms) {
        var lists = new HashMap<T, List<Integer>>();
        for (var number = 0; number < people.size(); number++) {
            for (var term : terms.apply(people.get(number)).toList()) {
                lists.computeIfAbsent(term, _ -> new ArrayList<>()).add(number);
            }
        }
        var numbers = new HashMap<T, int[]>();
        lists.forEach((term, list) ->
                numbers.put(term, list.stream().mapToInt(Integer::intValue).toArray()));
        return new Postings<>(numbers);
    }

    int[] of(T term) {
        return numbers.getOrDefault(term, NOBODY);
    }

    IntStream ofAll(Stream<T> terms) {
        return terms.flatMapToInt(term -> Arrays.stream(of(term)));
    }
}

package org.mentoring.pairing.run.fairness.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tries everything that can be found out by adding and subtracting sums over groups, by somebody
/// who knows which groups overlap. Linear algebra, which the code under test does not use: a sum
/// over some cells follows from the sums over groups when its row is a combination of theirs.
final class Subtraction {

    private static final double NOTHING = 1e-9;

    private final List<List<String>> cells;
    private final int[] people;
    private final List<double[]> reduced = new ArrayList<>();
    private final int smallest;

    /// @param people for each person the names of the groups, one for each grouping
    Subtraction(List<List<String>> people, int smallest) {
        var counts = new LinkedHashMap<List<String>, Integer>();
        people.forEach(groups -> counts.merge(groups, 1, Integer::sum));
        this.cells = List.copyOf(counts.keySet());
        this.people = counts.values().stream().mapToInt(it -> it).toArray();
        this.smallest = smallest;
        rowsOfGroups().forEach(this::addRow);
    }

    private List<double[]> rowsOfGroups() {
        Map<List<Object>, double[]> rows = new HashMap<>();
        for (var cell = 0; cell < cells.size(); cell++) {
            for (var grouping = 0; grouping < cells.get(cell).size(); grouping++) {
                var group = List.<Object>of(grouping, cells.get(cell).get(grouping));
                rows.computeIfAbsent(group, _ -> new double[cells.size()])[cell] = 1;
            }
        }
        return List.copyOf(rows.values());
    }

    private void addRow(double[] row) {
        var rest = rest(row);
        var pivot = pivot(rest);
        if (pivot >= 0) {
            reduced.add(rest);
        }
    }

    /// What is left of a row after every combination of the others is taken away.
    private double[] rest(double[] row) {
        var rest = row.clone();
        for (var other : reduced) {
            var pivot = pivot(other);
            var times = rest[pivot] / other[pivot];
            for (var cell = 0; cell < rest.length; cell++) {
                rest[cell] -= times * other[cell];
            }
        }
        return rest;
    }

    private static int pivot(double[] row) {
        for (var cell = 0; cell < row.length; cell++) {
            if (Math.abs(row[cell]) > NOTHING) {
                return cell;
            }
        }
        return -1;
    }

    /// Cells of fewer people together than the smallest group whose sum follows.
    Optional<List<List<String>>> found() {
        return found(0, new double[cells.size()], 0);
    }

    private Optional<List<List<String>>> found(int from, double[] chosen, int size) {
        if (size > 0 && pivot(rest(chosen)) < 0) {
            return Optional.of(cellsOf(chosen));
        }
        for (var cell = from; cell < cells.size(); cell++) {
            if (size + people[cell] < smallest) {
                chosen[cell] = 1;
                var found = found(cell + 1, chosen, size + people[cell]);
                chosen[cell] = 0;
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private List<List<String>> cellsOf(double[] chosen) {
        var found = new ArrayList<List<String>>();
        for (var cell = 0; cell < chosen.length; cell++) {
            if (chosen[cell] > 0) {
                found.add(cells.get(cell));
            }
        }
        return found;
    }
}

package org.mentoring.pairing.run.domain.matching.optimum;

/// Nodes whose neighbours are to be looked at: first in, first out, each at most once.
final class Waiting {

    private final int[] ring;
    private final boolean[] waits;
    private int head;
    private int size;

    Waiting(int nodes) {
        this.ring = new int[Math.max(1, nodes)];
        this.waits = new boolean[nodes];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int node) {
        if (!waits[node]) {
            waits[node] = true;
            var tail = head + size;
            ring[tail < ring.length ? tail : tail - ring.length] = node;
            size++;
        }
    }

    int next() {
        var node = ring[head];
        head = head + 1 < ring.length ? head + 1 : 0;
        size--;
        waits[node] = false;
        return node;
    }
}

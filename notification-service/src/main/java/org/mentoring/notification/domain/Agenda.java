package org.mentoring.notification.domain;

/// What there is to prepare for a meeting: how much of each kind, never a word of it.
///
/// @param materials what there is to read
public record Agenda(int topics, int questions, int materials) {

    public boolean isEmpty() {
        return topics + questions + materials == 0;
    }
}

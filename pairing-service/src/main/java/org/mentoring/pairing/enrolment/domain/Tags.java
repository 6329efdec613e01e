package org.mentoring.pairing.enrolment.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The tags of one enrolment, in the order in which they came, each as it was written first. Meant
/// for coordinators of the cohort only.
public record Tags(List<Tag> all) {

    /// Tags of one enrolment.
    public static final int MOST = 20;

    public static final Tags NONE = new Tags(List.of());

    public Tags {
        var byKey = new LinkedHashMap<String, Tag>();
        all.forEach(tag -> byKey.putIfAbsent(tag.key(), tag));
        all = List.copyOf(byKey.values());
    }

    /// Those that are written so.
    ///
    /// @throws IllegalArgumentException one of them is none
    public static Tags of(List<String> words) {
        return new Tags(words.stream().map(Tag::new).toList());
    }

    public List<String> words() {
        return all.stream().map(Tag::words).toList();
    }

    boolean has(Tag tag) {
        return all.stream().anyMatch(it -> it.key().equals(tag.key()));
    }

    boolean areFull() {
        return all.size() >= MOST;
    }

    Tags with(Tag tag) {
        var more = new ArrayList<>(all);
        more.add(tag);
        return new Tags(more);
    }

    Tags without(Tag tag) {
        return new Tags(all.stream().filter(it -> !it.key().equals(tag.key())).toList());
    }
}

package org.mentoring.local.demo;

import java.util.List;

/// What the chapters of the story share: who takes part, what is watched, what has been learnt so
/// far.
///
/// @param mails null-object-free: the demo runs only with the mail catcher
record Story(
        StoryTeller teller, EventWatch events, CaughtMails mails, Cast cast, Person coordinator) {

    /// Words that only the pair may read; a coordinator's answers must never contain them.
    static final List<String> PRIVATE_WORDS =
            List.of(
                    "lead my first project",
                    "we both come prepared",
                    "how do I say no",
                    "meet.example.org/our-room",
                    "your questions opened my eyes");

    void step(String what) {
        teller.step(what);
    }

    void say(String line) {
        teller.say(line);
    }
}

package org.mentoring.system.crash;

/// One thing that goes wrong.
sealed interface Strike {

    /// A process dies without warning.
    record Kill(String process) implements Strike {

        @Override
        public String toString() {
            return "kill " + process;
        }
    }

    /// A command of this name is carried out by the store, and its reply does not arrive: the
    /// connection is cut, and all others with it.
    record CutStore(String command) implements Strike {

        @Override
        public String toString() {
            return "cut the store's connections between write and reply of " + command;
        }
    }
}

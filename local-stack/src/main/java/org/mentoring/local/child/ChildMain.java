package org.mentoring.local.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs another class's `main` and ends the process when its parent does.
///
/// The parent holds the other end of standard input and never writes. However the parent ends, even
/// by a kill, the system closes that end, this process reads end-of-file and stops in order; if
/// that takes longer than [#STOP_SECONDS], it stops at once.
///
/// One class without nested ones: the stack packs it alone into a jar beside each application.
public final class ChildMain {

    static final int STOP_SECONDS = 25;

    private static final int MAIN_FAILED = 1;
    private static final int STOP_TOOK_TOO_LONG = 70;

    private ChildMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> endWithParent(System.in));
        String main = arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(MAIN_FAILED);
        }
    }

    private static void endWithParent(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                // Whatever is written is of no interest: only the end is.
            }
        } catch (IOException e) {
            System.err.println("Lost the parent: " + e.getMessage());
        }
        CompletableFuture.delayedExecutor(STOP_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(STOP_TOOK_TOO_LONG));
        System.exit(0);
    }
}

package org.mentoring.local.command;

import org.mentoring.local.demo.Demo;
import org.mentoring.local.demo.StoryException;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;
import org.mentoring.local.stack.StackException;

import picocli.CommandLine.Command;

import java.time.InstantSource;
import java.util.concurrent.Callable;

@Command(
        name = "demo",
        description =
                "Plays a whole mentoring story and shows every step and event. Exit code 1 when one"
                        + " is missing or wrong.")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        RunningStack stack = new RunFiles(MentoringCommand.folders()).requireRunning();
        if (stack.mailPage().isEmpty()) {
            throw new StackException(
                    "The story reads its mails in the mail catcher. Start without"
                            + " MENTORING_SMTP_HOST.");
        }
        try {
            new Demo(stack, System.out, InstantSource.system()).play();
            return 0;
        } catch (StoryException e) {
            throw new StackException("The story broke off. " + e.getMessage());
        }
    }
}

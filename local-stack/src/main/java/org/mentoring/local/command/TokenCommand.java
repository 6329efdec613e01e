package org.mentoring.local.command;

import org.mentoring.local.idp.DevTokens;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

@Command(name = "token", description = "Prints a bearer token for a demo user.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "email")
    private String email = "";

    @Override
    public Integer call() {
        RunningStack stack = new RunFiles(MentoringCommand.folders()).requireRunning();
        System.out.println(new DevTokens(stack.issuer()).of(email));
        return 0;
    }
}

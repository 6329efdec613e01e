package org.mentoring.local.command;

import org.mentoring.local.idp.IdentityProvider;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(
        name = "idp",
        description =
                "Serves the development identity provider alone; settings come from the"
                        + " environment.")
final class IdpCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        IdentityProvider.start();
        return MentoringCommand.GOES_ON;
    }
}

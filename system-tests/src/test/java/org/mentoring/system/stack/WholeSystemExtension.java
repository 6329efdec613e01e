package org.mentoring.system.stack;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Starts the system for the first test that asks and stops it after the last.
final class WholeSystemExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(WholeSystemExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == WholeSystem.class || type == Pairs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pairs.class ? pairs(context) : system(context);
    }

    private static WholeSystem system(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(WholeSystem.class, _ -> started(), WholeSystem.class);
    }

    private static Pairs pairs(ExtensionContext context) {
        WholeSystem system = system(context);
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Pairs.class, _ -> Pairs.match(system.callers()), Pairs.class);
    }

    private static WholeSystem started() {
        try {
            return WholeSystem.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            WholeSystem system = system(context);
            System.out.println("What the processes said: " + system.settings().folders().logs());
            system.statuses().forEach(System.out::println);
        }
    }
}

package org.mentoring.web.error;

import org.mentoring.web.input.InputRefusedException;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;

/// What Jackson's exceptions mean, with the place as a JSON pointer and without a class name.
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException ignored ->
                    Problem.of(
                            ProblemType.MALFORMED_JSON,
                            "It is nested too deeply, or one of its values is too long.");
            case InputCoercionException range -> at(range, "The number is out of range.");
            case StreamReadException syntax -> syntax(syntax);
            case InputRefusedException refused -> at(refused, refused.detail());
            case UnrecognizedPropertyException unknown -> at(unknown, "There is no such field.");
            case MismatchedInputException type -> at(type, Expected.of(type.getTargetType()));
            default -> at(failure, "Not a valid value.");
        };
    }

    private static Problem syntax(StreamReadException syntax) {
        String where =
                syntax.getLocation() == null
                        ? "It is not JSON."
                        : "It is not JSON at line %d, column %d."
                                .formatted(
                                        syntax.getLocation().getLineNr(),
                                        syntax.getLocation().getColumnNr());
        return Problem.of(ProblemType.MALFORMED_JSON, where);
    }

    private static Problem at(JacksonException failure, String detail) {
        return Problem.of(ProblemType.INVALID_INPUT, "Correct what errors names.")
                .withErrors(List.of(InputError.at(pointer(failure.getPath()), detail)));
    }

    static String pointer(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            pointer.append('/').append(step(step));
        }
        return pointer.toString();
    }

    private static String step(Reference step) {
        String name = step.getPropertyName();
        return name == null
                ? Integer.toString(step.getIndex())
                : name.replace("~", "~0").replace("/", "~1");
    }
}

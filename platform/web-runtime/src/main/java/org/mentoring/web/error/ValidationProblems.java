package org.mentoring.web.error;

import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import java.util.Objects;
import java.util.stream.Stream;

/// Broken constraints as errors with JSON pointers.
final class ValidationProblems {

    private static final int MOST_ERRORS = 100;

    private ValidationProblems() {}

    static Problem of(MethodArgumentNotValidException body) {
        return invalid(errors("", body.getBindingResult()));
    }

    static Problem of(HandlerMethodValidationException arguments) {
        return invalid(
                arguments.getParameterValidationResults().stream()
                        .flatMap(ValidationProblems::errors));
    }

    private static Problem invalid(Stream<InputError> errors) {
        return Problem.of(ProblemType.INVALID_INPUT, "Correct what errors names.")
                .withErrors(errors.limit(MOST_ERRORS).toList());
    }

    private static Stream<InputError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) {
            Integer index = fields.getContainerIndex();
            return errors(index == null ? "" : "/" + index, fields);
        }
        return result.getResolvableErrors().stream()
                .map(error -> error(result.getMethodParameter(), error));
    }

    private static InputError error(MethodParameter parameter, MessageSourceResolvable error) {
        String name = Objects.requireNonNullElse(parameter.getParameterName(), "");
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return InputError.header(header.name().isEmpty() ? name : header.name(), text(error));
        }
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? InputError.at("", text(error))
                : InputError.parameter(name, text(error));
    }

    private static Stream<InputError> errors(String prefix, Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> InputError.at(prefix + pointer(error), text(error)));
    }

    private static String pointer(ObjectError error) {
        return error instanceof FieldError field ? pointer(field.getField()) : "";
    }

    /// `goals[0].title` is `/goals/0/title`.
    static String pointer(String path) {
        return "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String text(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "Not a valid value.");
    }
}

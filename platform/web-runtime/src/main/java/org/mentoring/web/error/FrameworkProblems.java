package org.mentoring.web.error;

import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import tools.jackson.core.JacksonException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the exceptions of Spring, Jackson and Tomcat mean.
final class FrameworkProblems implements ProblemMapper {

    private static final Duration RETRY = Duration.ofSeconds(5);

    @Override
    public Optional<Problem> problemOf(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case ProblemException answer -> answer.problem();
                    case HttpMessageNotReadableException unread -> unread(unread);
                    case MethodArgumentNotValidException body -> ValidationProblems.of(body);
                    case HandlerMethodValidationException args -> ValidationProblems.of(args);
                    case MethodArgumentTypeMismatchException type -> mismatch(type);
                    case MissingServletRequestParameterException missing -> missing(missing);
                    case MissingRequestHeaderException missing -> missing(missing);
                    case RequestRejectedException ignored -> malformed();
                    case InvalidParameterException ignored -> malformed();
                    case BadRequestException ignored -> malformed();
                    case AuthenticationServiceException ignored -> noKeys();
                    case AsyncRequestTimeoutException ignored -> tooSlow();
                    case ErrorResponse other -> byStatus(other.getStatusCode().value());
                    default -> null;
                });
    }

    /// For errors of which only the status is known.
    static Problem byStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status);
        return switch (type) {
            case NOT_FOUND -> Problem.notFound();
            case METHOD_NOT_ALLOWED -> Problem.of(type, "Allow lists what can be done here.");
            case NOT_ACCEPTABLE -> Problem.of(type, "Accept application/json.");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(type, "Accept lists what is read here.");
            case MALFORMED_REQUEST -> malformed();
            case INTERNAL_ERROR -> Problem.of(type, "Try again later.");
            default -> Problem.of(type, type.title() + ".");
        };
    }

    private static Problem malformed() {
        return Problem.of(
                ProblemType.MALFORMED_REQUEST,
                "Check the address, the header fields and the encoding of the request.");
    }

    private static @Nullable Problem unread(HttpMessageNotReadableException unread) {
        return switch (unread.getCause()) {
            case JacksonException json -> JsonProblems.of(json);
            case null -> Problem.of(ProblemType.MALFORMED_JSON, "Send a JSON body.");
            default -> causeOrMalformed(unread.getCause());
        };
    }

    /// A cause with a meaning of its own, such as a body over its limit, speaks for itself later.
    private static @Nullable Problem causeOrMalformed(Throwable cause) {
        return cause instanceof ProblemException ? null : malformed();
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException type) {
        return invalid(InputError.parameter(type.getName(), Expected.of(type.getRequiredType())));
    }

    private static Problem missing(MissingServletRequestParameterException missing) {
        return invalid(InputError.parameter(missing.getParameterName(), "Needed here."));
    }

    private static Problem missing(MissingRequestHeaderException missing) {
        return invalid(InputError.header(missing.getHeaderName(), "Needed here."));
    }

    private static Problem invalid(InputError error) {
        return Problem.of(ProblemType.INVALID_INPUT, "Correct what errors names.")
                .withErrors(List.of(error));
    }

    private static Problem noKeys() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The token cannot be checked: the identity provider does not answer.")
                .withRetryAfter(RETRY);
    }

    private static Problem tooSlow() {
        return Problem.of(ProblemType.UNAVAILABLE, "It took too long.").withRetryAfter(RETRY);
    }
}

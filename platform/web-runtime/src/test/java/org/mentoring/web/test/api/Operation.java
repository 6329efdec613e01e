package org.mentoring.web.test.api;

import org.mentoring.web.access.Route;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// One operation, as the table of routes, the controller's method and its comment tell of it.
record Operation(
        Route route,
        HandlerMethod handler,
        Comment comment,
        Set<String> consumes,
        Set<String> produces) {

    boolean changesAVersion() {
        return takes(IfMatch.class);
    }

    boolean takesAKey() {
        return takes(IdempotencyKey.class);
    }

    boolean isList() {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.getParameterType() == PageRequest.class);
    }

    boolean hasBody() {
        return takes(RequestBody.class) || !consumes.isEmpty();
    }

    /// Its end is told to whoever comes again: 204, by which browsers stop.
    boolean isEventStream() {
        return produces.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    boolean answersWithNothing() {
        ResponseStatus status = handler.getMethodAnnotation(ResponseStatus.class);
        return status != null && status.value() == HttpStatus.NO_CONTENT;
    }

    boolean isAddressedById() {
        return route.pattern().contains("{");
    }

    /// A record in a [ResponseEntity] is a representation with a version; a page or a bare view has
    /// none.
    boolean answersWithVersion() {
        ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
        return type.toClass() == ResponseEntity.class && type.getGeneric().toClass().isRecord();
    }

    private boolean isRead() {
        return route.method().equals(HttpMethod.GET);
    }

    boolean isConditionalRead() {
        return isRead() && answersWithVersion();
    }

    private boolean takes(Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(annotation));
    }

    String subject() {
        return SchemaNames.subject(handler.getBeanType());
    }

    /// `meetingSchedule`: sorted by subject, and one name per controller and method.
    String id() {
        String method = handler.getMethod().getName();
        String subject = subject();
        return Character.toLowerCase(subject.charAt(0))
                + subject.substring(1)
                + Character.toUpperCase(method.charAt(0))
                + method.substring(1);
    }

    /// `Pairing run` of `PairingRunController`.
    String tag() {
        String words = subject().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

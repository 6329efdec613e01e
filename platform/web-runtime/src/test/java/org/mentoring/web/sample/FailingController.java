package org.mentoring.web.sample;

import org.mentoring.web.problem.ProblemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;

@RestController
class FailingController {

    @GetMapping("/api/failures/{how}")
    String fail(@PathVariable String how) {
        throw switch (how.substring(0, 4)) {
            case "conf" -> ProblemException.conflict("too-late", "It is too late.");
            case "busy" -> ProblemException.unavailable("Busy.", Duration.ofMillis(1500));
            case "deny" -> new AccessDeniedException("secret reason");
            case "wrap" -> new IllegalStateException(ProblemException.notFound());
            default -> new IllegalStateException("password=hunter2");
        };
    }
}

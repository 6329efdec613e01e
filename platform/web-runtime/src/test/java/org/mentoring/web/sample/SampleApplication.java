package org.mentoring.web.sample;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.access.Route.put;
import static org.mentoring.web.caller.Role.ADMINISTRATOR;
import static org.mentoring.web.caller.Role.COORDINATOR;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.PersonLookup;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.Optional;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import({TreeController.class, FailingController.class})
public class SampleApplication {

    static final RouteAccess ACCESS =
            RouteAccess.of(
                    get("/api/trees").anyRole(),
                    post("/api/trees").roles(COORDINATOR),
                    get("/api/trees/{id}").anyRole().only("who planted it"),
                    put("/api/trees/{id}").anyRole().only("who planted it"),
                    post("/api/trees/{id}/imports").roles(COORDINATOR, ADMINISTRATOR).importBody(),
                    get("/api/me").anyRole(),
                    get("/api/events").roles(ADMINISTRATOR).scope("events:read"),
                    get("/api/failures/{how}").anyRole(),
                    get("/api/days").anyRole());

    public static final String ANNA = "anna@example.org";
    public static final String ANNAS_ID = "annaannaannaannaanna";

    @Bean
    RouteAccess sampleAccess() {
        return ACCESS;
    }

    @Bean
    PersonLookup people() {
        return email -> email.equals(ANNA) ? Optional.of(ANNAS_ID) : Optional.empty();
    }
}

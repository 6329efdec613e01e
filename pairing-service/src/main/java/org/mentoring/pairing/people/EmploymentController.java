package org.mentoring.pairing.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.people.domain.Employment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Whether people work here, for the system that knows it.
@RestController
class EmploymentController {

    private final Employments employments;

    EmploymentController(Employments employments) {
        this.employments = employments;
    }

    /// Says whether a person works here. Who is away is paired with nobody, their pairings pause
    /// and their partners are told; a partner of who has left is listed for a re-match. Saying it
    /// again changes nothing. 204 once it is written down.
    @PutMapping("/api/people/{id}/employment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @Valid @RequestBody ChangeEmployment request) {
        employments.change(
                new PersonId(id), WireNamed.parse(Employment.Status.class, request.status()));
    }

    /// `PUT /api/people/{id}/employment`.
    ///
    /// @param status `active`, `leave` (away for a time) or `left`
    record ChangeEmployment(@NotNull @Pattern(regexp = "active|leave|left") String status) {}
}

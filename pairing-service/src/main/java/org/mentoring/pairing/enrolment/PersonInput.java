package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// From a body's fields to what they say, or to an answer that names every field that is wrong.
public final class PersonInput {

    private PersonInput() {}

    /// The person whom a body describes.
    ///
    /// @throws ProblemException 400 naming each field that is wrong
    public static DescribedPerson person(PersonFields fields) {
        return read(fields, PersonReader::read);
    }

    /// The place that a body describes, of somebody in this role.
    ///
    /// @throws ProblemException 400 naming each field that is wrong
    static DescribedPlace place(PersonFields fields, Role role) {
        return read(fields, reader -> reader.readPlace(role));
    }

    private static <T> T read(PersonFields fields, Function<PersonReader, Optional<T>> reading) {
        List<InputError> errors = new ArrayList<>();
        var reader =
                new PersonReader(
                        fields,
                        (field, reason) ->
                                errors.add(InputError.at("/" + field.property(), reason)));
        return reading.apply(reader)
                .orElseThrow(() -> ProblemException.invalid(errors.toArray(InputError[]::new)));
    }
}

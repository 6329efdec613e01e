package org.mentoring.pairing.enrolment;

import java.util.Arrays;
import java.util.Optional;

/// What can be said of a person who is enrolled: as a column of a file and as a property of a body.
public enum PersonField {
    EMAIL("email", "email", true),
    NAME("name", "name", true),
    ROLE("role", "role", true),
    ZONE("zone", "zone", true),
    LANGUAGE("language", "languages", true),
    SKILLS("skills", "skills", false),
    GOALS("goals", "goals", false),
    LOCATION("location", "location", false),
    SENIORITY("seniority", "seniority", true),
    CAPACITY("capacity", "capacity", false),
    MANAGER_EMAIL("manager_email", "managerEmail", false);

    private final String column;
    private final String property;
    private final boolean required;

    PersonField(String column, String property, boolean required) {
        this.column = column;
        this.property = property;
        this.required = required;
    }

    /// The field that a file's column of this name holds.
    ///
    /// @param name in lower case
    public static Optional<PersonField> ofColumn(String name) {
        return Arrays.stream(values()).filter(field -> field.column.equals(name)).findFirst();
    }

    /// What the column of a file is called.
    public String column() {
        return column;
    }

    /// What the property of a body is called.
    public String property() {
        return property;
    }

    /// Whether nobody is described without it.
    public boolean required() {
        return required;
    }
}

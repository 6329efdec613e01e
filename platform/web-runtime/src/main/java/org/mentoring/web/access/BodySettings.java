package org.mentoring.web.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param limit largest request body
/// @param importLimit largest body of a route that takes an import
@ConfigurationProperties("mentoring.body")
record BodySettings(
        @DefaultValue("1MB") DataSize limit, @DefaultValue("10MB") DataSize importLimit) {

    DataSize limitFor(boolean anImport) {
        return anImport ? importLimit : limit;
    }
}

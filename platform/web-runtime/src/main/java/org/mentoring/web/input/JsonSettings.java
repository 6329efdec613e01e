package org.mentoring.web.input;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits on one JSON body, beside its size in bytes.
///
/// @param maxDepth objects and arrays inside one another
/// @param maxTextLength characters of one text
/// @param maxNumberLength characters of one number
/// @param maxNameLength characters of one field name
@ConfigurationProperties("mentoring.json")
record JsonSettings(
        @DefaultValue("32") int maxDepth,
        @DefaultValue("100000") int maxTextLength,
        @DefaultValue("32") int maxNumberLength,
        @DefaultValue("100") int maxNameLength) {}

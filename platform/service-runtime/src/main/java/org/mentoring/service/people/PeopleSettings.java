package org.mentoring.service.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How long a token's address is taken for the same person without asking the store.
///
/// @param cacheTime also the longest time for which an erased person's token still finds the id
/// @param cacheSize addresses
@ConfigurationProperties("mentoring.people")
record PeopleSettings(
        @DefaultValue("30s") Duration cacheTime, @DefaultValue("10000") int cacheSize) {}

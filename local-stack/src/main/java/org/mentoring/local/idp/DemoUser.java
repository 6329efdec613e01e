package org.mentoring.local.idp;

import java.util.List;

/// A person who can sign in on this machine.
///
/// @param email lower case; also the user name
/// @param roles participant, coordinator or administrator
/// @param zone IANA time zone
/// @param language two letters
public record DemoUser(
        String email, String name, List<String> roles, String zone, String language) {}

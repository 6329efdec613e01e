package org.mentoring.local.demo;

import org.mentoring.local.idp.DemoUser;
import org.mentoring.local.idp.DemoUsers;

import java.net.http.HttpClient;

/// Finds the people of the story and gives them their tokens.
final class Cast {

    private final String gateway;
    private final Tokens tokens;
    private final HttpClient http;
    private final DemoUsers users = DemoUsers.shipped();

    Cast(String gateway, Tokens tokens, HttpClient http) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.http = http;
    }

    Person byEmail(String email) {
        return person(users.byEmail(email).orElseThrow());
    }

    Person byName(String name) {
        return person(user(name));
    }

    String zoneOf(String name) {
        return user(name).zone();
    }

    private DemoUser user(String name) {
        return users.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoryException(name + " is nobody of the sample"));
    }

    private Person person(DemoUser user) {
        return new Person(user.name(), user.email(), gateway, tokens.of(user.email()), http);
    }

    interface Tokens {
        String of(String email);
    }
}

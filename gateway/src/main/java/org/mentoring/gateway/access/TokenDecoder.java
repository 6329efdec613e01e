package org.mentoring.gateway.access;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.concurrent.Executors;

/// The decoder that every service uses, with its rules and its keys, off the event loop: it waits
/// for the issuer when it needs new keys.
final class TokenDecoder implements ReactiveJwtDecoder {

    private final JwtDecoder decoder;
    private final Scheduler threads =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    TokenDecoder(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.fromCallable(() -> decoder.decode(token)).subscribeOn(threads);
    }
}

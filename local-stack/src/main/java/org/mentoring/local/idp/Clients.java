package org.mentoring.local.idp;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.net.URI;
import java.time.Duration;

/// The programs that ask this provider for tokens.
final class Clients {

    private Clients() {}

    /// The gateway on behalf of the web page: people sign in here, PKCE always, the gateway keeps
    /// the tokens. It may prove itself by its secret or, as a public client, by PKCE alone.
    static RegisteredClient webPage(URI publicUrl, Duration tokenLifetime) {
        return RegisteredClient.withId("mentoring-web")
                .clientId("mentoring-web")
                .clientSecret("{noop}mentoring-web-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(publicUrl + "/login/oauth2/code/mentoring-web")
                .postLogoutRedirectUri(publicUrl + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build())
                .build();
    }

    /// Another system that reads events over HTTP.
    static RegisteredClient eventsSubscriber(Duration tokenLifetime) {
        return RegisteredClient.withId("events-subscriber")
                .clientId("events-subscriber")
                .clientSecret("{noop}events-subscriber-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("events:read")
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build())
                .build();
    }
}

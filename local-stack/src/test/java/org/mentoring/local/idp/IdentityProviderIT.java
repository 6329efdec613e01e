package org.mentoring.local.idp;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.embedded.FreePort;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class IdentityProviderIT {

    private static final String REDIRECT = "http://localhost:8080/login/oauth2/code/mentoring-web";

    @TempDir static Path keys;

    private static final int PORT = FreePort.any();
    private static final String ISSUER = "http://localhost:" + PORT;
    private static ConfigurableApplicationContext provider;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        provider = start(keys);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void isFoundByDiscovery() throws Exception {
        JsonNode discovery = json(get("/.well-known/openid-configuration"));

        assertThat(discovery.get("issuer").asString()).isEqualTo(ISSUER);
        assertThat(discovery.get("jwks_uri").asString()).isEqualTo(ISSUER + "/oauth2/jwks");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void handsADemoUsersTokenToThisMachine() throws Exception {
        JWTClaimsSet claims =
                verified(json(post("/dev/token", Map.of("email", "coordinator@example.org"))));

        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly("mentoring");
        assertThat(claims.getStringClaim("email")).isEqualTo("coordinator@example.org");
        assertThat(claims.getBooleanClaim("email_verified")).isTrue();
        assertThat(claims.getStringListClaim("roles")).containsExactly("coordinator");
        assertThat(claims.getStringClaim("zoneinfo")).isEqualTo("Europe/Berlin");
        assertThat(claims.getStringClaim("locale")).isEqualTo("en");
    }

    @Test
    void handsAStrangersTokenOnlyWithAName() throws Exception {
        assertThat(post("/dev/token", Map.of("email", "stranger@example.org")).statusCode())
                .isEqualTo(404);

        JWTClaimsSet claims =
                verified(
                        json(
                                post(
                                        "/dev/token",
                                        Map.of(
                                                "email",
                                                "Stranger@example.org",
                                                "name",
                                                "A Stranger"))));

        assertThat(claims.getStringClaim("email")).isEqualTo("stranger@example.org");
        assertThat(claims.getStringListClaim("roles")).containsExactly("participant");
    }

    @Test
    void letsASystemReadEventsByItsSecret() throws Exception {
        HttpRequest request =
                form(
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials", "scope", "events:read"))
                        .header(
                                "Authorization",
                                basic("events-subscriber", "events-subscriber-secret"))
                        .build();

        JWTClaimsSet claims = verified(json(http.send(request, BodyHandlers.ofString())));

        assertThat(claims.getStringListClaim("scope")).containsExactly("events:read");
        assertThat(claims.getAudience()).containsExactly("mentoring");
        assertThat(claims.getClaim("roles")).isNull();
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpRequest request =
                form(
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials", "scope", "events:read"))
                        .header("Authorization", basic("events-subscriber", "wrong"))
                        .build();

        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void signsAPersonInForTheWebPage() throws Exception {
        String verifier = "a-verifier-of-at-least-forty-three-characters-length";
        HttpResponse<String> toLogin = get(authorization(challenge(verifier)), "text/html");
        assertThat(location(toLogin)).endsWith("/login");
        HttpResponse<String> signedIn = signIn("anke.brandt@example.org", DemoUsers.PASSWORD);
        HttpResponse<String> withCode = get(location(signedIn), "text/html");
        String code = parameter(location(withCode), "code");

        JsonNode tokens =
                json(
                        post(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type", "authorization_code",
                                        "client_id", "mentoring-web",
                                        "redirect_uri", REDIRECT,
                                        "code", code,
                                        "code_verifier", verifier)));

        assertThat(verified(tokens).getStringClaim("name")).isEqualTo("Anke Brandt");
        assertThat(tokens.get("id_token").asString()).isNotBlank();
    }

    @Test
    void refusesASignInWithoutProofKey() throws Exception {
        signIn("anke.brandt@example.org", DemoUsers.PASSWORD);

        HttpResponse<String> answer =
                get(
                        "/oauth2/authorize?response_type=code&client_id=mentoring-web&scope=openid&redirect_uri="
                                + encoded(REDIRECT),
                        "text/html");

        assertThat(location(answer)).contains("error=invalid_request");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        assertThat(location(signIn("anke.brandt@example.org", "wrong"))).endsWith("/login?error");
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        JsonNode before = json(post("/dev/token", Map.of("email", "coordinator@example.org")));

        provider.close();
        provider = start(keys);

        assertThat(verified(before).getSubject()).isEqualTo("coordinator@example.org");
    }

    private static ConfigurableApplicationContext start(Path keys) {
        return IdentityProvider.start(
                "--server.port=" + PORT,
                "--mentoring.oidc.issuer=" + ISSUER,
                "--mentoring.idp.keys=" + keys);
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        String page = get("/login", "text/html").body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return post(
                "/login", Map.of("username", user, "password", password, "_csrf", token.group(1)));
    }

    private static String authorization(String challenge) {
        return "/oauth2/authorize?response_type=code&client_id=mentoring-web&scope=openid%20profile%20email&state=s&redirect_uri="
                + encoded(REDIRECT)
                + "&code_challenge_method=S256&code_challenge="
                + challenge;
    }

    private static String challenge(String verifier) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private JWTClaimsSet verified(JsonNode tokens) throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.get("access_token").asString());
        JWKSet published = JWKSet.parse(get("/oauth2/jwks").body());
        JWSVerifier verifier =
                new RSASSAVerifier(
                        published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey());
        assertThat(token.verify(verifier)).isTrue();
        return token.getJWTClaimsSet();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, "application/json");
    }

    private HttpResponse<String> get(String address, String accept) throws Exception {
        URI uri = URI.create(address.startsWith("/") ? ISSUER + address : address);
        return http.send(
                HttpRequest.newBuilder(uri).header("Accept", accept).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return http.send(form(path, fields).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(ISSUER + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }

    private static String basic(String client, String secret) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

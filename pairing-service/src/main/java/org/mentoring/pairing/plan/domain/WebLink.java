package org.mentoring.pairing.plan.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// An address that a browser opens without running anything: `http` or `https`, with a host, and
/// without a password in it.
public record WebLink(URI address) {

    /// The link, if the text is one.
    public static Optional<WebLink> of(String text) {
        try {
            var address = new URI(text);
            return isHarmless(address) ? Optional.of(new WebLink(address)) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}

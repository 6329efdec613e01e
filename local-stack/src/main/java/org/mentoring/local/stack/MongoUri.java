package org.mentoring.local.stack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a service's database into a connection string that names none.
final class MongoUri {

    private static final Pattern PARTS =
            Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    private MongoUri() {}

    static String withDatabase(String uri, String database) {
        Matcher parts = PARTS.matcher(uri);
        if (!parts.matches()) {
            throw notMongo();
        }
        String options = parts.group(2);
        return parts.group(1) + "/" + database + (options == null ? "" : options);
    }

    /// The first `host[:port]` of a connection string, without user and password.
    static String firstHost(String uri) {
        Matcher parts = PARTS.matcher(uri);
        if (!parts.matches()) {
            throw notMongo();
        }
        String authority = parts.group(1).substring(parts.group(1).indexOf("//") + 2);
        return authority.substring(authority.lastIndexOf('@') + 1).split(",", 2)[0];
    }

    private static StackException notMongo() {
        return new StackException(
                "MENTORING_MONGODB_URI is not a MongoDB connection string. Write it like"
                        + " mongodb://host:27017");
    }
}

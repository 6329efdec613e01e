package org.mentoring.runtime.aggregate;

import org.bson.Document;

/// How a state is written into its document and read back. A codec must read what every earlier
/// release has written: an added field has a default when it is absent.
///
/// After a round trip through the store an `Instant` comes back as `java.util.Date`, a list as
/// `List` and an embedded document as [Document]; the in-memory store does the same.
public interface StateCodec<S> {

    Document encode(S state);

    S decode(Document state);
}

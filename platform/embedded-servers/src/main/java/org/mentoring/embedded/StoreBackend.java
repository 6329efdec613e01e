package org.mentoring.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;

import io.netty.channel.Channel;

import org.h2.mvstore.MVStore;

/// The stand-in's backend on an H2 store, with collections that find a document by its id.
final class StoreBackend extends H2Backend {

    StoreBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }

    /// Knows `hello` too, which its parent class knows by its old name only, and which health
    /// checks ask.
    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (!command.equals("hello")) {
            return super.handleCommand(channel, database, command, query);
        }
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", answer.remove("ismaster"));
        return answer;
    }
}

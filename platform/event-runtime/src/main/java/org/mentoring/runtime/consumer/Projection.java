package org.mentoring.runtime.consumer;

import org.bson.Document;
import org.mentoring.runtime.projection.ProjectionStore;

import java.util.Optional;
import java.util.function.Function;

/// The simplest effect of events: for each aggregate of a topic one document, under the aggregate's
/// id. The document also keeps how far its events have been read, so that one write takes both
/// forward, and no crash can come between.
public interface Projection {

    /// Nothing else writes the state of what is in there.
    ProjectionStore store();

    /// The state that the event leaves; empty leaves it as it is, which is what to do about a type
    /// that this program does not know.
    ///
    /// @throws ContractException as in [EventHandler#on]
    /// @throws RuntimeException as in [EventHandler#on]
    Optional<Document> stateAfter(ReceivedEvent event);

    /// Of events that carry the whole view: each of them leaves the state made from it, whatever
    /// its type. Types that this program does not know leave it as it is.
    static <E> Projection of(ProjectionStore store, Class<E> events, Function<E, Document> state) {
        return new Projection() {
            @Override
            public ProjectionStore store() {
                return store;
            }

            @Override
            public Optional<Document> stateAfter(ReceivedEvent event) {
                return Optional.ofNullable(event.data())
                        .filter(events::isInstance)
                        .map(events::cast)
                        .map(state);
            }
        };
    }
}

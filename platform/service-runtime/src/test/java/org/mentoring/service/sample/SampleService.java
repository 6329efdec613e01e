package org.mentoring.service.sample;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;

import org.bson.Document;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.StateCodec;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.creation.Creations;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.problem.ProblemException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleService.Trees.class)
public class SampleService {

    record Tree(String name) {}

    @Bean
    RouteAccess access() {
        return RouteAccess.of(
                get("/api/me").anyRole(),
                post("/api/trees").anyRole(),
                get("/api/trees/{id}").anyRole(),
                post("/api/trees/{id}/name").anyRole());
    }

    @Bean
    MongoAggregateStore<Tree> trees(AggregateStores stores) {
        return stores.aggregates("trees", new TreeDocument());
    }

    private static final class TreeDocument implements StateCodec<Tree> {

        @Override
        public Document encode(Tree tree) {
            return new Document("name", tree.name());
        }

        @Override
        public Tree decode(Document state) {
            return new Tree(state.getString("name"));
        }
    }

    @RestController
    static class Trees {

        private final MongoAggregateStore<Tree> trees;

        Trees(MongoAggregateStore<Tree> trees) {
            this.trees = trees;
        }

        @GetMapping("/api/me")
        Map<String, String> me(Caller caller) {
            return Map.of("personId", String.valueOf(caller.personId()));
        }

        @PostMapping("/api/trees")
        ResponseEntity<Tree> plant(@IdempotencyKey CreationKey key, @RequestBody Tree tree) {
            Stored<Tree> planted =
                    Creations.once(
                            trees,
                            key.idFor("tree"),
                            key.fingerprint(tree),
                            () -> new Change<>(tree, List.of()));
            return ETags.created("/api/trees/" + planted.id(), planted.version(), planted.state());
        }

        @GetMapping("/api/trees/{id}")
        ResponseEntity<Tree> find(@PathVariable String id) {
            return trees.find(id)
                    .map(found -> ETags.ok(found.version(), found.state()))
                    .orElseThrow(ProblemException::notFound);
        }

        @PostMapping("/api/trees/{id}/name")
        ResponseEntity<Tree> rename(
                @PathVariable String id, @IfMatch long version, @RequestBody Tree tree) {
            Stored<Tree> renamed = trees.change(id, version, now -> new Change<>(tree, List.of()));
            return ETags.ok(renamed.version(), renamed.state());
        }
    }
}

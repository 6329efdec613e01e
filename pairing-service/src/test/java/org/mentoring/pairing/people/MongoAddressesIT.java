package org.mentoring.pairing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.testkit.servers.TestServers;

import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class MongoAddressesIT {

    @Test
    void anAddressBelongsToOnePersonWhoeverAsksFirst() throws Exception {
        var servers = TestServers.freshDatabase(MongoAddressesIT.class);
        try (var client = servers.mongoClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var collection = client.getDatabase(servers.database()).getCollection("addresses");
            Callable<PersonId> asking =
                    () -> new MongoAddresses(collection).ownerOf("lena.vogt@example.org");
            var owners = new HashSet<PersonId>();
            for (var owner : threads.invokeAll(Collections.nCopies(20, asking))) {
                owners.add(owner.get());
            }

            assertThat(owners).hasSize(1);
            assertThat(new MongoAddresses(collection).ownerOf("other@example.org")).isNotIn(owners);
        }
    }
}

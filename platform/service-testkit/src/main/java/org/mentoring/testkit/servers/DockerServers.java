package org.mentoring.testkit.servers;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/// The real servers in containers, the store as a replica set of one.
record DockerServers(KafkaContainer kafka, MongoDBContainer mongo) implements Servers {

    private static final String MONGO_IMAGE = "mongo:8";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.0";

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static DockerServers start() {
        KafkaContainer kafka =
                new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        MongoDBContainer mongo = new MongoDBContainer(MONGO_IMAGE).withReplicaSet();
        Startables.deepStart(kafka, mongo).join();
        return new DockerServers(kafka, mongo);
    }

    @Override
    public String description() {
        return KAFKA_IMAGE + " and " + MONGO_IMAGE + " in containers";
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String mongoUri(String database) {
        return mongo.getReplicaSetUrl(database);
    }

    @Override
    public void stop() {
        kafka.stop();
        mongo.stop();
    }
}

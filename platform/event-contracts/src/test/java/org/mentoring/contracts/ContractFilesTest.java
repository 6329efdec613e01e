package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.sample.Samples;

import java.util.ArrayList;
import java.util.List;

/// The catalogue and the folders hold the same types.
class ContractFilesTest {

    @Test
    void thereIsExactlyOneSchemaForEachTypeWithData() {
        assertThat(ContractFiles.namesIn(ContractFiles.SCHEMAS))
                .containsExactlyInAnyOrderElementsOf(
                        ContractFiles.typesWithData().stream()
                                .map(type -> type.wireName() + ".json")
                                .toList());
    }

    @Test
    void everySampleHasItsPlaceInTheStory() {
        List<String> listed =
                ContractFiles.text(ContractFiles.SAMPLES.resolve("story.csv"))
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(line.lastIndexOf(',') + 1))
                        .filter(name -> !name.isEmpty())
                        .toList();
        List<String> files = new ArrayList<>(ContractFiles.namesIn(ContractFiles.SAMPLES));
        files.remove("story.csv");

        assertThat(listed).containsExactlyInAnyOrderElementsOf(files);
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void theFirstSampleBearsTheNameOfItsType(EventType type) {
        String file = ContractFiles.text(ContractFiles.SAMPLES.resolve(type.wireName() + ".json"));

        assertThat(Samples.of(type.record()).data()).isEqualTo(file);
        assertThat(getClass().getClassLoader().getResource(type.sampleResource())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void schemasAreValidAndSayWhoTheyAre(EventType type) {
        SchemaNode schema = ContractFiles.schema(type);

        assertThat(SchemaValidator.errorsOf(schema)).isEmpty();
        assertThat(schema.text("$id")).isEqualTo(type.dataSchema());
        assertThat(schema.text("title")).isNotBlank();
        assertThat(schema.text("description")).isNotBlank();
        assertThat(getClass().getClassLoader().getResource(type.schemaResource())).isNotNull();
    }

    static List<EventType> typesWithData() {
        return ContractFiles.typesWithData();
    }
}

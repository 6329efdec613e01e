package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.type.TypeFactory;

import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    private final SchemaNames names = new SchemaNames();

    @Test
    void saysWhatANestedRecordIsAbout() {
        assertThat(nameOf(ThingViews.DetailsView.class)).isEqualTo("ThingDetailsView");
    }

    @Test
    void repeatsNothing() {
        assertThat(nameOf(ThingViews.ThingView.class)).isEqualTo("ThingView");
        assertThat(nameOf(ThingRequests.MoveThing.class)).isEqualTo("MoveThing");
    }

    @Test
    void remembersTheClassOfAName() {
        nameOf(ThingViews.ThingView.class);

        assertThat(names.records()).containsEntry("ThingView", ThingViews.ThingView.class);
    }

    @Test
    void refusesOneNameForTwoRecords() {
        nameOf(ThingViews.ThingView.class);

        assertThatThrownBy(() -> nameOf(Elsewhere.ThingViews.ThingView.class))
                .hasMessageContaining("both called ThingView");
    }

    private String nameOf(Class<?> type) {
        return names.nameForType(TypeFactory.defaultInstance().constructType(type));
    }

    static final class ThingViews {

        private ThingViews() {}

        record ThingView(String id) {}

        record DetailsView(String text) {}
    }

    static final class ThingRequests {

        private ThingRequests() {}

        record MoveThing(String to) {}
    }

    static final class Elsewhere {

        private Elsewhere() {}

        static final class ThingViews {

            private ThingViews() {}

            record ThingView(String name) {}
        }
    }
}

package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.local.stack.Image.CacheUse;

import java.nio.file.Path;

class ImageTest {

    private static final Image IMAGE =
            new Image("some", "some.jar", "Some", Path.of("some.aot"), CacheUse.NONE);

    @Test
    void recordsItsCacheWithoutProfiles() {
        assertThat(IMAGE.with(CacheUse.RECORD).cacheFlags())
                .containsExactly("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=some.aot");
    }

    @Test
    void compilesInFullWithItsCache() {
        assertThat(IMAGE.with(CacheUse.USE).cacheFlags()).containsExactly("-XX:AOTCache=some.aot");
    }
}

package org.mentoring.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a child JVM runs: a class path, the class whose `main` it is, and its start-up cache.
///
/// @param cache where the cache is or would be
record Image(String name, String classPath, String mainClass, Path cache, CacheUse cacheUse) {

    /// With profiles in the cache, all processes that start together would optimise at once (ADR
    /// 74).
    private static final String WITHOUT_PROFILES = "-XX:TieredStopAtLevel=1";

    enum CacheUse {
        NONE,
        /// Write the cache when the process ends.
        RECORD,
        USE
    }

    List<String> cacheFlags() {
        return switch (cacheUse) {
            case NONE -> List.of();
            case RECORD -> List.of(WITHOUT_PROFILES, "-XX:AOTCacheOutput=" + cache);
            case USE -> List.of("-XX:AOTCache=" + cache);
        };
    }

    boolean cached() {
        return Files.exists(cache);
    }

    Image with(CacheUse use) {
        return new Image(name, classPath, mainClass, cache, use);
    }
}

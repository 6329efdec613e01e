package lombok;

/// Stands in for the real one, which the build refuses even for tests.
public @interface Data {}

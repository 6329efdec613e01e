package org.mentoring.embedded;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The ids that a query restricts itself to. Only texts: other types have several spellings of the
/// same value.
final class QueriedIds {

    private static final String ID = "_id";
    private static final String AND = "$and";
    private static final String IN = "$in";

    private QueriedIds() {}

    /// Empty when the query may match other documents than a few it names.
    static Optional<List<Object>> in(Document query) {
        return query.containsKey(ID) ? named(query.get(ID)) : among(query.get(AND));
    }

    private static Optional<List<Object>> named(@Nullable Object condition) {
        return switch (condition) {
            case String id -> Optional.of(List.of(id));
            case Document one when one.get(IN) instanceof Collection<?> ids && texts(ids) ->
                    Optional.of(ids.stream().distinct().<Object>map(id -> id).toList());
            case null, default -> Optional.empty();
        };
    }

    /// One condition of several is enough, since all of them have to hold.
    private static Optional<List<Object>> among(@Nullable Object conditions) {
        return conditions instanceof Collection<?> all
                ? all.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .map(QueriedIds::in)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean texts(Collection<?> ids) {
        return ids.stream().allMatch(String.class::isInstance);
    }
}

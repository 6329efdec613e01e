package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.FitReason;

/// Why the two of a pairing fit, inside its document:
///
/// ```
/// { score: 870, reasons: [ { criterion: "language", points: 100, words: "…" } ] }
/// ```
final class FitDocument {

    private static final String SCORE = "score";
    private static final String REASONS = "reasons";
    private static final String CRITERION = "criterion";
    private static final String POINTS = "points";
    private static final String WORDS = "words";

    private FitDocument() {}

    static @Nullable Document encode(@Nullable Fit fit) {
        return fit == null
                ? null
                : new Document(SCORE, fit.score())
                        .append(REASONS, fit.reasons().stream().map(FitDocument::encode).toList());
    }

    private static Document encode(FitReason reason) {
        return new Document(CRITERION, reason.criterion())
                .append(POINTS, reason.points())
                .append(WORDS, reason.words());
    }

    static @Nullable Fit decode(@Nullable Document fit) {
        return fit == null
                ? null
                : new Fit(
                        fit.getInteger(SCORE),
                        fit.getList(REASONS, Document.class).stream()
                                .map(FitDocument::reason)
                                .toList());
    }

    private static FitReason reason(Document reason) {
        return new FitReason(
                reason.getString(CRITERION), reason.getInteger(POINTS), reason.getString(WORDS));
    }
}

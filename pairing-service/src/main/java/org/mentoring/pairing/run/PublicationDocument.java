package org.mentoring.pairing.run;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.run.domain.PairingRun.Messages;
import org.mentoring.pairing.run.domain.PairingRun.Publication;

/// What is being published, inside the run's document. [PairingRunDocument] shows it.
final class PublicationDocument {

    private static final String DRAFTS = "drafts";
    private static final String TO_MENTORS = "toMentors";
    private static final String TO_MENTEES = "toMentees";

    private PublicationDocument() {}

    static Document encode(Publication publication) {
        return new Document(DRAFTS, publication.drafts().stream().map(PairingId::value).toList())
                .append(TO_MENTORS, publication.messages().mentor())
                .append(TO_MENTEES, publication.messages().mentee());
    }

    /// A run without this is published whole and without a word.
    static Publication decode(@Nullable Document publication) {
        return publication == null
                ? Publication.OF_ALL
                : new Publication(
                        publication.getList(DRAFTS, String.class).stream()
                                .map(PairingId::new)
                                .toList(),
                        new Messages(
                                publication.getString(TO_MENTORS),
                                publication.getString(TO_MENTEES)));
    }
}

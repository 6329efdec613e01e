package org.mentoring.pairing.run;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.run.KeptDraft.Lost;
import org.mentoring.pairing.run.domain.matching.Draft;
import org.mentoring.pairing.run.domain.matching.Matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// What a run keeps of its drafts, and of the locked ones of the run before that it lost.
final class KeptDrafts {

    private final Map<PairingId, KeptDraft> before;
    private final List<KeptDraft> drafts = new ArrayList<>();

    private KeptDrafts(List<KeptDraft> before) {
        this.before = before.stream().collect(toMap(KeptDraft::pairing, Function.identity()));
    }

    /// The best fitting first, the lost ones last.
    static List<KeptDraft> of(Matching matching, List<KeptDraft> before) {
        var kept = new KeptDrafts(before);
        matching.drafts().forEach(kept::add);
        for (var lost : matching.notKept()) {
            var draft = kept.before(lost.pair().mentor(), lost.pair().mentee());
            var why = new Lost(lost.code(), lost.words());
            kept.drafts.add(Objects.requireNonNull(draft).notKept(kept.drafts.size(), why));
        }
        return kept.drafts;
    }

    private void add(Draft draft) {
        var known = before(draft.mentor().enrolment(), draft.mentee().enrolment());
        drafts.add(KeptDraft.of(drafts.size(), draft, known != null && known.byHand()));
    }

    private @Nullable KeptDraft before(EnrolmentId mentor, EnrolmentId mentee) {
        return before.get(AgreedPairings.idOf(mentor, mentee));
    }
}

package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.run.PairingRunViews.DraftView;
import org.mentoring.pairing.run.PairingRunViews.LeftOutView;
import org.mentoring.pairing.run.PairingRunViews.PairingRunView;
import org.mentoring.pairing.run.RunProgress.Progress;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.ETags;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts together what a coordinator sees of a run: its state, its result, people's names.
final class PairingRunPages {

    /// Drafts and people left out that come with the run itself.
    private static final PageRequest FIRST = PageRequest.of(200);

    private final MongoResults results;
    private final MongoDraftReview drafts;
    private final PeopleService people;
    private final RunProgress progress;

    PairingRunPages(
            MongoResults results,
            MongoDraftReview drafts,
            PeopleService people,
            RunProgress progress) {
        this.results = results;
        this.drafts = drafts;
        this.people = people;
        this.progress = progress;
    }

    /// A run as it is shown.
    ///
    /// @param tag changes with every step of the computation and with everything that happens to a
    ///   draft, though the run itself does not
    record Shown(String tag, PairingRunView view) {}

    Shown of(Stored<PairingRun> stored) {
        var run = stored.state();
        var result = PairingRun.resultOf(run);
        var counts = result.map(it -> drafts.counts(it.attempt())).orElse(DraftCounts.NONE);
        var progressNow = progressOf(run);
        var first = drafts(run, FIRST).items();
        return new Shown(
                ETags.of(stored.version(), counts, progressNow, states(first)),
                PairingRunViews.of(
                        run,
                        result.orElse(null),
                        counts,
                        progressNow.orElse(null),
                        first,
                        leftOut(run, FIRST).items()));
    }

    private static List<String> states(List<DraftView> drafts) {
        return drafts.stream().map(it -> it.id() + it.status() + it.locked()).toList();
    }

    DraftView of(KeptDraft draft) {
        return PairingRunViews.of(draft, names(peopleIn(draft)));
    }

    Page<DraftView> drafts(PairingRun run, PageRequest request) {
        var page =
                PairingRun.resultOf(run)
                        .map(result -> results.drafts(result.attempt(), request))
                        .orElseGet(Page::empty);
        var names = names(page.items().stream().flatMap(PairingRunPages::peopleIn));
        return page.map(draft -> PairingRunViews.of(draft, names));
    }

    Page<LeftOutView> leftOut(PairingRun run, PageRequest request) {
        var page =
                PairingRun.resultOf(run)
                        .map(result -> results.leftOut(result.attempt(), request))
                        .orElseGet(Page::empty);
        var names = names(page.items().stream().map(KeptLeftOut::person));
        return page.map(leftOut -> PairingRunViews.of(leftOut, names));
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        Set<PersonId> all = new HashSet<>();
        ids.forEach(all::add);
        return people.names(all);
    }

    private static Stream<PersonId> peopleIn(KeptDraft draft) {
        var runnerUp = draft.runnerUp();
        return Stream.concat(
                Stream.of(draft.mentor().person(), draft.mentee().person()),
                runnerUp == null ? Stream.empty() : Stream.of(runnerUp.mentor()));
    }

    private Optional<Progress> progressOf(PairingRun run) {
        return run instanceof Requested(var request) ? progress.of(request.id()) : Optional.empty();
    }
}

package org.mentoring.web.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Identity;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@RestController
class TreeController {

    private static final String KNOWN = "treetreetreetreetree";
    private static final long VERSION = 7;

    enum Kind {
        @JsonProperty("broad-leaved")
        BROAD_LEAVED,
        @JsonProperty("conifer")
        CONIFER
    }

    record Branch(@NotBlank @Size(max = 20) String name, @Min(0) @Max(100) int leaves) {}

    record Tree(
            @NotBlank @Size(max = 100) String name,
            @Nullable Kind kind,
            @Nullable Instant plantedAt,
            @Nullable LocalDate seenOn,
            @Nullable ZoneId zone,
            @Nullable @IanaZone String nearestZone,
            @Nullable @PositiveOrZero Double height,
            @Nullable Boolean old,
            @Nullable @Size(max = 10) List<@Valid Branch> branches) {}

    @GetMapping("/api/trees")
    Page<Integer> list(PageRequest request) {
        int from = request.after().map(last -> Integer.parseInt(last.get(0)) + 1).orElse(0);
        List<Integer> rows =
                IntStream.range(from, Math.min(120, from + request.fetch())).boxed().toList();
        return request.page(rows, row -> Cursor.of(Integer.toString(row)));
    }

    @PostMapping("/api/trees")
    ResponseEntity<Map<String, String>> plant(
            @IdempotencyKey CreationKey key, @RequestBody @Valid Tree tree) {
        String id = key.idFor("tree");
        return ETags.created(
                "/api/trees/" + id, 1, Map.of("id", id, "fingerprint", key.fingerprint(tree)));
    }

    @GetMapping("/api/trees/{id}")
    ResponseEntity<Map<String, String>> find(@PathVariable String id) {
        requireKnown(id);
        return ETags.ok(VERSION, Map.of("id", id));
    }

    @PutMapping("/api/trees/{id}")
    ResponseEntity<Map<String, Long>> change(
            @PathVariable String id, @IfMatch long version, @RequestBody @Valid Tree tree) {
        requireKnown(id);
        if (version != VERSION) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again.");
        }
        return ETags.ok(version + 1, Map.of("was", version));
    }

    @PostMapping(path = "/api/trees/{id}/imports", consumes = "text/csv")
    Map<String, Integer> leaves(@PathVariable String id, @RequestBody byte[] csv) {
        return Map.of("bytes", csv.length);
    }

    @GetMapping("/api/me")
    Map<String, String> me(Caller caller, Identity identity) {
        return Map.of(
                "personId", String.valueOf(caller.personId()),
                "roles", caller.roles().toString(),
                "email", String.valueOf(caller.email()),
                "name", String.valueOf(identity.name()));
    }

    @GetMapping("/api/events")
    Map<String, String> events() {
        return Map.of();
    }

    @GetMapping("/api/days")
    Map<String, String> days(
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "UTC") ZoneId zone,
            @RequestParam(defaultValue = "1") @Min(1) @Max(31) int count) {
        return Map.of("from", from.toString(), "zone", zone.toString());
    }

    private static void requireKnown(String id) {
        if (!id.equals(KNOWN)) {
            throw ProblemException.notFound();
        }
    }
}

package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A correction after the merge reaches the finding that cites the entry, and so the report (S002-086, PM-9). */
final class CorrectingTheEvidence implements Chapter {
    static final LocalDate CORRECTED = LocalDate.of(2025, 9, 8);
    static final LocalDate SETTLED = LocalDate.of(2025, 9, 10);

    @Override
    public String title() {
        return "A correction reaches the report";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "chronology", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var chronology = "/chronology/v1/reviews/" + telling.kept("review");
        var reporting = "/reporting/v1/reviews/" + telling.kept("review");
        telling.on(CORRECTED);
        var entries = chronology + "/chronologies/ORG-HEALTH-COMMUNITY/entries";
        var entry = entries + "/" + SharedEvents.theNight(telling, entries);
        telling.changed(
                "community health corrects the visit once more",
                "community-health-lead",
                "PUT",
                entry,
                Map.of(
                        "date", "17 June 2024",
                        "event", SharedEvents.NIGHT_SEEN_AGAIN,
                        "source", "Health visitor record, page 42",
                        "reason", "The visit was written down the day after it was made."),
                telling.read("community-health-lead", entry, _ -> true).etag());
        var cited = cited(telling.read("reviewer", reporting + "/findings", reply -> isStale(cited(reply))));
        telling.refused(
                "present what rests on an entry that has changed",
                "chair",
                "POST",
                reporting + "/sign-off/presentation",
                SigningOff.presentation(telling, CORRECTED),
                422,
                "STALE_CITATIONS_ARE_SETTLED");
        telling.on(SETTLED);
        telling.done("merge a third time", "chair", "POST", chronology + "/merged-chronologies", Map.of());
        var merged = SharedEvents.theVisit(telling, 3);
        telling.doneOnceHeard(
                "the finding cites the visit as it stands now",
                "reviewer",
                reporting + "/findings/" + telling.kept("finding") + "/citations/"
                        + cited.path("citationId").asText() + "/settlement",
                Map.of(
                        "settlement",
                        "CITED_ANEW",
                        "entry",
                        SharedEvents.citation(merged, 3),
                        "reason",
                        "The day has moved by one; what it shows has not.",
                        "on",
                        SETTLED.toString()),
                "CITE_A_MERGED_CHRONOLOGY");
    }

    private static JsonNode cited(Reply findings) {
        return findings.body().at("/items/0/citations/0");
    }

    /** Or was, and somebody has looked at it. */
    private static boolean isStale(JsonNode citation) {
        return citation.path("state").asText().equals("STALE")
                || !citation.path("settlements").isEmpty();
    }
}

package candour.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Community health finds the right day in its records: the merge is stale, and is made again (S002-086). */
final class CorrectingLate implements Chapter {
    static final LocalDate CORRECTED = LocalDate.of(2025, 5, 26);
    static final LocalDate MERGED_AGAIN = LocalDate.of(2025, 5, 28);

    @Override
    public String title() {
        return "A late correction";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "chronology");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/chronology/v1/reviews/" + telling.kept("review");
        var entries = review + "/chronologies/ORG-HEALTH-COMMUNITY/entries";
        telling.on(CORRECTED);
        var entry = entries + "/" + SharedEvents.theNight(telling, entries);
        var etag = telling.read("community-health-lead", entry, _ -> true).etag();
        telling.refused(
                "correct after handing in without saying why",
                "community-health-lead",
                "PUT",
                entry,
                Map.of(
                        "date",
                        "16 June 2024",
                        "event",
                        SharedEvents.NIGHT_SEEN_AGAIN,
                        "source",
                        "Health visitor record"),
                428,
                "");
        telling.changed(
                "community health corrects the day of the visit",
                "community-health-lead",
                "PUT",
                entry,
                Map.of(
                        "date", "16 June 2024",
                        "event", SharedEvents.NIGHT_SEEN_AGAIN,
                        "source", "Health visitor record, page 41",
                        "reason", "The paper record shows that the visit was the day after the hospital, not in May."),
                etag);
        telling.read("chair", review + "/merged-chronologies/1", reply -> !reply.text("state")
                .equals("ISSUED"));
        telling.on(MERGED_AGAIN);
        telling.done("merge again", "chair", "POST", review + "/merged-chronologies", Map.of());
        telling.read("chair", review + "/merged-chronologies/2", _ -> true);
    }
}

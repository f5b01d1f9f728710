package candour.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Five agencies are asked, bring their files in and hand in; the first merge (S002-074, 079, 084; R28). */
final class WritingChronologies implements Chapter {
    static final LocalDate ASKED = LocalDate.of(2025, 4, 3);
    static final LocalDate BROUGHT_IN = LocalDate.of(2025, 4, 28);
    static final LocalDate HANDED_IN = LocalDate.of(2025, 5, 6);
    static final LocalDate MERGED = LocalDate.of(2025, 5, 12);

    @Override
    public String title() {
        return "Five agencies write their chronologies";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "chronology");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/chronology/v1/reviews/" + telling.kept("review");
        telling.on(ASKED);
        for (var agency : Agency.ALL) {
            telling.done(
                    "ask " + agency.code() + " for its chronology",
                    "chair",
                    "POST",
                    review + "/chronologies/" + agency.code() + "/request",
                    Map.of(
                            "from", "2023-01-01",
                            "until", "2025-01-31",
                            "dueOn",
                                    telling.clock()
                                            .due(LocalDate.of(2025, 5, 7))
                                            .toString()));
            telling.done(
                    agency.code() + " names " + agency.lead(),
                    "chair",
                    "POST",
                    review + "/chronologies/" + agency.code() + "/lead",
                    Map.of("personRef", telling.origin().reference(agency.lead())));
        }
        telling.refused(
                "merge before any agency has handed in",
                "chair",
                "POST",
                review + "/merged-chronologies",
                Map.of(),
                422,
                "NOTHING_IS_HANDED_IN");
        telling.refused(
                "hand in what has no entries",
                "police-lead",
                "POST",
                review + "/chronologies/ORG-POLICE/submission",
                Map.of("nilReturn", false),
                422,
                "CHRONOLOGY_HAS_NO_ENTRIES");
        telling.on(BROUGHT_IN);
        for (var agency : Agency.ALL) {
            for (var file : agency.files()) {
                bringIn(telling, review + "/chronologies/" + agency.code(), agency, file);
            }
        }
        telling.on(HANDED_IN);
        for (var agency : Agency.ALL) {
            telling.done(
                    agency.code() + " hands its chronology in",
                    agency.lead(),
                    "POST",
                    review + "/chronologies/" + agency.code() + "/submission",
                    Map.of("nilReturn", false));
        }
        telling.on(MERGED);
        telling.done("merge what was handed in", "chair", "POST", review + "/merged-chronologies", Map.of());
    }

    /** Handed in as a file, looked at cell by cell, and then brought in as a whole. */
    private static void bringIn(Telling telling, String here, Agency agency, String file) {
        var id = telling.uploaded(
                        agency.code() + " hands in " + file,
                        agency.lead(),
                        here + "/imports?name=" + file,
                        SampleFiles.of(agency, file))
                .id();
        var preview = telling.read(agency.lead(), here + "/imports/" + id + "/preview?limit=500", _ -> true);
        telling.say("            " + preview.text("rows") + " rows, " + preview.text("ready") + " ready");
        telling.done(
                agency.code() + " brings " + file + " in",
                agency.lead(),
                "POST",
                here + "/imports/" + id + "/commit",
                Map.of("allOrNothing", false));
        telling.read(agency.lead(), here + "/imports/" + id, reply -> reply.text("stage")
                .equals("COMMITTED"));
    }
}

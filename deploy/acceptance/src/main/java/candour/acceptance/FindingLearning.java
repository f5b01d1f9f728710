package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A thread of learning and a finding that cites the merged chronology, entry by version (S002-031, 135, 086). */
final class FindingLearning implements Chapter {
    static final LocalDate FOUND = LocalDate.of(2025, 8, 11);

    @Override
    public String title() {
        return "The team finds what there is to learn";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "chronology", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/reporting/v1/reviews/" + telling.kept("review");
        telling.on(FOUND);
        Stages.goTo(telling, "LEARNING", "LEARNING_NEEDS_A_MERGE_OR_A_REASON", FOUND);
        telling.refused(
                "write a learning point that comes from nowhere",
                "reviewer",
                "POST",
                review + "/findings",
                finding("LEARNING_POINT", List.of()),
                422,
                "LEARNING_POINT_CITES_THE_THREAD");
        var seen = telling.done(
                        "note what was seen",
                        "reviewer",
                        "POST",
                        review + "/learning/observations",
                        Map.of(
                                "lens",
                                "SYSTEM",
                                "origin",
                                Map.of("kind", "PANEL_MEETING", "reference", "MEETING-2025-06-04"),
                                "words",
                                "Each agency knew a part of the night, and none was told the others'.",
                                "on",
                                FOUND.toString()))
                .id();
        var finding = telling.done(
                        "write a learning point",
                        "reviewer",
                        "POST",
                        review + "/findings",
                        finding("LEARNING_POINT", List.of(seen)))
                .id();
        telling.keep("finding", finding);
        var citations = review + "/findings/" + finding + "/citations";
        var entry = SharedEvents.theVisit(telling, 2);
        telling.refused(
                "cite a merge that was never issued",
                "reviewer",
                "POST",
                citations,
                SharedEvents.citation(entry, 9),
                422,
                "CITE_A_MERGED_CHRONOLOGY");
        telling.done("cite the corrected visit", "reviewer", "POST", citations, SharedEvents.citation(entry, 2));
        telling.done(
                "the team agrees",
                "chair",
                "POST",
                review + "/findings/" + finding + "/agreement",
                Map.of("on", FOUND.toString()));
    }

    private static Map<String, Object> finding(String kind, List<String> items) {
        return Map.of(
                "kind",
                kind,
                "words",
                "What several agencies know of one night is put together the next morning.",
                "howAndWhy",
                "It emerged when the five chronologies were read side by side.",
                "childImpact",
                "A hurt child would have been seen by one person who knew all of it.",
                "threadItems",
                items,
                "on",
                FOUND.toString());
    }
}

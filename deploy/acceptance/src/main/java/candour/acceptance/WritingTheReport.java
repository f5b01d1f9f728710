package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report is written: the terms agreed last, and statements marked as what they are (S002-073, 140, 144). */
final class WritingTheReport implements Chapter {
    static final LocalDate WRITTEN = LocalDate.of(2025, 9, 1);

    private static final List<String> SECTIONS =
            List.of("HOW_CONDUCTED", "CIRCUMSTANCES", "LEARNING", "EFFECTIVE_PRACTICE", "STRATEGIES");

    @Override
    public String title() {
        return "The report is written";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        telling.on(WRITTEN);
        Stages.goTo(telling, "REPORTING", WRITTEN);
        var report = "/reporting/v1/reviews/" + telling.kept("review") + "/report";
        write(telling, report);
        if (telling.knows("relative gran")) {
            quote(telling, report);
        }
    }

    /** What relatives have said, of those who agree that it is used. */
    private static void quote(Telling telling, String report) {
        var section = telling.done(
                        "a section for what the family said",
                        "reviewer",
                        "POST",
                        report + "/sections",
                        Map.of("kind", "OTHER", "personalData", true))
                .id();
        var statements = report + "/sections/" + section + "/statements";
        for (var who : List.of("gran", "aunt")) {
            var id = telling.doneOnceHeard(
                            "what the " + who + " said",
                            "reviewer",
                            statements,
                            account(telling, who),
                            "FAMILY_WORDS_ARE_USED_WITH_CONSENT")
                    .id();
            telling.keep("account of the " + who, id);
        }
        telling.refused(
                "use what the father said, who was never asked about that",
                "reviewer",
                "POST",
                statements,
                account(telling, "father"),
                422,
                "FAMILY_WORDS_ARE_USED_WITH_CONSENT");
    }

    private static Map<String, Object> account(Telling telling, String who) {
        return Map.of(
                "kind", "ACCOUNT",
                "holder", telling.kept("relative " + who),
                "text", "Everybody asked about the arm, and nobody asked the child.");
    }

    private static void write(Telling telling, String report) {
        telling.done("begin the report", "reviewer", "POST", report + "/versions", Map.of("on", WRITTEN.toString()));
        telling.refused(
                "put the terms in it that are not agreed any more",
                "reviewer",
                "PUT",
                report + "/terms-of-reference",
                Map.of("version", 1),
                422,
                "TERMS_ARE_AGREED");
        telling.done(
                "put the terms of reference in it",
                "reviewer",
                "PUT",
                report + "/terms-of-reference",
                Map.of("version", 2));
        for (var kind : SECTIONS) {
            var section = telling.done(
                            "section " + kind,
                            "reviewer",
                            "POST",
                            report + "/sections",
                            Map.of("kind", kind, "personalData", false))
                    .id();
            telling.refused(
                    "state as a fact in " + kind + " what rests on nothing",
                    "reviewer",
                    "POST",
                    report + "/sections/" + section + "/statements",
                    Map.of("kind", "FACT", "text", "It was so."),
                    422,
                    "FACT_HAS_A_SOURCE");
            telling.done(
                    "a statement in " + kind,
                    "reviewer",
                    "POST",
                    report + "/sections/" + section + "/statements",
                    Map.of(
                            "kind", "FACT",
                            "source", "MERGE-2",
                            "text", "As the merged chronology shows, the night was known to four agencies."));
        }
    }
}

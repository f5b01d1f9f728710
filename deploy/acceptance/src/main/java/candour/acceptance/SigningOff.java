package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report is written, presented, considered by the committee and signed by the owning body (S002-140, 154; R2). */
final class SigningOff implements Chapter {
    static final LocalDate WRITTEN = LocalDate.of(2025, 9, 1);
    static final LocalDate PRESENTED = LocalDate.of(2025, 9, 15);
    static final LocalDate CONSIDERED = LocalDate.of(2025, 9, 29);
    static final LocalDate SIGNED = LocalDate.of(2025, 10, 6);

    private static final List<String> SECTIONS =
            List.of("HOW_CONDUCTED", "CIRCUMSTANCES", "LEARNING", "EFFECTIVE_PRACTICE", "STRATEGIES");

    @Override
    public String title() {
        return "The report is written and signed off";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/reporting/v1/reviews/" + telling.kept("review");
        telling.on(WRITTEN);
        write(telling, review + "/report");
        telling.on(PRESENTED);
        telling.done(
                "the report is presented",
                "chair",
                "POST",
                review + "/sign-off/presentation",
                Map.of(
                        "version", 1,
                        "presenters", List.of(telling.origin().reference("reviewer")),
                        "on", PRESENTED.toString()));
        var track = telling.read(
                "chair", review + "/sign-off", reply -> !reply.text("digest").isEmpty());
        var digest = telling.keep("digest", track.text("digest"));
        telling.refused(
                "sign before the committee has considered it",
                "owning-body",
                "POST",
                review + "/sign-off/decisions",
                decision("OWNING_BODY", "SIGNED", digest, PRESENTED),
                422,
                "CHAIN_GOES_IN_ORDER");
        telling.on(CONSIDERED);
        consider(telling, review + "/sign-off/decisions", digest);
        telling.on(SIGNED);
        telling.done(
                "the owning body signs",
                "owning-body",
                "POST",
                review + "/sign-off/decisions",
                decision("OWNING_BODY", "SIGNED", digest, SIGNED));
    }

    private static void write(Telling telling, String report) {
        telling.done("begin the report", "reviewer", "POST", report + "/versions", Map.of("on", WRITTEN.toString()));
        telling.done(
                "put the terms of reference in it",
                "reviewer",
                "PUT",
                report + "/terms-of-reference",
                Map.of("version", 1));
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

    /** Recorded by the lead officer, and therefore to be confirmed by a second person. */
    private static void consider(Telling telling, String decisions, String digest) {
        var id = telling.done(
                        "the committee considers the report",
                        "lead-officer",
                        "POST",
                        decisions,
                        decision("COMMITTEE", "CONSIDERED", digest, CONSIDERED))
                .id();
        var confirmation = Map.of("on", CONSIDERED.toString());
        telling.refused(
                "confirm what one recorded oneself",
                "lead-officer",
                "POST",
                decisions + "/" + id + "/confirmation",
                confirmation,
                422,
                "A_SECOND_PERSON_CONFIRMS");
        telling.done(
                "the committee's chair confirms it",
                "committee-chair",
                "POST",
                decisions + "/" + id + "/confirmation",
                confirmation);
    }

    private static Map<String, Object> decision(String body, String outcome, String digest, LocalDate on) {
        return Map.of(
                "body", body,
                "outcome", outcome,
                "digest", digest,
                "decidedBy",
                        Words.decidedBy(body, "ORG-" + body.replace('_', '-'), on, Words.minute("minute of " + on)));
    }
}

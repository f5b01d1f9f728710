package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of reference change as the chronologies come in: one change agreed, one not (S002-071, 072). */
final class ChangingTheTerms implements Chapter {
    static final LocalDate PROPOSED = LocalDate.of(2025, 5, 14);
    static final LocalDate INFORMED = LocalDate.of(2025, 5, 16);
    static final LocalDate AGREED = LocalDate.of(2025, 5, 21);

    @Override
    public String title() {
        return "The terms of reference change";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        var terms = "/review/v1/reviews/" + telling.kept("review") + "/terms-of-reference";
        telling.on(PROPOSED);
        var wider = propose(
                telling,
                terms,
                "look at the half year before as well",
                "2022-06-01",
                "Three chronologies begin in the middle of something.",
                "How did the family's life look to each agency at the time?",
                "Who knew of the move in the summer of 2022?");
        var narrower = propose(
                telling,
                terms,
                "leave the last year out",
                "2022-06-01",
                "There is much to read.",
                "How did the family's life look to each agency at the time?");
        telling.refused(
                "agree to one's own proposal",
                "reviewer",
                "POST",
                wider + "/agreement",
                Words.byCommittee(PROPOSED),
                404,
                "");
        telling.on(INFORMED);
        for (var change : List.of(wider, narrower)) {
            telling.done(
                    "the committee is informed of the change " + (change.equals(wider) ? "to more" : "to less"),
                    "chair",
                    "POST",
                    change + "/committee-informed",
                    Map.of(
                            "informedOn", INFORMED.toString(),
                            "evidence", Map.of("kind", "LETTER", "reference", "letter of " + INFORMED)));
        }
        telling.on(AGREED);
        telling.done(
                "the committee agrees to look at more",
                "committee-chair",
                "POST",
                wider + "/agreement",
                Words.byCommittee(AGREED));
        telling.done(
                "the committee does not agree to look at less",
                "committee-chair",
                "POST",
                narrower + "/rejection",
                Map.of("decidedBy", Words.byCommittee(AGREED), "reason", "The last year is what worries people most."));
        telling.read(
                "chair", terms, reply -> reply.first("items", "version", "2").isObject());
    }

    private static String propose(
            Telling telling, String terms, String what, String from, String reason, String... questions) {
        var id = telling.done(
                        "the reviewer proposes to " + what,
                        "reviewer",
                        "POST",
                        terms + "/changes",
                        Map.of(
                                "terms",
                                Map.of(
                                        "periodFrom",
                                        from,
                                        "periodTo",
                                        "2025-01-31",
                                        "rationale",
                                        Notifying.RATIONALE,
                                        "keyQuestions",
                                        List.of(questions)),
                                "trigger",
                                "NEW_INFORMATION",
                                "reason",
                                reason,
                                "proposedOn",
                                PROPOSED.toString()))
                .id();
        return terms + "/changes/" + id;
    }
}

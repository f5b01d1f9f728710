package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report is presented, considered by the committee and signed by the owning body (S002-154; R2). */
final class SigningOff implements Chapter {
    static final LocalDate PRESENTED = LocalDate.of(2025, 9, 15);
    static final LocalDate CONSIDERED = LocalDate.of(2025, 9, 29);
    static final LocalDate SIGNED = LocalDate.of(2025, 10, 6);

    @Override
    public String title() {
        return "The report is signed off";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/reporting/v1/reviews/" + telling.kept("review");
        telling.on(PRESENTED);
        telling.done(
                "the report is presented",
                "chair",
                "POST",
                review + "/sign-off/presentation",
                presentation(telling, PRESENTED));
        var track = telling.read(
                "chair", review + "/sign-off", reply -> !reply.text("digest").isEmpty());
        var digest = telling.keep("digest", track.text("digest"));
        Stages.await(telling, "PRESENTED");
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
        Stages.await(telling, "SIGNED_OFF");
    }

    static Map<String, Object> presentation(Telling telling, LocalDate on) {
        return Map.of(
                "version", 1,
                "presenters", List.of(telling.origin().reference("reviewer")),
                "on", on.toString());
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
                403,
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

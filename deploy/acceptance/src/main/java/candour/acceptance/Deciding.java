package candour.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The committee decides, and those are told who have to be: owning body, notifier and regulator (S002-008 to 013). */
final class Deciding implements Chapter {
    static final LocalDate DECIDED = LocalDate.of(2025, 3, 10);
    static final LocalDate ANSWERED = LocalDate.of(2025, 3, 12);

    @Override
    public String title() {
        return "The committee decides that there will be a review";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        var here = "/review/v1/notifications/" + telling.kept("notification");
        telling.on(DECIDED);
        decide(telling, here);
        telling.on(ANSWERED);
        answerTheNotifier(telling, here);
        tellWhoMustKnow(telling);
    }

    private static void decide(Telling telling, String here) {
        telling.refused(
                "decide without a meeting of the committee",
                "lead-officer",
                "POST",
                here + "/decision",
                decision("00000000-0000-7000-8000-000000000001"),
                422,
                "DECISION_NEEDS_A_MEETING");
        var meeting = telling.done(
                        "record the committee's meeting",
                        "lead-officer",
                        "POST",
                        "/review/v1/committees/" + telling.kept("committee") + "/meetings",
                        Map.of("heldOn", DECIDED.toString(), "minute", Words.minute("minute of " + DECIDED)))
                .id();
        telling.done("the committee decides to proceed", "lead-officer", "POST", here + "/decision", decision(meeting));
        var found = telling.read(
                "lead-officer", here, reply -> !reply.text("decision.reviewId").isEmpty());
        telling.keep("review", found.text("decision.reviewId"));
    }

    private static Map<String, Object> decision(String meeting) {
        return Map.of(
                "proceed",
                true,
                "meetingId",
                meeting,
                "decidedBy",
                Words.byCommittee(DECIDED),
                "rationale",
                "The committee agrees with the recommendation.");
    }

    private static void answerTheNotifier(Telling telling, String here) {
        telling.refused(
                "close the notification before its notifier is answered",
                "lead-officer",
                "POST",
                here + "/closure",
                Map.of(),
                422,
                "CLOSED_ONLY_AFTER_THE_RESPONSE");
        telling.done(
                "answer the notifier",
                "lead-officer",
                "POST",
                here + "/response",
                Map.of("text", "There will be a learning review.", "on", ANSWERED.toString()));
        telling.done("close the notification", "lead-officer", "POST", here + "/closure", Map.of());
    }

    /** The owning body in time; the regulator by a letter that went elsewhere, and then once more (S002-011, 013, R3). */
    private static void tellWhoMustKnow(Telling telling) {
        var duties = "/review/v1/reviews/" + telling.kept("review") + "/duties";
        discharge(telling, duties, "INFORM_OWNING_BODY", "tell the owning body of the decision", "letter of 12 March");
        var mistaken = discharge(
                telling, duties, "NOTIFY_REGULATOR", "tell the regulator of the decision", "letter of 12 March");
        var inError = duties + "/" + duty(telling, duties, "NOTIFY_REGULATOR") + "/recorded-in-error";
        telling.refused(
                "take back what nobody has recorded",
                "lead-officer",
                "POST",
                inError,
                Map.of("eventId", "00000000-0000-7000-8000-000000000001", "reason", "It is not there."),
                422,
                "RECORD_STANDS");
        telling.done(
                "the letter to the regulator had gone to another review's inspector",
                "lead-officer",
                "POST",
                inError,
                Map.of(
                        "eventId",
                        mistaken.body().at("/events/0").asText(),
                        "reason",
                        "The letter was about another review."));
        discharge(telling, duties, "NOTIFY_REGULATOR", "tell the regulator once more", "letter sent again");
    }

    private static Reply discharge(Telling telling, String duties, String kind, String step, String letter) {
        return telling.done(
                step,
                "lead-officer",
                "POST",
                duties + "/" + duty(telling, duties, kind) + "/discharge",
                Map.of(
                        "dischargedOn", ANSWERED.toString(),
                        "evidence", Map.of("kind", "LETTER", "reference", letter)));
    }

    private static String duty(Telling telling, String duties, String kind) {
        var board =
                telling.read("lead-officer", duties, reply -> !id(reply, kind).isEmpty());
        return id(board, kind);
    }

    private static String id(Reply board, String kind) {
        return board.first("items", "kind", kind).path("dutyId").asText("");
    }
}

package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A notification, what the agencies know, the recommendation, and the committee's decision (S002-001 to 012). */
final class NotifyingAndDeciding implements Chapter {
    static final LocalDate NOTIFIED = LocalDate.of(2025, 2, 4);
    static final LocalDate RETURNED = LocalDate.of(2025, 2, 17);
    static final LocalDate RECOMMENDED = LocalDate.of(2025, 2, 24);
    static final LocalDate DECIDED = LocalDate.of(2025, 3, 10);
    static final LocalDate ANSWERED = LocalDate.of(2025, 3, 12);

    private static final Map<String, String> ASKED = Map.of(
            "ORG-POLICE", "police-lead",
            "ORG-HEALTH-ACUTE", "health-lead",
            "ORG-EDUCATION", "education-lead",
            "ORG-SOCIAL-WORK", "social-work-lead");

    @Override
    public String title() {
        return "A notification becomes a review";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        telling.on(NOTIFIED);
        var here = notification(telling);
        telling.done(
                "name the nominated person",
                "lead-officer",
                "PUT",
                here + "/nominated-person",
                Map.of("personRef", telling.origin().reference("nominated")));
        ASKED.keySet().stream().sorted().forEach(agency -> ask(telling, here, agency));
        telling.refused(
                "recommend before the agencies have answered",
                "nominated",
                "POST",
                here + "/recommendation",
                recommendation(),
                422,
                "INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING");
        telling.on(RETURNED);
        ASKED.keySet().stream().sorted().forEach(agency -> answer(telling, here, agency));
        telling.on(RECOMMENDED);
        telling.done(
                "recommend to proceed, with proposed terms of reference",
                "nominated",
                "POST",
                here + "/recommendation",
                recommendation());
        telling.on(DECIDED);
        decide(telling, here);
        telling.on(ANSWERED);
        answerTheNotifier(telling, here);
    }

    private static String notification(Telling telling) {
        var id = telling.done(
                        "notify the committee",
                        "notifier",
                        "POST",
                        "/review/v1/notifications",
                        Map.of(
                                "committeeId", telling.kept("committee"),
                                "criteria", List.of("SIGNIFICANTLY_HARMED"),
                                "incidentDate", "2025-01~",
                                "familyInformed", "NOT_KNOWN",
                                "subjects", List.of(Map.of("status", "LIVING", "name", "Rowan Example")),
                                "circumstances", "Unexplained injuries seen at a home visit and again at hospital.",
                                "submittedOn", NOTIFIED.toString()))
                .id();
        return "/review/v1/notifications/" + telling.keep("notification", id);
    }

    private static void ask(Telling telling, String here, String agency) {
        var body = Map.of(
                "organisation",
                agency,
                "questions",
                "What do you know of the child and the family, and what would you look at again?",
                "dueOn",
                telling.clock().due(NOTIFIED.plusDays(14)).toString());
        telling.keep(
                "request " + agency,
                telling.done(
                                "ask " + agency + " for information",
                                "nominated",
                                "POST",
                                here + "/information-requests",
                                body)
                        .id());
    }

    private static void answer(Telling telling, String here, String agency) {
        Map<String, Object> body = agency.equals("ORG-EDUCATION")
                ? Map.of("nothingToTell", true, "returnedOn", RETURNED.toString())
                : Map.of(
                        "nothingToTell",
                        false,
                        "account",
                        "Several contacts in the year before, each dealt with by itself.",
                        "reflection",
                        "Nobody put the contacts side by side.",
                        "returnedOn",
                        RETURNED.toString());
        telling.done(
                agency + " answers",
                ASKED.get(agency),
                "POST",
                here + "/information-requests/" + telling.kept("request " + agency) + "/return",
                body);
    }

    private static Map<String, Object> recommendation() {
        return Map.of(
                "proceed",
                true,
                "rationale",
                "A child was significantly harmed, and there is learning for several agencies.",
                "recommendedOn",
                RECOMMENDED.toString(),
                "proposedTerms",
                terms());
    }

    static Map<String, Object> terms() {
        return Map.of(
                "periodFrom", "2023-01-01",
                "periodTo", "2025-01-31",
                "rationale", "From the first contact of any agency to the day of the notification.",
                "keyQuestions",
                        List.of(
                                "How did the family's life look to each agency at the time?",
                                "What made it hard to put what was known together?"));
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
}

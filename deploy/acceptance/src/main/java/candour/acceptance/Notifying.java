package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A notification, what the agencies know, and the recommendation (S002-001 to 007). */
final class Notifying implements Chapter {
    static final LocalDate NOTIFIED = LocalDate.of(2025, 2, 4);
    static final LocalDate RETURNED = LocalDate.of(2025, 2, 17);
    static final LocalDate RECOMMENDED = LocalDate.of(2025, 2, 24);

    static final String RATIONALE = "From the first contact of any agency to the day of the notification.";

    private static final Map<String, String> ASKED = Map.of(
            "ORG-POLICE", "police-lead",
            "ORG-HEALTH-ACUTE", "health-lead",
            "ORG-EDUCATION", "education-lead",
            "ORG-SOCIAL-WORK", "social-work-lead");

    @Override
    public String title() {
        return "Somebody is worried and notifies the committee";
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
    }

    private static String notification(Telling telling) {
        var id = telling.done(
                        "notify the committee",
                        "notifier",
                        "POST",
                        "/review/v1/notifications",
                        Map.of(
                                "familyReasonNotYet",
                                "The parents are being interviewed; the grandmother will be asked first.",
                                "committeeId",
                                telling.kept("committee"),
                                "criteria",
                                List.of("SIGNIFICANTLY_HARMED"),
                                "incidentDate",
                                "2025-01~",
                                "familyInformed",
                                "NOT_KNOWN",
                                "subjects",
                                List.of(Map.of("status", "LIVING", "name", "Rowan Example")),
                                "circumstances",
                                "Unexplained injuries seen at a home visit and again at hospital.",
                                "submittedOn",
                                NOTIFIED.toString()))
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
                "periodFrom",
                "2023-01-01",
                "periodTo",
                "2025-01-31",
                "rationale",
                RATIONALE,
                "keyQuestions",
                List.of(
                        "How did the family's life look to each agency at the time?",
                        "What made it hard to put what was known together?"));
    }
}

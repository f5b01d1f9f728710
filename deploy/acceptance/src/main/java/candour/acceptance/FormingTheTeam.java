package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Review Team, what runs beside the review, and a change of its terms of reference (S002-033, 042, 069 to 072). */
final class FormingTheTeam implements Chapter {
    static final LocalDate FORMED = LocalDate.of(2025, 3, 17);
    static final LocalDate ENQUIRED = LocalDate.of(2025, 3, 18);

    private static final List<String> MEMBERS =
            List.of("police-lead", "health-lead", "community-health-lead", "education-lead", "social-work-lead");

    @Override
    public String title() {
        return "The Review Team is formed";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/review/v1/reviews/" + telling.kept("review");
        telling.on(FORMED);
        telling.refused("look at the review before being appointed", "chair", "GET", review, Map.of(), 404, "");
        appoint(telling, review, "chair", "CHAIR");
        appoint(telling, review, "admin", "ADMINISTRATOR");
        telling.refused(
                "make the chair the reviewer as well",
                "lead-officer",
                "POST",
                review + "/team/appointments",
                appointment(telling, "chair", "REVIEWER"),
                422,
                "CHAIR_IS_NOT_THE_REVIEWER");
        telling.refused(
                "form the team without a reviewer or a day for one",
                "lead-officer",
                "POST",
                review + "/team/formation",
                Map.of(),
                422,
                "TEAM_NEEDS_A_REVIEWER_OR_A_DATE");
        appoint(telling, review, "reviewer", "REVIEWER");
        MEMBERS.forEach(member -> appoint(telling, review, member, "TEAM_MEMBER"));
        telling.done(
                "the team is formed",
                "lead-officer",
                "POST",
                review + "/team/formation",
                Map.of("on", FORMED.toString()));
        haveAConflict(telling, review);
        telling.on(ENQUIRED);
        enquire(telling, review);
    }

    private static void appoint(Telling telling, String review, String person, String role) {
        telling.done(
                "appoint " + person + " as " + role,
                "lead-officer",
                "POST",
                review + "/team/appointments",
                appointment(telling, person, role));
    }

    private static Map<String, Object> appointment(Telling telling, String person, String role) {
        return Map.of(
                "personRef",
                telling.origin().reference(person),
                "role",
                role,
                "from",
                FORMED.toString(),
                "directlyInvolved",
                false);
    }

    /** Whoever has an interest of their own reads nothing until the Chair accepts it (S002-035, R8). */
    private static void haveAConflict(Telling telling, String review) {
        var conflict = telling.done(
                        "the hospitals' member says that she once treated the child",
                        "lead-officer",
                        "POST",
                        review + "/team/conflicts",
                        Map.of(
                                "personRef", telling.origin().reference("health-lead"),
                                "nature", "One appointment, three years ago.",
                                "on", FORMED.toString()))
                .id();
        telling.read("lead-officer", review + "/team", reply -> reply.first("items", "role", "CONFLICT")
                .isObject());
        telling.refused("read the review with a conflict of interest", "health-lead", "GET", review, Map.of(), 403, "");
        telling.done(
                "the chair accepts that, but for her own practice",
                "chair",
                "POST",
                review + "/team/conflicts/" + conflict + "/acceptance",
                Map.of("reason", "Nobody else knows the ward; she reads nothing of her own.", "on", FORMED.toString()));
    }

    private static void enquire(Telling telling, String review) {
        telling.done(
                "ask the prosecutor what runs beside the review",
                "chair",
                "POST",
                review + "/parallel-processes/enquiries",
                Map.of(
                        "askedOf", "PROSECUTOR",
                        "answer", "The police are investigating; no proceedings yet.",
                        "madeOn", ENQUIRED.toString()));
        var process = telling.done(
                        "record the criminal investigation",
                        "chair",
                        "POST",
                        review + "/parallel-processes",
                        Map.of(
                                "kind", "CRIMINAL_INVESTIGATION",
                                "liveFrom", "2025-02-01",
                                "saidBy",
                                        Words.decidedBy(
                                                "SENIOR_INVESTIGATING_OFFICER",
                                                "ORG-POLICE",
                                                ENQUIRED,
                                                Words.callNote("call at noon"))))
                .id();
        telling.keep("criminal investigation", process);
    }
}

package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How every review begins, in the fewest steps: notified, recommended, decided upon, and its team formed. */
final class Opening {
    private static final String PERIOD_FROM = "2021-01-01";

    private final Cast cast;
    private final String committee;
    private final List<String> criteria;

    Opening(Cast cast, String committee, List<String> criteria) {
        this.cast = cast;
        this.committee = committee;
        this.criteria = criteria;
    }

    /** Somebody notifies the committee; where the notification is to be found. */
    String notified(LocalDate on) {
        var here = "/review/v1/notifications/"
                + cast.notifier
                        .does(
                                "notify the committee",
                                "/review/v1/notifications",
                                Map.of(
                                        "committeeId",
                                        committee,
                                        "criteria",
                                        criteria,
                                        "familyInformed",
                                        "YES",
                                        "familyViews",
                                        "They wish to be heard before anything is written.",
                                        "subjects",
                                        List.of(Map.of("status", "LIVING", "name", "Robin Example")),
                                        "circumstances",
                                        "Seen twice in a week with injuries nobody could explain.",
                                        "submittedOn",
                                        on.toString()))
                        .id();
        cast.leadOfficer.sets(
                "name who looks into it", here + "/nominated-person", Map.of("personRef", cast.nominated.reference()));
        return here;
    }

    /** To proceed, with proposed terms of reference; or how there would be learning without a review. */
    void recommended(String notification, LocalDate on, boolean proceed) {
        var body = Map.<String, Object>of(
                "proceed", proceed, "rationale", "What the agencies have told.", "recommendedOn", on.toString());
        var whole = proceed
                ? Words.and(body, "proposedTerms", terms(on))
                : Words.and(body, "alternative", "Teams of two agencies read one night together.");
        cast.nominated.does("recommend", notification + "/recommendation", whole);
    }

    private static Map<String, Object> terms(LocalDate on) {
        return Map.of(
                "periodFrom",
                PERIOD_FROM,
                "periodTo",
                on.minusDays(1).toString(),
                "rationale",
                "From the first contact of any agency.",
                "keyQuestions",
                List.of("How did it look to each agency at the time?"));
    }

    /** The committee meets; the meeting's id. */
    Reply met(LocalDate on) {
        return cast.leadOfficer.does(
                "record the committee's meeting",
                "/review/v1/committees/" + committee + "/meetings",
                Map.of("heldOn", on.toString(), "minute", Words.minute("minute of " + on)));
    }

    /** What the committee decided at a meeting. */
    static Map<String, Object> decision(String meeting, LocalDate on, boolean proceed) {
        return Map.of(
                "proceed",
                proceed,
                "meetingId",
                meeting,
                "decidedBy",
                Words.byCommittee(on),
                "rationale",
                "The committee has read the recommendation.");
    }

    /** The committee decides to proceed; the review's id. */
    String commissioned(String notification, String meeting, LocalDate on) {
        cast.leadOfficer.does("decide to proceed", notification + "/decision", decision(meeting, on, true));
        return cast.leadOfficer
                .sees(notification, reply -> !reply.text("decision.reviewId").isEmpty())
                .text("decision.reviewId");
    }

    /** All of that on one day, where a story is about what comes after; the review's id. */
    String commissionedAtOnce(LocalDate on) {
        var notification = notified(on);
        recommended(notification, on, true);
        return commissioned(notification, met(on).id(), on);
    }

    /** Chair, administrator, Reviewer and two agencies. */
    void team(String review, LocalDate on) {
        var team = "/review/v1/reviews/" + review + "/team";
        appointed(team, cast.chair, "CHAIR", on);
        appointed(team, cast.administrator, "ADMINISTRATOR", on);
        appointed(team, cast.reviewer, "REVIEWER", on);
        appointed(team, cast.police, "TEAM_MEMBER", on);
        appointed(team, cast.health, "TEAM_MEMBER", on);
        cast.leadOfficer.does("form the team", team + "/formation", Map.of("on", on.toString()));
    }

    private void appointed(String team, Person who, String role, LocalDate on) {
        cast.leadOfficer.does(
                "appoint " + who.reference() + " as " + role,
                team + "/appointments",
                Map.of("personRef", who.reference(), "role", role, "from", on.toString(), "directlyInvolved", false));
    }

    /** A relative who has been told of the review by the Chair; their id. */
    String relative(String review, String relationship, LocalDate on) {
        var family = "/family/v1/reviews/" + review;
        var relative = cast.reviewer
                .does(
                        "note a relative",
                        family + "/family-members",
                        Map.of("relationship", relationship, "name", "Alex Example", "on", on.toString()))
                .id();
        cast.chair.does(
                "tell the relative of the review",
                family + "/contacts",
                Map.of(
                        "memberIds", List.of(relative),
                        "channel", "IN_PERSON",
                        "on", on.toString(),
                        "topics", List.of("PURPOSE", "PROCESS", "VIEWS_INVITED"),
                        "note", "Explained what there will be, and how their views are asked for."));
        return relative;
    }

    /** The Chair calls a relative and does what is owed to them. */
    static Map<String, Object> call(String relative, LocalDate on, String note, String... duties) {
        return Map.of(
                "memberIds",
                List.of(relative),
                "channel",
                "PHONE",
                "on",
                on.toString(),
                "discharges",
                List.of(duties),
                "note",
                note);
    }
}

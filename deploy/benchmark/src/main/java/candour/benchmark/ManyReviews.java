package candour.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A committee with many reviews beside one that has none, made over HTTP as people make them: notified, recommended,
 * decided upon. Step by step for all of them, so that nobody asks for what their service has not taken in yet.
 */
final class ManyReviews {
    private static final int CLIENTS = 8;
    private static final long QUIET_MILLIS = 3_000;
    private static final String DAY = LocalDate.now(ZoneId.of("Europe/London")).toString();

    private static final String ORGANISATION = """
            {"code":"ORG-MANY","kind":"COMMITTEE","area":"EASTSHIRE","label":"Many"}""";

    private static final String PERSON = """
            {"personRef":"%s","organisation":"ORG-MANY","name":"Somebody","workContact":"somebody@b.example"}""";

    private static final String COMMITTEE = """
            {"organisation":"ORG-MANY","area":"EASTSHIRE","profile":"eng-lcspr"}""";

    private static final String NOTIFICATION = """
            {"committeeId":"%s","criteria":["SERIOUSLY_HARMED"],"familyInformed":"YES","familyViews":"Wish to be heard.",
            "subjects":[{"status":"LIVING","name":"Robin Example"}],"circumstances":"Seen twice with injuries."}""";

    private static final String RECOMMENDATION = """
            {"proceed":true,"rationale":"Learning for several.","proposedTerms":{"periodFrom":"2024-01-01",
            "periodTo":"2025-01-01","rationale":"All of it.","keyQuestions":["How did it look at the time?"]}}""";

    private static final String MEETING = """
            {"heldOn":"%s","minute":{"kind":"MINUTE","reference":"item 1"}}""";

    private static final String DECISION = """
            {"proceed":true,"meetingId":"%s","rationale":"As recommended.","decidedBy":{"capacity":"COMMITTEE",
            "decidedOn":"%s","evidence":{"kind":"MINUTE","reference":"item 1"}}}""";

    private final Caller caller;
    private final String api;

    /** @param api of review-service */
    ManyReviews(Caller caller, String api) {
        this.caller = caller;
        this.api = api;
    }

    /**
     * What there is to read.
     *
     * @param full the committee with the reviews, whose lead officer is {@code lead-officer}
     * @param empty the one without, whose lead officer is {@code admin}
     * @param reviews by id
     */
    record Made(String full, String empty, List<String> reviews) {}

    Made make(int reviews) throws Exception {
        post("operator", "/v1/organisations", ORGANISATION);
        for (var person : List.of("lead-officer", "admin", "nominated")) {
            post("operator", "/v1/people", PERSON.formatted(caller.reference(person)));
        }
        var full = committee("lead-officer");
        var empty = committee("admin");
        acts(full, "nominated", "NOMINATED_PERSON");
        untilQuiet();
        var notified = NOTIFICATION.formatted(full);
        var notifications = each(reviews, CLIENTS, _ -> post("notifier", "/v1/notifications", notified));
        untilQuiet();
        each(reviews, CLIENTS, i -> post("nominated", here(notifications, i) + "/recommendation", RECOMMENDATION));
        var meeting = post("lead-officer", "/v1/committees/" + full + "/meetings", MEETING.formatted(DAY));
        untilQuiet();
        var decided = DECISION.formatted(meeting, DAY);
        // One after another: each takes the next number of the committee's year.
        each(reviews, 1, i -> post("lead-officer", here(notifications, i) + "/decision", decided));
        untilQuiet();
        return new Made(full, empty, some(full));
    }

    private static String here(List<String> notifications, int number) {
        return "/v1/notifications/" + notifications.get(number);
    }

    private String committee(String lead) throws Exception {
        var id = post("operator", "/v1/committees", COMMITTEE);
        acts(id, lead, "LEAD_OFFICER");
        return id;
    }

    private void acts(String committee, String person, String role) throws Exception {
        caller.put(
                "operator", api + "/v1/committees/" + committee + "/people/" + caller.reference(person) + "/" + role);
    }

    /** Ids of the first page of reviews. */
    private List<String> some(String committee) throws Exception {
        var page = caller.get("lead-officer", api + "/v1/committees/" + committee + "/reviews?limit=100");
        return Caller.all("\"reviewId\"\\s*:\\s*\"([^\"]+)\"", page.body());
    }

    /** Policies, read models and neighbours have done what follows. */
    private void untilQuiet() throws Exception {
        for (var before = ""; ; ) {
            var now = caller.get("auditor", api + "/v1/log/checkpoint").body();
            if (now.equals(before)) {
                return;
            }
            before = now;
            Thread.sleep(QUIET_MILLIS);
        }
    }

    private interface Making {
        String make(int number) throws Exception;
    }

    private static List<String> each(int times, int clients, Making making) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<String>> made = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> making.make(i)))
                    .toList();
            var ids = new ArrayList<String>();
            for (var each : made) {
                ids.add(each.get());
            }
            return ids;
        }
    }

    /** The id of what was made, or nothing. */
    private String post(String person, String path, String body) throws Exception {
        return caller.accepted(person, api + path, body)
                .headers()
                .firstValue("Location")
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .orElse("");
    }
}

package candour.benchmark;

import candour.local.LaunchedCandour;
import candour.local.Service;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * From a decision accepted by review-service to the read model of family-liaison-service that follows it: somebody is
 * appointed to the team, the appointment ends, and they ask the neighbour, again and again, until it no longer lets them
 * in. In between lie the log, the relay, Kafka, the inbox, the neighbour's log and model. (The other way round is not
 * measured, because it would take many refusals.)
 */
final class ServiceToService {

    private static final int TIMES = 39;
    private static final int WARMING = 3;
    private static final long UNTIL_LET_IN_MILLIS = 1_000;

    /** Who is refused twenty times within minutes is made to wait, so that they take turns. */
    private static final List<String> PERSONS = List.of("notifier", "outsider", "dpo");

    private final Results results;
    private final Caller caller;
    private final String reviews;
    private final String neighbour;

    ServiceToService(LaunchedCandour system, Results results) {
        this.results = results;
        this.caller = new Caller(system.ports().originUrl());
        this.reviews = system.ports().url(Service.REVIEW) + "/v1/reviews";
        this.neighbour = system.ports().url(Service.FAMILY) + "/v1/reviews";
    }

    void measure() throws Exception {
        var review = Caller.first(
                "\"reviewId\"\\s*:\\s*\"([^\"]+)\"",
                caller.get("lead-officer", reviews).body());
        var team = reviews + "/" + review + "/team/appointments";
        var asked = neighbour + "/" + review + "/strategy";
        var today = LocalDate.now(ZoneOffset.UTC);
        var end = "{\"reason\":\"Measured.\",\"on\":\"" + today + "\"}";
        for (var person : PERSONS) {
            register(person);
        }
        var millis = new double[TIMES];
        for (int i = -WARMING; i < TIMES; i++) {
            var person = PERSONS.get(Math.floorMod(i, PERSONS.size()));
            var appoint = "{\"personRef\":\"" + caller.reference(person) + "\",\"role\":\"TEAM_MEMBER\",\"from\":\""
                    + today + "\",\"directlyInvolved\":false}";
            var made = caller.accepted("lead-officer", team, appoint).headers().firstValue("Location");
            var id = Caller.first("([^/]+)$", made.orElseThrow());
            Thread.sleep(UNTIL_LET_IN_MILLIS);
            if (caller.get(person, asked).statusCode() != 200) {
                throw new IllegalStateException("Appointed, and not let in within a second");
            }
            caller.accepted("lead-officer", team + "/" + id + "/end", end);
            double passed = untilRefused(person, asked);
            if (i >= 0) {
                millis[i] = passed;
            }
        }
        results.add(
                "service to service, over Kafka into a read model",
                Results.percentiles(millis),
                Double.NaN,
                "p99 <= 250 ms");
    }

    /** Whom the demo's directory does not know yet; somebody it knows is refused and stays as they are. */
    private void register(String person) throws Exception {
        var people = reviews.replace("/v1/reviews", "/v1/people");
        caller.post(
                "operator",
                people,
                "{\"personRef\":\"" + caller.reference(person) + "\",\"organisation\":\"ORG-HEALTH-ACUTE\","
                        + "\"name\":\"Somebody measured\",\"workContact\":\"measured@glenshire.example\"}");
    }

    private double untilRefused(String person, String url) throws Exception {
        long began = System.nanoTime();
        while (true) {
            int status = caller.get(person, url).statusCode();
            double passed = (System.nanoTime() - began) / 1e6;
            if (status == 404) {
                return passed;
            }
            if (passed > 20_000) {
                throw new IllegalStateException("After 20 s the neighbour still answered " + status);
            }
        }
    }
}

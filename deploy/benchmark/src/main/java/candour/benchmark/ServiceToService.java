package candour.benchmark;

import candour.local.LaunchedCandour;
import candour.local.Service;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * From a decision accepted by review-service to the read model of family-liaison-service that follows it: somebody is
 * appointed to the team and asks the neighbour at once, again and again, until it lets them in; then the appointment ends
 * and they ask until it does not. In between lie the log, the relay, Kafka, the inbox, the neighbour's log and model.
 */
final class ServiceToService {

    private static final int TIMES = 50;
    private static final int WARMING = 5;
    private static final String PERSON = "notifier";

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
        var person = caller.reference(PERSON);
        var today = LocalDate.now(ZoneOffset.UTC);
        var appoint = "{\"personRef\":\"" + person + "\",\"role\":\"TEAM_MEMBER\",\"from\":\"" + today
                + "\",\"directlyInvolved\":false}";
        var end = "{\"reason\":\"Measured.\",\"on\":\"" + today + "\"}";
        var millis = new double[TIMES * 2];
        for (int i = -WARMING; i < TIMES; i++) {
            var made = caller.accepted("lead-officer", team, appoint).headers().firstValue("Location");
            var id = Caller.first("([^/]+)$", made.orElseThrow());
            double let = until(asked, true);
            caller.accepted("lead-officer", team + "/" + id + "/end", end);
            double not = until(asked, false);
            if (i >= 0) {
                millis[2 * i] = let;
                millis[2 * i + 1] = not;
            }
        }
        results.add(
                "service to service, over Kafka into a read model",
                Results.percentiles(millis),
                Double.NaN,
                "p99 <= 250 ms");
    }

    private double until(String url, boolean letIn) throws Exception {
        long began = System.nanoTime();
        while (true) {
            boolean in = caller.get(PERSON, url).statusCode() == 200;
            double passed = (System.nanoTime() - began) / 1e6;
            if (in == letIn) {
                return passed;
            }
            if (passed > 20_000) {
                throw new IllegalStateException("The neighbour did not hear of it within 20 s");
            }
        }
    }
}

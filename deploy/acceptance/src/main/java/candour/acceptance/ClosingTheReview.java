package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Asked whether the review may be closed, each service says what keeps it open; it closes once all of that is done (PM-11). */
final class ClosingTheReview implements Chapter {
    static final LocalDate ASKED = LocalDate.of(2025, 11, 17);
    static final LocalDate CLOSED = LocalDate.of(2025, 11, 24);

    private static final Set<String> OWED = Set.of("DUE", "OVERDUE", "OPEN", "WAITING_POLICE");

    @Override
    public String title() {
        return "The review is closed";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family", "chronology", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var closure = "/review/v1/reviews/" + telling.kept("review") + "/closure";
        telling.on(ASKED);
        telling.done(
                "ask whether the review may be closed",
                "lead-officer",
                "POST",
                closure,
                Map.of("requestedOn", ASKED.toString()));
        var answered = telling.read(
                "lead-officer",
                closure,
                reply -> isClosed(reply) || reply.body().path("waitsFor").isEmpty());
        answered.body().path("answers").forEach(answer -> sayWhy(telling, answer));
        telling.on(CLOSED);
        Agency.ALL.forEach(agency -> accept(telling, agency.code()));
        tellWhoWasNotTold(telling);
        doWhatIsLeft(telling);
        telling.read("lead-officer", closure, ClosingTheReview::isClosed);
        Stages.await(telling, "CLOSED");
    }

    private static boolean isClosed(Reply closure) {
        return closure.text("state").equals("CLOSED");
    }

    private static void sayWhy(Telling telling, JsonNode answer) {
        var why = new TreeMap<String, Integer>();
        answer.path("blockers")
                .forEach(each ->
                        why.put(each.path("kind").asText(), each.path("count").asInt()));
        telling.say("            " + answer.path("service").asText() + ": " + (why.isEmpty() ? "nothing" : why));
    }

    private static void accept(Telling telling, String agency) {
        telling.done(
                "accept what " + agency + " handed in",
                "chair",
                "POST",
                "/chronology/v1/reviews/" + telling.kept("review") + "/chronologies/" + agency + "/acceptance",
                Map.of());
    }

    /** Each relative is called once about everything that is still owed to them; the rest is the Chair's to do. */
    private static void tellWhoWasNotTold(Telling telling) {
        var family = "/family/v1/reviews/" + telling.kept("review");
        var owed = new HashMap<String, List<String>>();
        for (var duty :
                telling.read("chair", family + "/duties", _ -> true).body().path("items")) {
            if (!OWED.contains(duty.path("standing").asText())) {
                continue;
            }
            var id = duty.path("id").asText();
            if (duty.path("memberId").isTextual()) {
                owed.computeIfAbsent(duty.path("memberId").asText(), _ -> new ArrayList<>())
                        .add(id);
            } else {
                telling.done(
                        "the chair sees to " + duty.path("kind").asText() + " " + id,
                        "chair",
                        "POST",
                        family + "/duties/" + id + "/discharge",
                        Map.of("note", "Looked at with the Reviewer.", "on", CLOSED.toString()));
            }
        }
        owed.forEach((relative, duties) -> telling.done(
                "tell " + relative + " all that was not told in time",
                "chair",
                "POST",
                family + "/contacts",
                Map.of(
                        "memberIds",
                        List.of(relative),
                        "channel",
                        "PHONE",
                        "on",
                        CLOSED.toString(),
                        "discharges",
                        duties,
                        "note",
                        "Said sorry that this comes late, and told how it ended.")));
    }

    private static void doWhatIsLeft(Telling telling) {
        var duties = "/review/v1/reviews/" + telling.kept("review") + "/duties";
        for (var duty : telling.read("lead-officer", duties, _ -> true).body().path("items")) {
            if (OWED.contains(duty.path("state").asText())) {
                telling.done(
                        "see to " + duty.path("kind").asText() + " "
                                + duty.path("dutyId").asText(),
                        "lead-officer",
                        "POST",
                        duties + "/" + duty.path("dutyId").asText() + "/discharge",
                        Map.of("dischargedOn", CLOSED.toString(), "evidence", Words.minute("minute of " + CLOSED)));
            }
        }
    }
}

package candour.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The review rests while witnesses are heard; every relative is to be told, and not everybody is in time (S002-089, S000-26). */
final class PausingAndGoingOn implements Chapter {
    static final LocalDate MEETING = LocalDate.of(2025, 6, 4);
    static final LocalDate PAUSED = LocalDate.of(2025, 6, 10);
    static final LocalDate TOLD = LocalDate.of(2025, 6, 12);
    static final LocalDate OVERDUE = LocalDate.of(2025, 6, 30);
    static final LocalDate RESUMED = LocalDate.of(2025, 8, 4);

    @Override
    public String title() {
        return "The review rests and goes on";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/review/v1/reviews/" + telling.kept("review");
        telling.on(MEETING);
        meeting(telling, review);
        telling.on(PAUSED);
        telling.refused("pause as the administrator", "admin", "POST", review + "/pause", pause(telling), 404, "");
        telling.refused(
                "pause without an expected end",
                "chair",
                "POST",
                review + "/pause",
                Map.of("reasonCode", "OTHER", "reason", "Interviews come first."),
                422,
                "PAUSE_NEEDS_AN_EXPECTED_END");
        telling.done("the chair pauses the review", "chair", "POST", review + "/pause", pause(telling));
        tellTheFamily(telling);
        telling.on(OVERDUE);
        telling.on(RESUMED);
        var etag = telling.read("chair", review, _ -> true).etag();
        telling.changed(
                "the review goes on",
                "chair",
                "POST",
                review + "/resumption",
                Map.of("wayForward", "The interviews are done.", "resumedOn", RESUMED.toString()),
                etag);
    }

    private static Map<String, Object> pause(Telling telling) {
        return Map.of(
                "reasonCode", "PARALLEL_PROCESS",
                "reason", "Witnesses are heard first.",
                "becauseOf", telling.kept("criminal investigation"),
                "pausedOn", PAUSED.toString(),
                "expectedUntil", telling.clock().due(LocalDate.of(2025, 7, 31)).toString());
    }

    private static void meeting(Telling telling, String review) {
        var record = new LinkedHashMap<String, String>();
        record.put("PROGRESS", "All chronologies are in and merged.");
        record.put("EMERGING_LEARNING", "The night of the fourteenth of June is told in four ways.");
        record.put("ISSUES_AND_QUESTIONS", "Who rang whom?");
        record.put("NEXT_STEPS", "Talk to the practitioners.");
        telling.done(
                "record the team's meeting",
                "admin",
                "POST",
                review + "/meetings/held",
                Map.of(
                        "heldOn", MEETING.toString(),
                        "attended",
                                List.of(
                                        telling.origin().reference("chair"),
                                        telling.origin().reference("reviewer")),
                        "chairedBy", telling.origin().reference("chair"),
                        "record", record,
                        "none", List.of("TASKS")));
    }

    /** Two are told within five working days; nobody reaches the others. */
    private static void tellTheFamily(Telling telling) {
        if (!telling.knows("relative mother")) {
            telling.on(TOLD);
            return;
        }
        var family = "/family/v1/reviews/" + telling.kept("review");
        telling.read("chair", family + "/duties", reply -> !duty(telling, reply, "mother")
                .isEmpty());
        telling.on(TOLD);
        for (var who : List.of("mother", "gran")) {
            var duty = duty(telling, telling.read("chair", family + "/duties", _ -> true), who);
            if (duty.isEmpty()) {
                telling.say(
                        "            nobody had told the " + who + " of the review, so the pause is no duty either");
                continue;
            }
            telling.done(
                    "tell the " + who + " of the pause",
                    "chair",
                    "POST",
                    family + "/contacts",
                    Map.of(
                            "memberIds", List.of(telling.kept("relative " + who)),
                            "channel", "PHONE",
                            "on", TOLD.toString(),
                            "discharges", List.of(duty),
                            "note", "Told that the review rests until the end of July, and why."));
        }
    }

    private static String duty(Telling telling, Reply duties, String who) {
        return Owed.duty(duties, "PAUSE_NOTICE", telling.kept("relative " + who));
    }
}

package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A review's way from stage to stage: by hand up to the report, and from then on by what is done with it. */
final class Stages {
    private static final List<String> IN_ORDER = List.of(
            "COMMISSIONED",
            "SETUP",
            "GATHERING",
            "LEARNING",
            "REPORTING",
            "PRESENTED",
            "SIGNED_OFF",
            "PUBLICATION",
            "DISSEMINATION",
            "CLOSED");

    private Stages() {}

    /** The Chair takes the review on. */
    static void goTo(Telling telling, String stage, LocalDate on) {
        telling.done(step(stage), "chair", "POST", course(telling), body(stage, on));
        await(telling, stage);
    }

    /** The same where that rule refuses until a neighbour's news has come. */
    static void goTo(Telling telling, String stage, String notHeard, LocalDate on) {
        telling.doneOnceHeard(step(stage), "chair", course(telling), body(stage, on), notHeard);
        await(telling, stage);
    }

    private static String step(String stage) {
        return "the review goes on to " + stage;
    }

    private static String course(Telling telling) {
        return "/review/v1/reviews/" + telling.kept("review") + "/course/stages";
    }

    private static Map<String, Object> body(String stage, LocalDate on) {
        return Map.of("to", stage, "on", on.toString());
    }

    /** Waits until the review has come so far, or further in a second telling. */
    static void await(Telling telling, String stage) {
        telling.read(
                "chair",
                "/review/v1/reviews/" + telling.kept("review"),
                reply -> IN_ORDER.indexOf(reply.text("stage")) >= IN_ORDER.indexOf(stage));
    }
}

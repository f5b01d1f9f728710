package candour.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Team, strategy, enquiries, terms and method stand, so the review may begin to gather (S002-016, 017, 021, 049). */
final class SettingTheReviewUp implements Chapter {
    static final LocalDate SET_UP = LocalDate.of(2025, 4, 2);

    @Override
    public String title() {
        return "The review is set up";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family");
    }

    @Override
    public void tell(Telling telling) {
        var review = "/review/v1/reviews/" + telling.kept("review");
        var course = review + "/course";
        telling.on(SET_UP);
        Stages.goTo(telling, "SETUP", SET_UP);
        telling.refused(
                "gather before it is said how",
                "chair",
                "POST",
                course + "/stages",
                Map.of("to", "GATHERING"),
                422,
                "METHOD_IS_SET_BEFORE_GATHERING");
        telling.done(
                "choose the method",
                "chair",
                "PUT",
                course + "/method",
                Map.of(
                        "method", "LEARNING-TOGETHER",
                        "systemicBy", "It asks why what was done made sense to those who did it.",
                        "setOn", SET_UP.toString()));
        telling.done(
                "agree how the family is involved",
                "chair",
                "POST",
                "/family/v1/reviews/" + telling.kept("review") + "/strategy/agreement",
                Map.of("agreedWith", List.of(telling.origin().reference("reviewer")), "agreedOn", SET_UP.toString()));
        telling.done(
                "police, prosecutor and team have met",
                "chair",
                "POST",
                course + "/setup-tasks/PARALLEL_PROCESS_MEETING/done",
                Map.of("doneOn", SET_UP.toString(), "evidence", Words.minute("minute of " + SET_UP)));
        hear(telling, review);
        Stages.goTo(telling, "GATHERING", "SET_UP_IS_DONE_OR_DOES_NOT_APPLY", SET_UP);
    }

    /** The child's own words, before anything else is gathered. */
    private static void hear(Telling telling, String review) {
        var child = telling.read("chair", review, _ -> true).text("subjects.0.subjectRef");
        telling.done(
                "ask the child",
                "chair",
                "POST",
                review + "/child-perspectives",
                Map.of(
                        "subjectRef",
                        child,
                        "source",
                        "CHILD",
                        "words",
                        "They all talked to my mum.",
                        "recordedOn",
                        SET_UP.toString()));
    }
}

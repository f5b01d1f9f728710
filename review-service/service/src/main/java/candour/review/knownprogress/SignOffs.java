package candour.review.knownprogress;

import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgress.Step;
import candour.review.knownprogress.KnownProgressEvent.SignOffNotedInError;
import java.util.ArrayList;
import java.util.List;

/** What was decided and done after a report was signed rests on that, and falls with it (S002-017, ruling R3). Pure. */
final class SignOffs {
    private SignOffs() {}

    /** The steps without a sign-off that was none, and without what followed it until the report was presented again. */
    static List<Step> without(SignOffNotedInError error, List<Step> steps) {
        var left = new ArrayList<Step>();
        boolean fallen = false;
        for (var step : steps) {
            boolean marked = step.sourceEventId().equals(error.markedSourceId())
                    || step.version() == error.version() && step.stage() == Stage.SIGNED_OFF;
            fallen = marked || fallen && !isOfTheReport(step);
            if (!fallen) {
                left.add(step);
            }
        }
        return List.copyOf(left);
    }

    /** Decisions about publication name no version: they are about what was signed before them. */
    private static boolean isOfTheReport(Step step) {
        return step.version() != 0 && step.stage().compareTo(Stage.SIGNED_OFF) <= 0;
    }
}

package candour.review.timetable;

import candour.platform.decision.Fold;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import candour.review.timetable.TimetableEvent.TimetableAdjusted;
import candour.review.timetable.TimetableEvent.TimetableRecordedInError;
import candour.review.timetable.TimetableEvent.TimetableSet;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import candour.review.timetable.TimetableEvent.WindowPassed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timetable of one review.
 *
 * @param end the day it is to be done, or null before one was set
 * @param delays the revised end of each delay told to the committee, oldest first
 * @param approaching whether the clock has said that the window ends soon
 * @param passed whether it has said that the window is over
 */
public record Timetable(
        @Nullable LocalDate end,
        Map<Milestone, LocalDate> milestones,
        Map<UUID, LocalDate> delays,
        boolean approaching,
        boolean passed) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<Timetable, TimetableEvent> FOLD = new Fold<>(
            "timetable",
            TimetableEvent.class,
            TimetableEvent::reviewId,
            Timetable::evolve,
            new Timetable(null, Map.of(), Map.of(), false, false));

    static Timetable evolve(Timetable was, TimetableEvent event) {
        return switch (event) {
            case TimetableSet e -> new Timetable(e.end(), e.milestones(), was.delays, was.approaching, was.passed);
            case TimetableAdjusted e -> new Timetable(e.end(), e.milestones(), was.delays, was.approaching, was.passed);
            case DelayReported e -> was.delayed(e.delayId(), e.revisedEnd());
            case TimetableRecordedInError _, DelayRecordedInError _ -> was;
            case WindowApproaching _ -> new Timetable(was.end, was.milestones, was.delays, true, was.passed);
            case WindowPassed _ -> new Timetable(was.end, was.milestones, was.delays, true, true);
        };
    }

    /** Whether the committee has been told that it may take until this day. */
    boolean allows(LocalDate until, LocalDate targetTo) {
        return !until.isAfter(targetTo) || delays.values().stream().anyMatch(revised -> !until.isAfter(revised));
    }

    /**
     * The latest day that anybody has been told: the plan's, a delay's, or the window's last where there is neither. A plan
     * that rested on a delay which was reported by mistake does not count: it would keep the true report from being made.
     */
    LocalDate expectedBy(LocalDate targetTo) {
        return Stream.concat(Stream.ofNullable(end).filter(day -> allows(day, targetTo)), delays.values().stream())
                .max(Comparator.naturalOrder())
                .orElse(targetTo);
    }

    private Timetable delayed(UUID delayId, LocalDate revised) {
        var all = new LinkedHashMap<>(delays);
        all.put(delayId, revised);
        return new Timetable(end, milestones, all, approaching, passed);
    }
}

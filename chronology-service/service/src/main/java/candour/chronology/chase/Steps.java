package candour.chronology.chase;

import candour.chronology.scope.Standing;
import candour.chronology.scope.Standstill;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * What time does to a request (PM-8). The same for the watch that looks and the decision that judges. While the review does not go on nothing
 * falls due, and what it stood still for moves every day that had not come.
 */
public final class Steps {
    /** Days before the day given on which the agency is reminded. */
    public static final int REMINDER = 5;

    /** Days after the day given until the Chair is told. */
    static final int TO_CHAIR = 7;

    /** Days after the Chair was told until the committee is. */
    static final int TO_COMMITTEE = 14;

    /** One thing that falls due. */
    public enum Step {
        REMIND,
        NOTE_OVERDUE,
        TELL_CHAIR,
        TELL_COMMITTEE
    }

    private Steps() {}

    /** All that is due on that day and has not been done for the day the agency was given. */
    public static Set<Step> due(Asked asked, Chase chase, Standing standing, Standstill clock, LocalDate today) {
        var steps = EnumSet.noneOf(Step.class);
        if (!asked.outstanding() || standing != Standing.RUNNING) return steps;
        LocalDate given = asked.dueOn();
        LocalDate last = lastDay(asked, clock);
        LocalDate reminder = last.minusDays(REMINDER);
        boolean late = today.isAfter(last);
        if (!given.equals(chase.remindedOf())
                && !late
                && asked.requestedOn().isBefore(reminder)
                && !today.isBefore(reminder)) steps.add(Step.REMIND);
        if (late && !given.equals(chase.overdueOf())) steps.add(Step.NOTE_OVERDUE);
        boolean chairKnows = given.equals(chase.chairOf());
        if (!chairKnows && today.isAfter(clock.moved(last, last.plusDays(TO_CHAIR)))) steps.add(Step.TELL_CHAIR);
        LocalDate told = chase.toldChairOn();
        if (late
                && chairKnows
                && told != null
                && !given.equals(chase.committeeOf())
                && today.isAfter(clock.moved(told, told.plusDays(TO_COMMITTEE)))) steps.add(Step.TELL_COMMITTEE);
        return steps;
    }

    /** The last day on which it is in time, pauses counted out. */
    public static LocalDate lastDay(Asked asked, Standstill clock) {
        return clock.moved(asked.requestedOn(), asked.dueOn());
    }

    /** Days late on that day, 0 when it is in time. */
    public static int daysLate(Asked asked, Standstill clock, LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(lastDay(asked, clock), today)));
    }
}

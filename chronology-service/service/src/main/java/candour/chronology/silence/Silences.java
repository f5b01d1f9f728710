package candour.chronology.silence;

import candour.chronology.silence.Sighting.Strength;
import candour.chronology.silence.Silence.Certainty;
import candour.chronology.time.EventTime;
import candour.platform.calendar.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Finds stretches of a period in which nothing is recorded (S002-082). Only what is dated to the day breaks a silence for sure; whatever
 * else may lie in it is named, so that nobody takes a month's uncertainty for contact, or for none.
 */
public final class Silences {

    private Silences() {}

    /** @param atLeast how many days without anything make a silence */
    public static List<Silence> in(Stretch period, List<Sighting> sightings, int atLeast) {
        List<Stretch> broken = new ArrayList<>();
        List<Sighting> wide = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (toTheDay(sighting)) broken.add(bounds(sighting.when(), period));
            else wide.add(sighting);
        }
        wide.sort(Comparator.comparing(
                (Sighting each) -> bounds(each.when(), period).from()));
        List<Silence> silences = new ArrayList<>();
        for (Stretch stretch : between(period, broken, atLeast)) silences.add(silence(stretch, wide, atLeast));
        return List.copyOf(silences);
    }

    private static Silence silence(Stretch stretch, List<Sighting> wide, int atLeast) {
        List<UUID> mayBreakIt = new ArrayList<>();
        List<Stretch> perhaps = new ArrayList<>();
        for (Sighting each : wide) {
            Stretch bounds = bounds(each.when(), stretch);
            if (bounds.from().isAfter(bounds.until())) continue;
            mayBreakIt.add(each.entryId());
            perhaps.add(bounds);
        }
        List<Stretch> surely = between(stretch, perhaps, atLeast);
        return new Silence(stretch, mayBreakIt.isEmpty() ? Certainty.CERTAIN : Certainty.DEPENDS, mayBreakIt, surely);
    }

    private static boolean toTheDay(Sighting sighting) {
        EventTime when = sighting.when();
        return sighting.strength() == Strength.YES
                && !when.dateDoubted()
                && when.earliest() != null
                && when.latest() != null
                && day(when.earliest()).plusDays(1).compareTo(lastDay(when.latest())) >= 0;
    }

    /** As much of when it was as lies within; from after until when nothing does. A doubted date may lie a year to either side. */
    private static Stretch bounds(EventTime when, Stretch within) {
        int doubt = when.dateDoubted() ? 1 : 0;
        LocalDate from =
                when.earliest() == null ? within.from() : day(when.earliest()).minusYears(doubt);
        LocalDate until =
                when.latest() == null ? within.until() : lastDay(when.latest()).plusYears(doubt);
        return new Stretch(
                from.isBefore(within.from()) ? within.from() : from,
                until.isAfter(within.until()) ? within.until() : until);
    }

    /** What lies within the period and in none of these, as far as it is long enough. */
    private static List<Stretch> between(Stretch period, List<Stretch> broken, int atLeast) {
        List<Stretch> quiet = new ArrayList<>();
        LocalDate next = period.from();
        List<Stretch> inOrder = broken.stream()
                .filter(each -> !each.from().isAfter(each.until()))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        for (Stretch each : inOrder) {
            add(quiet, new Stretch(next, each.from().minusDays(1)), atLeast);
            if (each.until().plusDays(1).isAfter(next)) next = each.until().plusDays(1);
        }
        add(quiet, new Stretch(next, period.until()), atLeast);
        return quiet;
    }

    private static void add(List<Stretch> quiet, Stretch stretch, int atLeast) {
        if (stretch.days() >= atLeast) quiet.add(stretch);
    }

    private static LocalDate day(Instant instant) {
        return London.day(instant);
    }

    private static LocalDate lastDay(Instant exclusive) {
        return day(exclusive.minusNanos(1));
    }
}

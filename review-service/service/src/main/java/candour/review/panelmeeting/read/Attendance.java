package candour.review.panelmeeting.read;

import candour.platform.access.Code;
import candour.review.panelmeeting.read.ParticipationRow.Meeting;
import candour.review.panelmeeting.read.ParticipationRow.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How steadily a team takes part (S002-038, 053).
 *
 * @param meetingsHeld how many meetings were held
 * @param members each person who was ever in the team, in the order they came
 * @param left how many places somebody gave up, replaced or not
 * @param nextMeeting the first day to come for which a meeting is planned, or null: then nobody knows when they meet again
 */
public record Attendance(
        int meetingsHeld,
        List<Member> members,
        int left,
        @Nullable LocalDate nextMeeting) {
    /**
     * One person of the team.
     *
     * @param meetings meetings held while they belonged to it
     * @param attended how many of those they came to
     */
    public record Member(Code personRef, boolean inTeamNow, int meetings, int attended) {
        /** Whether they came to every one. */
        public boolean consistent() {
            return meetings == attended;
        }
    }

    /** Of a review, on a day in London. */
    public static Attendance of(ParticipationRow row, LocalDate today) {
        var held = newest(row.meetings(), true);
        var people = row.places().stream().map(Place::personRef).distinct();
        return new Attendance(
                held.size(),
                people.map(person -> member(person, row.places(), held)).toList(),
                (int) row.places().stream().filter(each -> each.to() != null).count(),
                next(row.meetings(), today));
    }

    private static Member member(Code person, List<Place> places, List<Meeting> held) {
        var own =
                places.stream().filter(each -> each.personRef().equals(person)).toList();
        var meanwhile = held.stream()
                .filter(meeting -> own.stream().anyMatch(place -> place.heldOn(meeting.on())))
                .toList();
        return new Member(
                person, own.stream().anyMatch(place -> place.to() == null), meanwhile.size(), (int) meanwhile.stream()
                        .filter(meeting -> Objects.requireNonNullElse(meeting.attended(), Set.of())
                                .contains(person))
                        .count());
    }

    private static @Nullable LocalDate next(List<Meeting> all, LocalDate today) {
        var held = newest(all, true).stream().map(Meeting::meetingId).toList();
        return newest(all, false).stream()
                .filter(plan -> !held.contains(plan.meetingId()))
                .map(Meeting::on)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of several records of one meeting the last holds. */
    private static List<Meeting> newest(List<Meeting> all, boolean held) {
        Map<UUID, Meeting> last = new LinkedHashMap<>();
        all.stream()
                .filter(each -> (each.attended() != null) == held)
                .forEach(each -> last.put(each.meetingId(), each));
        return List.copyOf(last.values());
    }
}

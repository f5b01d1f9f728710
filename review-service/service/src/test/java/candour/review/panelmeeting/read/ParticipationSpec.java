package candour.review.panelmeeting.read;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.person;
import static candour.review.panelmeeting.read.Participation.PARTICIPATION;
import static candour.review.team.TeamDecider.TEAM;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.view.RowsInMemory;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.read.Attendance.Member;
import candour.review.team.ReviewRole;
import candour.review.team.TeamCommand.ReplaceTeamMember;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-038, 053: who takes part, and how steadily")
class ParticipationSpec {
    static final LocalDate MAY = DECIDED_ON.plusMonths(9);
    static final TeamMemberAppointed chair = appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR);
    static final TeamMemberAppointed member = appointed("member", "ORG-POLICE", ReviewRole.TEAM_MEMBER);

    static MeetingHeld held(int id, LocalDate on, String... attended) {
        var came = Stream.of(attended).map(Code::new).collect(Collectors.toSet());
        return new MeetingHeld(new UUID(0, id), REVIEW, on, came, Map.of(), Set.of(), PROFILE, null);
    }

    static Attendance after(Object... events) {
        var rows = new RowsInMemory<ParticipationRow>();
        for (int i = 0; i < events.length; i++) {
            PARTICIPATION.on(logged(i, events[i]), rows);
        }
        return Attendance.of(rows.find(REVIEW.toString()).orElseThrow(), MAY);
    }

    static LoggedEvent logged(int i, Object event) {
        var id = new UUID(7, i);
        var by = new Provenance("chair", null, "CHAIR", id, id, id, null);
        return new LoggedEvent(i, id, new StreamName("spec", "1"), i, "spec", 1, Instant.EPOCH, by, event);
    }

    @Test
    @DisplayName("S002-053: of the meetings held while they belonged to the team, how many each came to")
    void attendance_counts_the_meetings_of_ones_own_time() {
        var later = new TeamMemberAppointed(
                REVIEW,
                new UUID(0, 1),
                code("late"),
                null,
                ReviewRole.TEAM_MEMBER,
                DECIDED_ON.plusDays(10),
                false,
                Overruling.NONE,
                null,
                null);
        var said = after(
                commissioned,
                chair,
                member,
                later,
                held(1, DECIDED_ON.plusDays(5), "chair"),
                held(2, DECIDED_ON.plusDays(20), "chair", "late"));
        assertThat(said.members())
                .containsExactly(
                        new Member(code("chair"), true, 2, 2),
                        new Member(code("member"), true, 2, 0),
                        new Member(code("late"), true, 1, 1));
        assertThat(said.members()).extracting(Member::consistent).containsExactly(true, false, true);
        assertThat(said.meetingsHeld()).isEqualTo(2);
    }

    @Test
    @DisplayName("S002-038: somebody replaced is a change of the team, and counts once")
    void changes_of_the_team_are_counted() {
        var replace = new ReplaceTeamMember(
                REVIEW,
                member.appointmentId(),
                new UUID(0, 2),
                code("next"),
                sealed("moved away"),
                DECIDED_ON.plusDays(8),
                false,
                Overruling.NONE);
        given(TEAM, commissioned, person("next", "ORG-POLICE"), chair, member)
                .when(replace)
                .satisfying(decision -> {
                    var events = decision.events();
                    var said = after(
                            commissioned,
                            chair,
                            member,
                            held(1, DECIDED_ON.plusDays(5), "chair", "member"),
                            events.get(0),
                            events.get(1),
                            held(2, DECIDED_ON.plusDays(20), "chair"));
                    assertThat(said.left()).isEqualTo(1);
                    assertThat(said.members())
                            .containsExactly(
                                    new Member(code("chair"), true, 2, 2),
                                    new Member(code("member"), false, 1, 1),
                                    new Member(code("next"), true, 1, 0));
                    var error = new AppointmentRecordedInError(REVIEW, new UUID(7, 3), sealed("another's"));
                    assertThat(after(commissioned, chair, member, events.get(0), error)
                                    .left())
                            .isZero();
                });
    }

    @Test
    void nobody_knows_when_the_team_meets_next_unless_a_day_to_come_is_planned() {
        var planned = new MeetingScheduled(new UUID(0, 1), REVIEW, MAY.plusDays(3), null);
        assertThat(after(commissioned).nextMeeting()).isNull();
        assertThat(after(commissioned, planned).nextMeeting()).isEqualTo(MAY.plusDays(3));
        assertThat(after(commissioned, planned, held(1, MAY.plusDays(3))).nextMeeting())
                .isNull();
        assertThat(after(commissioned, new MeetingScheduled(new UUID(0, 1), REVIEW, MAY.minusDays(1), null))
                        .nextMeeting())
                .isNull();
        var error = new MeetingRecordedInError(new UUID(0, 1), REVIEW, new UUID(7, 1), sealed("another's"), 0, null);
        assertThat(after(commissioned, planned, error).nextMeeting()).isNull();
        assertThat(List.of(after(commissioned, held(1, MAY), held(1, MAY)).meetingsHeld()))
                .containsExactly(1);
    }
}

package candour.review.team;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.appointmentOf;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.person;
import static candour.review.team.TeamDecider.TEAM;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.Overruling;
import candour.review.team.TeamCommand.AppointTeamMember;
import candour.review.team.TeamCommand.EndAppointment;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamCommand.MarkAppointmentInError;
import candour.review.team.TeamCommand.ReplaceTeamMember;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.testing.Spec.Recorded;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-033…037, 041: the Review Team and its four roles")
class TeamSpec {
    static final TeamMemberAppointed chair = appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR);
    static final TeamMemberAppointed admin = appointed("admin", "ORG-COMMITTEE", ReviewRole.ADMINISTRATOR);
    static final TeamMemberAppointed reviewer = appointed("reviewer", "ORG-OUTSIDE", ReviewRole.REVIEWER);

    static AppointTeamMember appoint(String person, ReviewRole role, boolean involved, Overruling overruling) {
        return new AppointTeamMember(
                REVIEW,
                appointmentOf(person, role),
                code(person),
                role,
                DECIDED_ON,
                involved,
                overruling,
                Set.of(),
                null);
    }

    static AppointTeamMember appoint(String person, ReviewRole role) {
        return appoint(person, role, false, Overruling.NONE);
    }

    @Test
    void a_person_of_the_directory_takes_a_role_once_there_is_a_review() {
        given(TEAM, commissioned, person("chair", "ORG-HEALTH"))
                .when(appoint("chair", ReviewRole.CHAIR))
                .then(chair);
        given(TEAM, commissioned, person("chair", "ORG-HEALTH"), chair)
                .when(appoint("chair", ReviewRole.CHAIR))
                .staysQuiet();
        given(TEAM, person("chair", "ORG-HEALTH"))
                .when(appoint("chair", ReviewRole.CHAIR))
                .refused(TeamRule.TEAM_FOLLOWS_THE_DECISION);
        given(TEAM, commissioned)
                .when(appoint("chair", ReviewRole.CHAIR))
                .refused(TeamRule.MEMBER_IS_NOT_IN_THE_DIRECTORY);
    }

    @Test
    void the_chair_is_not_the_reviewer_either_way_round() {
        given(TEAM, commissioned, person("chair", "ORG-HEALTH"), chair)
                .when(appoint("chair", ReviewRole.REVIEWER))
                .refused(TeamRule.CHAIR_IS_NOT_THE_REVIEWER);
        given(TEAM, commissioned, person("reviewer", "ORG-OUTSIDE"), reviewer)
                .when(appoint("reviewer", ReviewRole.CHAIR))
                .refused(TeamRule.CHAIR_IS_NOT_THE_REVIEWER);
    }

    @Test
    void who_was_directly_involved_is_appointed_only_where_it_cannot_be_avoided() {
        given(TEAM, commissioned, person("member", "ORG-HEALTH"))
                .when(appoint("member", ReviewRole.TEAM_MEMBER, true, Overruling.NONE))
                .refused(TeamRule.MEMBER_WAS_DIRECTLY_INVOLVED);
        var why = new Overruling(
                Set.of(TeamRule.MEMBER_WAS_DIRECTLY_INVOLVED.name()), "CHAIR", sealed("the only specialist"));
        given(TEAM, commissioned, person("member", "ORG-HEALTH"))
                .when(appoint("member", ReviewRole.TEAM_MEMBER, true, why))
                .then(new TeamMemberAppointed(
                        REVIEW,
                        appointmentOf("member", ReviewRole.TEAM_MEMBER),
                        code("member"),
                        code("ORG-HEALTH"),
                        ReviewRole.TEAM_MEMBER,
                        DECIDED_ON,
                        true,
                        why,
                        null,
                        null));
    }

    @Test
    void the_team_stands_with_a_chair_an_administrator_two_agencies_and_a_reviewer_or_a_date_for_one() {
        var form = new FormTeam(REVIEW, DECIDED_ON, null);
        given(TEAM, commissioned, chair, admin, reviewer).when(form).then(new TeamFormed(REVIEW, DECIDED_ON, null));
        given(TEAM, commissioned, chair, admin, reviewer, new TeamFormed(REVIEW, DECIDED_ON, null))
                .when(form)
                .staysQuiet();
        given(TEAM, commissioned, admin, reviewer).when(form).refused(TeamRule.TEAM_NEEDS_A_CHAIR);
        given(TEAM, commissioned, chair, reviewer).when(form).refused(TeamRule.TEAM_NEEDS_AN_ADMINISTRATOR);
        given(TEAM, commissioned, chair, appointed("admin", "ORG-HEALTH", ReviewRole.ADMINISTRATOR))
                .when(form)
                .refused(TeamRule.TEAM_NEEDS_TWO_AGENCIES);
        given(TEAM, commissioned, chair, admin).when(form).refused(TeamRule.TEAM_NEEDS_A_REVIEWER_OR_A_DATE);
        given(TEAM, commissioned, chair, admin)
                .when(new FormTeam(REVIEW, DECIDED_ON, DECIDED_ON.plusDays(30)))
                .then(new TeamFormed(REVIEW, DECIDED_ON, DECIDED_ON.plusDays(30)));
    }

    @Test
    void a_member_is_replaced_for_a_reason() {
        var replace = new ReplaceTeamMember(
                REVIEW,
                chair.appointmentId(),
                appointmentOf("second-chair", ReviewRole.CHAIR),
                code("second-chair"),
                sealed("moved away"),
                DECIDED_ON,
                false,
                Overruling.NONE);
        var ended = new AppointmentEnded(
                REVIEW, chair.appointmentId(), code("chair"), ReviewRole.CHAIR, sealed("moved away"), DECIDED_ON);
        var next = appointed("second-chair", "ORG-POLICE", ReviewRole.CHAIR);
        given(TEAM, commissioned, person("second-chair", "ORG-POLICE"), chair)
                .when(replace)
                .then(ended, next);
        given(TEAM, commissioned, person("second-chair", "ORG-POLICE"), chair, ended, next)
                .when(replace)
                .staysQuiet();
        given(TEAM, commissioned, person("second-chair", "ORG-POLICE"))
                .when(replace)
                .refused(TeamRule.REPLACING_NEEDS_SOMEONE_TO_REPLACE);
        given(TEAM, commissioned, chair)
                .when(new EndAppointment(REVIEW, chair.appointmentId(), sealed("moved away"), DECIDED_ON))
                .then(ended);
    }

    @Test
    void an_appointment_recorded_in_error_never_was() {
        var record = new UUID(9, 9);
        var error = new AppointmentRecordedInError(REVIEW, record, sealed("another review's"));
        given(TEAM, commissioned, new Recorded(record, chair))
                .when(new MarkAppointmentInError(REVIEW, record, sealed("another review's")))
                .then(error);
        given(TEAM, commissioned, new Recorded(record, chair), error, admin, reviewer)
                .when(new FormTeam(REVIEW, DECIDED_ON, null))
                .refused(TeamRule.TEAM_NEEDS_A_CHAIR);
    }

    @Test
    void a_large_team_is_warned_about() {
        var history = new ArrayList<Object>();
        history.add(commissioned);
        history.add(person("one-more", "ORG-POLICE"));
        for (int i = 0; i < 12; i++) {
            history.add(appointed("member-" + i, "ORG-HEALTH", ReviewRole.TEAM_MEMBER));
        }
        given(TEAM, history.toArray())
                .when(appoint("one-more", ReviewRole.TEAM_MEMBER))
                .warned(TeamRule.TEAM_IS_LARGE)
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
    }
}

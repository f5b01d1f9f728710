package candour.review.team;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.appointmentOf;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.person;
import static candour.review.team.SkillsDecider.SKILLS;
import static candour.review.team.TeamDecider.TEAM;
import static candour.review.team.read.TeamCards.TEAM_CARDS;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.Overruling;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.Sealed;
import candour.platform.view.RowsInMemory;
import candour.review.profile.Profiles;
import candour.review.profile.SubjectKind;
import candour.review.team.SkillsCommand.AllocateReviewerTasks;
import candour.review.team.SkillsCommand.MarkSkillsInError;
import candour.review.team.SkillsCommand.RecordCommitment;
import candour.review.team.SkillsCommand.RecordCompetence;
import candour.review.team.SkillsCommand.RecordKnowledge;
import candour.review.team.SkillsEvent.CommitmentRecorded;
import candour.review.team.SkillsEvent.CompetenceRecorded;
import candour.review.team.SkillsEvent.KnowledgeRecorded;
import candour.review.team.SkillsEvent.ReviewerTasksAllocated;
import candour.review.team.SkillsEvent.SkillsRecordedInError;
import candour.review.team.TeamCommand.AppointTeamMember;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.review.team.read.TeamCard;
import candour.review.team.read.TeamCardRow;
import candour.testing.Spec.Recorded;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S001-61, S002-034, 052, 063, 066, 123: what a team knows, can do and has time for")
class SkillsSpec {
    static final TeamMemberAppointed chair = appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR);
    static final TeamMemberAppointed admin = appointed("admin", "ORG-COMMITTEE", ReviewRole.ADMINISTRATOR);
    static final TeamMemberAppointed reviewer = appointed("reviewer", "ORG-OUTSIDE", ReviewRole.REVIEWER);
    static final TeamMemberAppointed second = second(SecondReviewerReason.DEVELOPMENT);
    static final UUID CHAIR = chair.appointmentId();
    static final UUID REVIEWER = reviewer.appointmentId();
    static final Set<KnownService> ALL = KnownService.needed(SubjectKind.CHILD);
    static final KnowledgeRecorded knows = new KnowledgeRecorded(REVIEW, CHAIR, ALL, DECIDED_ON);

    static TeamMemberAppointed second(@Nullable SecondReviewerReason reason) {
        return new TeamMemberAppointed(
                REVIEW,
                appointmentOf("second", ReviewRole.REVIEWER),
                code("second"),
                code("ORG-POLICE"),
                ReviewRole.REVIEWER,
                DECIDED_ON,
                false,
                Overruling.NONE,
                null,
                reason);
    }

    static AppointTeamMember appoint(Set<KnownService> services, @Nullable SecondReviewerReason reason) {
        return new AppointTeamMember(
                REVIEW,
                second.appointmentId(),
                code("second"),
                ReviewRole.REVIEWER,
                DECIDED_ON,
                false,
                Overruling.NONE,
                services,
                reason);
    }

    static TeamCard card(Object... events) {
        var rows = new RowsInMemory<TeamCardRow>();
        for (int i = 0; i < events.length; i++) {
            var id = new UUID(7, i);
            var by = new Provenance("chair", null, "CHAIR", id, id, id, null);
            TEAM_CARDS.on(
                    new LoggedEvent(i, id, new StreamName("spec", "1"), i, "spec", 1, Instant.EPOCH, by, events[i]),
                    rows);
        }
        var row = rows.find(REVIEW.toString()).orElseThrow();
        return TeamCard.of(row, Profiles.of(row.profile().value()));
    }

    static TeamCard.Member member(TeamCard card, UUID appointmentId) {
        return card.members().stream()
                .filter(each -> each.place().appointmentId().equals(appointmentId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "S002-034: a team that does not know child protection, children's and adult services is warned of the gap")
    void a_gap_in_what_the_team_knows_is_warned_of() {
        var form = new FormTeam(REVIEW, DECIDED_ON, null);
        given(SKILLS, commissioned, chair)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON))
                .then(knows);
        given(SKILLS, commissioned, chair, knows)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON))
                .staysQuiet();
        given(TEAM, commissioned, chair, admin, reviewer, knows)
                .when(form)
                .then(new TeamFormed(REVIEW, DECIDED_ON, null))
                .warned();
        var less = new KnowledgeRecorded(REVIEW, CHAIR, Set.of(KnownService.CHILD_PROTECTION), DECIDED_ON);
        given(TEAM, commissioned, chair, admin, reviewer, knows, less)
                .when(form)
                .warned(TeamRule.TEAM_KNOWS_THE_SERVICES);
        assertThat(card(commissioned, chair, knows).notCovered()).isEmpty();
        assertThat(card(commissioned, chair, knows, less).notCovered())
                .containsExactly(KnownService.CHILDREN_AND_FAMILIES, KnownService.ADULT_SERVICES);
        assertThat(KnownService.needed(SubjectKind.ADULT)).doesNotContain(KnownService.CHILD_PROTECTION);
    }

    @Test
    @DisplayName("S002-034: what somebody knows may be said when they are appointed")
    void knowledge_may_come_with_the_appointment() {
        given(TEAM, commissioned, person("second", "ORG-POLICE"))
                .when(appoint(ALL, null))
                .then(new TeamMemberAppointed(
                        REVIEW,
                        second.appointmentId(),
                        code("second"),
                        code("ORG-POLICE"),
                        ReviewRole.REVIEWER,
                        DECIDED_ON,
                        false,
                        Overruling.NONE,
                        ALL,
                        null))
                .warned()
                .satisfying(decision -> assertThat(
                                card(commissioned, decision.events().getFirst()).notCovered())
                        .isEmpty());
    }

    @Test
    @DisplayName("S002-063: a second Reviewer has a reason, and both share their tasks")
    void a_second_reviewer_has_a_reason() {
        given(TEAM, commissioned, person("second", "ORG-POLICE"), reviewer)
                .when(appoint(Set.of(), null))
                .refused(TeamRule.SECOND_REVIEWER_NEEDS_A_REASON);
        given(TEAM, commissioned, person("second", "ORG-POLICE"), reviewer)
                .when(appoint(Set.of(), SecondReviewerReason.DEVELOPMENT))
                .then(second)
                .warned(TeamRule.REVIEWERS_SHARE_THEIR_TASKS);
        Map<UUID, Sealed> tasks = Map.of(REVIEWER, sealed("writes"), second.appointmentId(), sealed("interviews"));
        var allocated = new ReviewerTasksAllocated(REVIEW, tasks, DECIDED_ON);
        given(SKILLS, commissioned, reviewer, second)
                .when(new AllocateReviewerTasks(REVIEW, tasks, DECIDED_ON))
                .then(allocated);
        given(SKILLS, commissioned, reviewer, second)
                .when(new AllocateReviewerTasks(REVIEW, Map.of(REVIEWER, sealed("all")), DECIDED_ON))
                .refused(TeamRule.ALLOCATION_NAMES_EVERY_REVIEWER);
        assertThat(card(commissioned, reviewer, second).tasksNotShared()).isTrue();
        assertThat(card(commissioned, reviewer, second, allocated).tasksNotShared())
                .isFalse();
        assertThat(card(commissioned, reviewer).tasksNotShared()).isFalse();
        var error = new SkillsRecordedInError(REVIEW, new UUID(7, 3), sealed("another's"));
        assertThat(card(commissioned, reviewer, second, allocated, error).tasksNotShared())
                .isTrue();
    }

    @Test
    @DisplayName("S001-61: that the Reviewer can handle differing views is recorded, and shown where it is not")
    void the_reviewer_handles_differing_views() {
        given(SKILLS, commissioned, reviewer)
                .when(new RecordCompetence(
                        REVIEW, REVIEWER, Competence.HANDLING_DIFFERING_VIEWS, null, sealed("seen"), DECIDED_ON))
                .then(new CompetenceRecorded(
                        REVIEW, REVIEWER, Competence.HANDLING_DIFFERING_VIEWS, null, sealed("seen"), DECIDED_ON))
                .satisfying(decision -> assertThat(member(
                                        card(
                                                commissioned,
                                                reviewer,
                                                decision.events().getFirst()),
                                        REVIEWER)
                                .notRecorded())
                        .containsExactly(Competence.TRAUMA_INFORMED_PRACTICE));
        assertThat(member(card(commissioned, reviewer), REVIEWER).notRecorded())
                .containsExactly(Competence.HANDLING_DIFFERING_VIEWS, Competence.TRAUMA_INFORMED_PRACTICE);
    }

    @Test
    @DisplayName("S002-066: what people of the team can do is recorded for those who are in it")
    void competences_are_those_of_the_team() {
        var chairs = new RecordCompetence(REVIEW, CHAIR, Competence.CHAIRING, null, null, DECIDED_ON);
        given(SKILLS, commissioned, chair)
                .when(chairs)
                .then(new CompetenceRecorded(REVIEW, CHAIR, Competence.CHAIRING, null, null, DECIDED_ON));
        given(SKILLS, commissioned).when(chairs).refused(TeamRule.MEMBER_IS_NOT_IN_THE_TEAM);
        given(SKILLS, commissioned)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON))
                .refused(TeamRule.MEMBER_IS_NOT_IN_THE_TEAM);
    }

    @Test
    @DisplayName("S002-123: training in trauma-informed practice has its level, and nothing else has")
    void trauma_informed_practice_has_a_level() {
        given(SKILLS, commissioned, chair)
                .when(new RecordCompetence(
                        REVIEW, CHAIR, Competence.TRAUMA_INFORMED_PRACTICE, Competence.Level.SKILLED, null, DECIDED_ON))
                .then(new CompetenceRecorded(
                        REVIEW,
                        CHAIR,
                        Competence.TRAUMA_INFORMED_PRACTICE,
                        Competence.Level.SKILLED,
                        null,
                        DECIDED_ON));
        given(SKILLS, commissioned, chair)
                .when(new RecordCompetence(REVIEW, CHAIR, Competence.TRAUMA_INFORMED_PRACTICE, null, null, DECIDED_ON))
                .refused(TeamRule.TRAUMA_PRACTICE_NAMES_ITS_LEVEL);
        given(SKILLS, commissioned, chair)
                .when(new RecordCompetence(
                        REVIEW, CHAIR, Competence.CHAIRING, Competence.Level.SKILLED, null, DECIDED_ON))
                .refused(TeamRule.TRAUMA_PRACTICE_NAMES_ITS_LEVEL);
    }

    @Test
    @DisplayName("S002-052: how much time somebody keeps free is recorded, and the last word holds")
    void time_kept_free_is_recorded() {
        var commit = new RecordCommitment(REVIEW, CHAIR, 3, true, DECIDED_ON);
        var committed = new CommitmentRecorded(REVIEW, CHAIR, 3, true, DECIDED_ON);
        given(SKILLS, commissioned, chair).when(commit).then(committed).satisfying(decision -> assertThat(
                        member(card(commissioned, chair, decision.events().getFirst()), CHAIR)
                                .commitment())
                .isNotNull());
        var more = new CommitmentRecorded(REVIEW, CHAIR, 5, false, DECIDED_ON);
        assertThat(member(card(commissioned, chair, committed, more), CHAIR).commitment())
                .extracting("daysAMonth")
                .isEqualTo(5);
        given(SKILLS, commissioned).when(commit).refused(TeamRule.MEMBER_IS_NOT_IN_THE_TEAM);
    }

    @Test
    @DisplayName("S002-036: the card shows a team that is larger than is conducive to learning")
    void a_large_team_shows() {
        var events = new Object[14];
        events[0] = commissioned;
        for (int i = 1; i < events.length; i++) {
            events[i] = appointed("member-" + i, "ORG-HEALTH", ReviewRole.TEAM_MEMBER);
        }
        assertThat(card(events).large()).isTrue();
        assertThat(card(commissioned, chair).large()).isFalse();
    }

    @Test
    @DisplayName("X-13: what was recorded in error was never known")
    void what_was_recorded_in_error_was_never_known() {
        var event = new Recorded(new UUID(9, 9), knows);
        var error = new SkillsRecordedInError(REVIEW, event.eventId(), sealed("another's"));
        given(SKILLS, commissioned, chair, event)
                .when(new MarkSkillsInError(REVIEW, event.eventId(), sealed("another's")))
                .then(error);
        given(SKILLS, commissioned, chair, event, error)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON))
                .then(knows);
    }

    @Test
    @DisplayName(
            "R1, S002-066: what somebody could do is judged by the team of that day, not of today, and never refused")
    void skills_are_judged_by_the_team_of_that_day() {
        var left = new AppointmentEnded(
                REVIEW, CHAIR, code("chair"), ReviewRole.CHAIR, sealed("retired"), DECIDED_ON.plusDays(30));
        given(SKILLS, commissioned, chair, left)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON.plusDays(9)))
                .then(new KnowledgeRecorded(REVIEW, CHAIR, ALL, DECIDED_ON.plusDays(9)))
                .warned();
        given(SKILLS, commissioned, chair, left)
                .when(new RecordCommitment(REVIEW, CHAIR, 2, true, DECIDED_ON.plusDays(40)))
                .then(new CommitmentRecorded(REVIEW, CHAIR, 2, true, DECIDED_ON.plusDays(40)))
                .warned(TeamRule.MEMBER_WAS_NOT_IN_THE_TEAM_THEN);
        given(SKILLS, commissioned, chair)
                .when(new RecordKnowledge(REVIEW, CHAIR, ALL, DECIDED_ON.minusDays(1)))
                .warned(TeamRule.MEMBER_WAS_NOT_IN_THE_TEAM_THEN);
        given(SKILLS, commissioned, chair)
                .when(new RecordKnowledge(REVIEW, REVIEWER, ALL, DECIDED_ON))
                .refused(TeamRule.MEMBER_IS_NOT_IN_THE_TEAM);
    }

    @Test
    @DisplayName("R1, S002-063: tasks are shared by those who were Reviewers on that day")
    void tasks_are_shared_by_the_reviewers_of_that_day() {
        var left = new AppointmentEnded(
                REVIEW, REVIEWER, code("reviewer"), ReviewRole.REVIEWER, sealed("moved"), DECIDED_ON.plusDays(30));
        Map<UUID, Sealed> both = Map.of(REVIEWER, sealed("writes"), second.appointmentId(), sealed("interviews"));
        given(SKILLS, commissioned, reviewer, second, left)
                .when(new AllocateReviewerTasks(REVIEW, both, DECIDED_ON.plusDays(9)))
                .then(new ReviewerTasksAllocated(REVIEW, both, DECIDED_ON.plusDays(9)));
        given(SKILLS, commissioned, reviewer, second, left)
                .when(new AllocateReviewerTasks(REVIEW, both, DECIDED_ON.plusDays(31)))
                .refused(TeamRule.ALLOCATION_NAMES_EVERY_REVIEWER);
    }
}

package candour.review.team.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Recorded;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.team.SkillsEvent;
import candour.review.team.SkillsEvent.CommitmentRecorded;
import candour.review.team.SkillsEvent.CompetenceRecorded;
import candour.review.team.SkillsEvent.KnowledgeRecorded;
import candour.review.team.SkillsEvent.ReviewerTasksAllocated;
import candour.review.team.SkillsEvent.SkillsRecordedInError;
import candour.review.team.TeamEvent;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamFormed;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.review.team.read.TeamCardParts.Allocation;
import candour.review.team.read.TeamCardParts.Commitment;
import candour.review.team.read.TeamCardParts.Knowledge;
import candour.review.team.read.TeamCardParts.Place;
import candour.review.team.read.TeamCardParts.Skill;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What each review's team knows, can do and has time for (S002-034, 052, 063, 066). */
public final class TeamCards implements ReadModel<TeamCardRow> {
    /** The one there is. */
    public static final TeamCards TEAM_CARDS = new TeamCards();

    private TeamCards() {}

    @Override
    public String name() {
        return "team-cards";
    }

    @Override
    public Class<TeamCardRow> row() {
        return TeamCardRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<TeamCardRow> rows) {
        var by = event.eventId();
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(TeamCardRow.of(e.reviewId(), e.profile()));
            case TeamEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, by));
            case SkillsEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, by));
            default -> {}
        }
    }

    private static TeamCardRow after(TeamCardRow row, TeamEvent event, UUID by) {
        return switch (event) {
            case TeamMemberAppointed e ->
                e.role().inTeam()
                        ? row.places(Recorded.and(
                                row.places(),
                                new Place(
                                        by,
                                        e.appointmentId(),
                                        e.personRef(),
                                        e.role(),
                                        Objects.requireNonNullElse(e.services(), Set.of()),
                                        e.secondReviewer(),
                                        null)))
                        : row;
            case AppointmentEnded e ->
                row.places(row.places().stream()
                        .map(each -> each.appointmentId().equals(e.appointmentId()) ? each.ended(by) : each)
                        .toList());
            case AppointmentRecordedInError e ->
                row.places(Recorded.without(row.places(), e.markedEventId()).stream()
                        .map(each -> e.markedEventId().equals(each.endedBy()) ? each.ended(null) : each)
                        .toList());
            case TeamFormed _, ConflictDeclared _, ConflictAccepted _ -> row;
        };
    }

    private static TeamCardRow after(TeamCardRow row, SkillsEvent event, UUID by) {
        return switch (event) {
            case KnowledgeRecorded e -> row.with(new Knowledge(by, e.appointmentId(), e.services()));
            case CompetenceRecorded e ->
                row.with(new Skill(by, e.appointmentId(), e.competence(), e.level(), e.note(), e.on()));
            case CommitmentRecorded e ->
                row.with(new Commitment(by, e.appointmentId(), e.daysAMonth(), e.agreedByEmployer(), e.on()));
            case ReviewerTasksAllocated e -> row.with(new Allocation(by, e.tasks(), e.on()));
            case SkillsRecordedInError e -> row.free(e.markedEventId());
        };
    }
}

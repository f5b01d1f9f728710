package candour.review.team.read;

import candour.platform.access.Code;
import candour.review.profile.Profile;
import candour.review.team.Competence;
import candour.review.team.KnownService;
import candour.review.team.ReviewRole;
import candour.review.team.read.TeamCardParts.Allocation;
import candour.review.team.read.TeamCardParts.Commitment;
import candour.review.team.read.TeamCardParts.Knowledge;
import candour.review.team.read.TeamCardParts.Place;
import candour.review.team.read.TeamCardParts.Skill;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a review's team knows, can do and has time for, as it stands, and what is not recorded of it.
 *
 * @param notCovered services a team must know of which nobody is recorded to (S002-034)
 * @param size how many people
 * @param large more than the profile finds conducive to learning (S002-036)
 * @param allocation how the Reviewers share their tasks, or null
 * @param tasksNotShared there is more than one Reviewer and what is recorded does not name just these (S002-063)
 */
public record TeamCard(
        List<Member> members,
        Set<KnownService> notCovered,
        int size,
        boolean large,
        @Nullable Allocation allocation,
        boolean tasksNotShared) {
    /**
     * Somebody in a place of the team.
     *
     * @param notRecorded what their role asks for and nobody has recorded: of the Reviewer, handling differing views
     *     (S001-61), of everybody their training in trauma-informed practice (S002-123)
     */
    public record Member(
            Place place,
            Set<KnownService> services,
            List<Skill> skills,
            @Nullable Commitment commitment,
            Set<Competence> notRecorded) {}

    /** As the row stands, by the review's profile. */
    public static TeamCard of(TeamCardRow row, Profile profile) {
        var members = row.places().stream()
                .filter(each -> each.endedBy() == null)
                .map(each -> member(each, row))
                .toList();
        var notCovered = EnumSet.copyOf(KnownService.needed(profile.subject()));
        members.forEach(each -> notCovered.removeAll(each.services()));
        var people = members.stream().map(each -> each.place().personRef()).collect(Collectors.<Code>toSet());
        var last = row.allocations().isEmpty() ? null : row.allocations().getLast();
        var reviewers = members.stream()
                .map(Member::place)
                .filter(each -> each.role() == ReviewRole.REVIEWER)
                .map(Place::appointmentId)
                .collect(Collectors.<UUID>toSet());
        return new TeamCard(
                members,
                notCovered,
                people.size(),
                people.size() > profile.teamSizeUpTo(),
                last,
                reviewers.size() > 1 && (last == null || !last.tasks().keySet().equals(reviewers)));
    }

    private static Member member(Place place, TeamCardRow row) {
        var id = place.appointmentId();
        var services = row.knowledge().stream()
                .filter(each -> each.appointmentId().equals(id))
                .map(Knowledge::services)
                .reduce(place.services(), (_, later) -> later);
        var skills = row.skills().stream()
                .filter(each -> each.appointmentId().equals(id))
                .toList();
        var commitment = row.commitments().stream()
                .filter(each -> each.appointmentId().equals(id))
                .reduce((_, later) -> later)
                .orElse(null);
        return new Member(place, services, skills, commitment, notRecorded(place.role(), skills));
    }

    private static Set<Competence> notRecorded(ReviewRole role, List<Skill> skills) {
        var asked = EnumSet.of(Competence.TRAUMA_INFORMED_PRACTICE);
        if (role == ReviewRole.REVIEWER) {
            asked.add(Competence.HANDLING_DIFFERING_VIEWS);
        }
        skills.stream().map(Skill::competence).forEach(asked::remove);
        return asked;
    }
}

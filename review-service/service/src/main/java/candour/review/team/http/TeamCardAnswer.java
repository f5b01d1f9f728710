package candour.review.team.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.profile.Profile;
import candour.review.team.Competence;
import candour.review.team.KnownService;
import candour.review.team.ReviewRole;
import candour.review.team.SecondReviewerReason;
import candour.review.team.read.TeamCard;
import candour.review.team.read.TeamCardParts.Allocation;
import candour.review.team.read.TeamCardParts.Commitment;
import candour.review.team.read.TeamCardRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the team knows, can do and has time for.
 *
 * @param notCovered services of which nobody is recorded to have a working knowledge
 * @param large more people than the profile finds conducive to learning
 * @param tasksNotShared there is more than one Reviewer and it is not recorded how they share their tasks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamCardAnswer(
        UUID reviewId,
        List<MemberCardAnswer> members,
        Set<KnownService> notCovered,
        int size,
        int sizeUpTo,
        boolean large,
        @Nullable AllocationAnswer allocation,
        boolean tasksNotShared,
        List<Action> actions) {
    /** Somebody of the team; {@code notRecorded} is what is asked of their role and nobody has recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberCardAnswer(
            UUID appointmentId,
            String personRef,
            ReviewRole role,
            @Nullable SecondReviewerReason secondReviewer,
            Set<KnownService> services,
            List<CompetenceAnswer> competences,
            @Nullable CommitmentAnswer commitment,
            Set<Competence> notRecorded) {}

    /** What somebody can do, and how that is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CompetenceAnswer(
            UUID recordedBy,
            Competence competence,
            Competence.@Nullable Level level,
            @Nullable Words note,
            LocalDate on) {}

    /** How much time somebody keeps free. */
    public record CommitmentAnswer(UUID recordedBy, int daysAMonth, boolean agreedByEmployer, LocalDate on) {}

    /** How the Reviewers share their tasks, by appointment. */
    public record AllocationAnswer(UUID recordedBy, Map<UUID, Words> tasks, LocalDate on) {}

    static TeamCardAnswer of(Exchange x, TeamCardRow row, Profile profile) {
        var card = TeamCard.of(row, profile);
        var here = "/v1/reviews/" + row.reviewId() + "/team";
        return new TeamCardAnswer(
                row.reviewId(),
                card.members().stream().map(each -> member(x, each)).toList(),
                card.notCovered(),
                card.size(),
                profile.teamSizeUpTo(),
                card.large(),
                allocation(x, card.allocation()),
                card.tasksNotShared(),
                x.actions(
                        Action.offer("appoint", "POST", here + "/appointments", "team.appoint"),
                        Action.offer("allocate-tasks", "PUT", here + "/reviewer-tasks", "team.allocate")));
    }

    private static MemberCardAnswer member(Exchange x, TeamCard.Member it) {
        return new MemberCardAnswer(
                it.place().appointmentId(),
                it.place().personRef().value(),
                it.place().role(),
                it.place().secondReviewer(),
                it.services(),
                it.skills().stream()
                        .map(each -> new CompetenceAnswer(
                                each.recordedBy(), each.competence(), each.level(), x.open(each.note()), each.on()))
                        .toList(),
                commitment(it.commitment()),
                it.notRecorded());
    }

    private static @Nullable CommitmentAnswer commitment(@Nullable Commitment it) {
        return it == null
                ? null
                : new CommitmentAnswer(it.recordedBy(), it.daysAMonth(), it.agreedByEmployer(), it.on());
    }

    private static @Nullable AllocationAnswer allocation(Exchange x, @Nullable Allocation it) {
        if (it == null) {
            return null;
        }
        var tasks = new HashMap<UUID, Words>();
        it.tasks().forEach((appointment, words) -> tasks.put(appointment, x.open(words)));
        return new AllocationAnswer(it.recordedBy(), tasks, it.on());
    }
}

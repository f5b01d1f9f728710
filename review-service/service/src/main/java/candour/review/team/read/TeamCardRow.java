package candour.review.team.read;

import static candour.platform.view.Recorded.without;

import candour.platform.access.Code;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.team.read.TeamCardParts.Allocation;
import candour.review.team.read.TeamCardParts.Commitment;
import candour.review.team.read.TeamCardParts.Knowledge;
import candour.review.team.read.TeamCardParts.Place;
import candour.review.team.read.TeamCardParts.Skill;
import java.util.List;
import java.util.UUID;

/**
 * What a review's team knows, can do and has time for. Of several records of one thing the last holds; those marked as
 * made in error are gone.
 *
 * @param profile the review's
 * @param places every place there was, ended or not
 */
public record TeamCardRow(
        UUID reviewId,
        Code profile,
        List<Place> places,
        List<Knowledge> knowledge,
        List<Skill> skills,
        List<Commitment> commitments,
        List<Allocation> allocations)
        implements Row {
    static TeamCardRow of(UUID reviewId, Code profile) {
        return new TeamCardRow(reviewId, profile, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    TeamCardRow places(List<Place> now) {
        return new TeamCardRow(reviewId, profile, now, knowledge, skills, commitments, allocations);
    }

    TeamCardRow with(Knowledge one) {
        return new TeamCardRow(
                reviewId, profile, places, Recorded.and(knowledge, one), skills, commitments, allocations);
    }

    TeamCardRow with(Skill one) {
        return new TeamCardRow(
                reviewId, profile, places, knowledge, Recorded.and(skills, one), commitments, allocations);
    }

    TeamCardRow with(Commitment one) {
        return new TeamCardRow(
                reviewId, profile, places, knowledge, skills, Recorded.and(commitments, one), allocations);
    }

    TeamCardRow with(Allocation one) {
        return new TeamCardRow(
                reviewId, profile, places, knowledge, skills, commitments, Recorded.and(allocations, one));
    }

    TeamCardRow free(UUID event) {
        return new TeamCardRow(
                reviewId,
                profile,
                places,
                without(knowledge, event),
                without(skills, event),
                without(commitments, event),
                without(allocations, event));
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}

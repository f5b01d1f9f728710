package candour.review.profile;

import java.util.List;
import java.util.Map;

/**
 * What differs between kinds of review. A review keeps the profile and version it was commissioned under.
 *
 * @param id for example {@code sct-learning-review}
 * @param jurisdiction whose calendar and law apply, for example {@code SCOTLAND}
 * @param referencePrefix begins a review's human reference: {@code LR} in {@code LR 3/2026}
 * @param windowFromMonths the review should be complete no sooner than this after the decision, in calendar months
 * @param windowToMonths and no later than this
 * @param teamSizeUpTo above this many members the team's size is warned about
 * @param dutyDays within how many working days each kind of duty is due
 * @param pseudonyms neutral words a review is called by where its reference would say too much
 * @param labels the local words for each function (ruling R11)
 * @param signOff who signs the report, in order
 */
public record Profile(
        String id,
        int version,
        String jurisdiction,
        String referencePrefix,
        int windowFromMonths,
        int windowToMonths,
        int teamSizeUpTo,
        Map<String, Integer> dutyDays,
        List<String> pseudonyms,
        Map<String, String> labels,
        List<String> signOff) {
    /** What the n-th review of a committee's year is called, n from 1. */
    public String pseudonym(int number) {
        var word = pseudonyms.get((number - 1) % pseudonyms.size());
        var round = (number - 1) / pseudonyms.size();
        return round == 0 ? word : word + " " + (round + 1);
    }

    /** Within how many working days a duty of this kind is due. */
    public int daysFor(String kind) {
        var days = dutyDays.get(kind);
        if (days == null) {
            throw new IllegalArgumentException("The profile " + id + " has no days for " + kind);
        }
        return days;
    }
}

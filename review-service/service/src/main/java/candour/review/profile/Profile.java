package candour.review.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between kinds of review, as data (ruling R11, ledger B7). A review keeps the profile, version and so the
 * edition of the guidance it was commissioned under.
 *
 * @param id for example {@code sct-learning-review}
 * @param commissionable whether a review may be commissioned under it today; a legacy one is only read
 * @param jurisdiction whose calendar and law apply, for example {@code SCOTLAND}
 * @param subject whom such a review is about
 * @param referencePrefix begins a review's human reference: {@code LR} in {@code LR 3/2026}
 * @param windowFromMonths the review should be complete no sooner than this after the decision, in calendar months
 * @param windowToMonths and no later than this
 * @param driftAfterDays a review nobody records anything about for so many calendar days drifts (S002-108)
 * @param teamSizeUpTo above this many members the team's size is warned about
 * @param preDecision what comes between the notification and the recommendation
 * @param criteria by the code a notification names, the words of this edition (S000-02)
 * @param dutyDays within how many working days each kind of duty is due
 * @param withoutDuties kinds of duty nobody has under this guidance
 * @param familyDutyDays within how many working days the family is told (S004-01)
 * @param pseudonyms neutral words a review is called by where its reference would say too much
 * @param labels the local words for each function
 * @param signOff who signs the report, in order; functions, never local bodies
 * @param twoRoles pairs of roles that one person may hold on a review
 * @param regulatorDuties what the regulator is owed, in words
 * @param extras what only one guidance promises, and how strongly it is asked for here (ruling R6)
 * @param consult whom to ask before the review, among prosecutor, children's reporter, coroner
 * @param participationPurpose why families take part; a profile without it is refused (S004-15)
 */
public record Profile(
        String id,
        int version,
        String title,
        boolean commissionable,
        Guidance guidance,
        String jurisdiction,
        SubjectKind subject,
        String referencePrefix,
        int windowFromMonths,
        int windowToMonths,
        int driftAfterDays,
        int teamSizeUpTo,
        String preDecision,
        Map<String, String> criteria,
        Map<String, Integer> dutyDays,
        Set<String> withoutDuties,
        Map<String, Integer> familyDutyDays,
        List<String> pseudonyms,
        Map<String, String> labels,
        List<String> signOff,
        Publication publication,
        String retention,
        List<List<String>> twoRoles,
        List<String> regulatorDuties,
        Map<Extra, Extra.Asked> extras,
        List<String> consult,
        String participationPurpose) {
    /**
     * The text a review runs under.
     *
     * @param edition as people call it, for example {@code 2021}
     * @param basis where each figure comes from, and which are this product's own
     */
    public record Guidance(String title, String edition, String basis) {}

    /**
     * How the report is published unless it is decided otherwise.
     *
     * @param preNoticeWorkingDays the regulator sees it this many working days before; 0 where nothing is asked
     */
    public record Publication(String byDefault, int preNoticeWorkingDays) {}

    /** What the n-th review of a committee's year is called, n from 1. */
    public String pseudonym(int number) {
        var word = pseudonyms.get((number - 1) % pseudonyms.size());
        var round = (number - 1) / pseudonyms.size();
        return round == 0 ? word : word + " " + (round + 1);
    }

    /** Refuses what would begin a new review under it, where it is only read. */
    public Profile mustBeCommissionable() {
        if (!commissionable) {
            throw ProfileRule.PROFILE_IS_ONLY_READ.broken();
        }
        return this;
    }

    /** Whether anybody has a duty of this kind under this guidance. */
    public boolean raises(String kind) {
        return !withoutDuties.contains(kind);
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

package candour.review.panelmeeting;

import static candour.review.panelmeeting.PanelMeetingRule.MINUTES_SENT_ARE_ON_RECORD;
import static candour.review.panelmeeting.PanelMeetingRule.NOTHING_IS_SENT_TO_WHO_IS_BARRED;
import static candour.review.panelmeeting.PanelMeetingRule.PAPER_SENT_IS_ONE_OF_THE_REVIEW;
import static candour.review.panelmeeting.PanelMeetingRule.RECIPIENT_IS_OF_THE_TEAM;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.document.Documents;
import candour.review.panelmeeting.PanelMeetingCommand.RecordDistribution;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.team.ReviewTeam;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was sent to whom: a fact, judged by the team of the day it was sent (S002-065, ruling R1). Refused is only that it
 * was a paper which was never made: it can be recorded without naming one. Pure.
 */
final class Distribution {
    private Distribution() {}

    static Decision of(RecordDistribution c, PanelMeeting meeting, ReviewTeam team, Documents papers, Code profile) {
        if (meeting.distributed().contains(c.distributionId())) {
            return Decision.alreadySo();
        }
        var paper = c.document();
        if (paper != null && !papers.include(paper)) {
            throw PAPER_SENT_IS_ONE_OF_THE_REVIEW.broken("a paper that was made here");
        }
        var to = new HashSet<>(c.to());
        to.addAll(team.holding(c.toRoles(), c.on()));
        boolean barred = !Collections.disjoint(to, team.barred());
        return Decision.of(new DocumentDistributed(
                        c.meetingId(),
                        c.reviewId(),
                        c.distributionId(),
                        c.kind(),
                        c.minutesVersion(),
                        paper == null ? null : new Code(paper.toString()),
                        c.toRoles(),
                        Set.copyOf(to),
                        c.on()))
                .and(barred ? List.of(breach(c, profile)) : List.of())
                .warningIf(barred, NOTHING_IS_SENT_TO_WHO_IS_BARRED)
                .warningIf(!team.membersOn(c.on()).containsAll(to), RECIPIENT_IS_OF_THE_TEAM)
                .warningIf(isNotOnRecord(c, meeting), MINUTES_SENT_ARE_ON_RECORD);
    }

    private static boolean isNotOnRecord(RecordDistribution c, PanelMeeting meeting) {
        var version = c.minutesVersion();
        return c.kind() == DocumentKind.MINUTES && version == null
                || version != null && !meeting.minutes().contains(version);
    }

    private static RuleBreached breach(RecordDistribution c, Code profile) {
        var rule = NOTHING_IS_SENT_TO_WHO_IS_BARRED;
        return new RuleBreached(
                c.reviewId(),
                c.distributionId(),
                new Code(rule.name()),
                new Code(rule.ledger()),
                profile,
                null,
                c.on());
    }
}

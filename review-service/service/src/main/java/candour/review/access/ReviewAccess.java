package candour.review.access;

import static candour.review.access.Roles.ANY;
import static candour.review.access.Roles.CHAIRS;
import static candour.review.access.Roles.COMMITTEE;
import static candour.review.access.Roles.OFFICERS;
import static candour.review.access.Roles.READERS;
import static candour.review.access.Roles.RECORD;
import static candour.review.access.Roles.SERVICE;
import static candour.review.access.Roles.TEAM;
import static candour.review.access.Roles.plus;
import static candour.review.access.Rows.audited;
import static candour.review.access.Rows.both;
import static candour.review.access.Rows.committees;
import static candour.review.access.Rows.hidden;
import static candour.review.access.Rows.open;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/** A review itself: its terms, its course, its subjects, its papers and its keys. */
final class ReviewAccess {
    private ReviewAccess() {}

    /** The review, its team, terms and duties. */
    static final List<Permit> REVIEW = List.of(
            open("review.search", ANY),
            hidden("review.read", READERS),
            audited("review-page.read", READERS),
            hidden("review.pause", CHAIRS),
            hidden("review.resume", CHAIRS),
            hidden("facts.read", SERVICE),
            hidden("team.read", READERS),
            hidden("team.appoint", plus(OFFICERS, CHAIRS)),
            hidden("team.declare-conflict", plus(TEAM, "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR")),
            hidden("team.accept-conflict", CHAIRS),
            hidden("team.form", plus(OFFICERS, CHAIRS)),
            both("team.mark-in-error", plus(OFFICERS, TEAM)),
            hidden("terms.read", READERS),
            hidden("terms.propose-change", plus(CHAIRS, "REVIEWER")),
            hidden("terms.inform", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)),
            hidden("terms.decide", plus(OFFICERS, "COMMITTEE", "ADMINISTRATOR")),
            hidden("parallel-process.read", plus(TEAM, "LEAD_OFFICER")),
            hidden("parallel-process.record", plus(CHAIRS, "ADMINISTRATOR", "LEAD_OFFICER")),
            hidden("duty.read", plus(plus(TEAM, COMMITTEE), "OWNING_BODY")),
            both("duty.discharge", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)));

    /** The Chair moves the review; that it is stopped is the committee's, recorded for it (R2). */
    static final List<Permit> COURSE = List.of(
            committees("review.stop", plus(OFFICERS, "COMMITTEE")),
            hidden("stage-board.read", RECORD),
            hidden("closure.read", READERS),
            both("closure.request", plus(CHAIRS, OFFICERS)),
            hidden("course.read", READERS),
            hidden("course.set-method", plus(CHAIRS, "REVIEWER")),
            hidden("course.move", CHAIRS),
            hidden("course.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            hidden("course.mark-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            audited("child-perspective.read", TEAM),
            hidden("child-perspective.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            audited("contributor.read", TEAM),
            hidden("contributor.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));

    /** The profile it runs under, whom it is about, and what the police know of its scope. */
    static final List<Permit> PROFILE = List.of(
            hidden("review-profile.read", READERS),
            committees("review-profile.repin", plus(OFFICERS, "COMMITTEE")),
            audited("subject.list", READERS),
            hidden("subject.add", plus(CHAIRS, OFFICERS)),
            audited("subject.identity", SERVICE),
            audited("subject.scan", SERVICE),
            hidden("shared-scope.read", plus(TEAM, "LEAD_OFFICER")),
            hidden("shared-scope.record", CHAIRS));

    /** Whoever may read what a paper says may read the paper; its notifier reads the answer only. */
    static final List<Permit> PAPERS = List.of(
            committees("decision-form.issue", plus(OFFICERS, "NOMINATED_PERSON")),
            audited("decision-form.read", READERS),
            committees("response-form.issue", plus(OFFICERS, "NOMINATED_PERSON")),
            audited("response-form.read", plus(READERS, "NOTIFIER")),
            hidden("terms-paper.issue", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)),
            audited("terms-paper.read", READERS),
            hidden("minutes-paper.issue", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")),
            audited("minutes-paper.read", TEAM),
            audited("paper.list", READERS));

    /** "Erasure/shred decision": the officer proposes, the owning body decides (or R2, recorded for it), KC executes. */
    static final List<Permit> CUSTODY = List.of(
            audited(
                    "key-order.read",
                    plus(OFFICERS, "INFORMATION_GOVERNANCE", "OWNING_BODY", "KEY_CUSTODIAN", "group:auditor")),
            hidden("key-order.propose", Set.of("INFORMATION_GOVERNANCE")),
            hidden("key-order.decide", plus(OFFICERS, "OWNING_BODY")),
            hidden("key-order.carry-out", Set.of("KEY_CUSTODIAN")));
}
